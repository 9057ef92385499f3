import type { Beat, Option } from '../src/core/story.ts';

/** The three beats of the small scenario: two in the first horizon, one in the second. */
export const smallBeats: readonly Beat[] = [
  {
    id: 'the-gate',
    horizon: 'asking',
    label: 'The gate',
    when: 'Monday, the second week',
    question: 'Who opens the gate?',
    scene: 'Ben Osei has left the school gate open all night. Three boys slept in the hall. He puts the key on your desk.',
    places: ['quay-school'],
    needs: [
      { when: { profile: 'embeddedness', atLeast: 6 }, weights: { openness: 3 } },
      { when: undefined, weights: { collaborate: 3, openness: 1 } },
    ],
    looks: [
      {
        id: 'ask-ben',
        at: { kind: 'person', id: 'ben' },
        title: 'Ask Ben what he promised',
        costs: { time: 1 },
        text: 'He promised them a room until Friday. He has told nobody else.',
        agendas: ['ben'],
        hidden: ['open-it'],
        facts: ['gate-promised'],
        grade: 'judgement',
        evidence: [],
      },
    ],
    options: [
      option('open-it', 'the-hall', {
        title: 'Keep the gate open',
        line: 'A warm hall tonight. The rules can follow.',
        costs: { time: 2 },
        hiddenCosts: { cover: 1 },
        behaviours: { openness: 2, collaborate: 1 },
        outcomes: [
          {
            when: { trust: 'ada', atMost: 3 },
            headline: 'Ada shuts it again',
            consequence: 'The caretaker has a letter from Ada by noon. The boys take their bags to the bus shelter.',
            voices: [],
            names: ['ada'],
            effects: [{ trust: { ben: -1 }, why: 'he gave his word', grade: 'judgement', evidence: [] }],
          },
          {
            when: undefined,
            headline: 'The hall stays warm',
            consequence: 'Cal brings soup. By Thursday a nurse comes too, and stays after her shift.',
            voices: [{ who: 'cal', says: 'You came back.' }],
            names: ['cal'],
            effects: [
              { trust: { ben: 2, cal: 1 }, why: 'the gate stayed open', grade: 'inferred', evidence: ['RL-CS3-R1'] },
              { start: 'joint-team', grade: 'judgement', evidence: [] },
            ],
          },
        ],
        months: 2,
      }),
      option('ask-the-families', 'the-hall', {
        title: 'Ask the families first',
        line: 'Nobody has asked why the boys left.',
        costs: { time: 3 },
        behaviours: { collaborate: 3 },
        effects: [
          { trust: { cal: 2 }, why: 'somebody came', grade: 'judgement', evidence: [] },
          { fact: 'gate-promised', grade: 'judgement', evidence: [] },
          {
            later: {
              months: 3,
              effects: [{ resource: { cover: 1 }, why: 'mothers talk to councillors', grade: 'judgement', evidence: [] }],
            },
            why: 'mothers talk to councillors',
            grade: 'judgement',
            evidence: [],
          },
        ],
        leads: [
          { when: { trust: 'cal', atLeast: 5 }, to: 'the-hall' },
          { when: undefined, to: 'the-count' },
        ],
        months: 2,
      }),
      option('write-the-rule', 'the-hall', {
        title: 'Write one rule for all schools',
        line: 'Every head knows by Friday what is allowed.',
        costs: { evidence: 1 },
        behaviours: { commitment: 1, simplify: 2 },
        effects: [
          { momentum: { safety: 2 }, wards: ['quay'], why: 'one rule, one door', grade: 'judgement', evidence: [] },
          {
            chance: {
              id: 'rule-leaks',
              odds: 0.5,
              then: [{ resource: { cover: -1 }, why: 'drafts travel', grade: 'judgement', evidence: [] }],
              otherwise: [],
            },
            why: 'drafts travel',
            grade: 'judgement',
            evidence: [],
          },
        ],
        months: 1,
      }),
    ],
    pass: option('pass', 'the-hall', {
      title: 'Let it pass',
      headline: 'Somebody locks it',
      effects: [{ trust: { cal: -1 }, why: 'nobody came', grade: 'judgement', evidence: [] }],
      months: 2,
    }),
    study: {
      says: 'The director made clear who answers for what before changing any structure.',
      grade: 'stated',
      evidence: ['RL-CS3-R1'],
    },
  },
  {
    id: 'the-hall',
    horizon: 'asking',
    label: 'The hall',
    when: 'March, after rain',
    question: 'Who pays for the hall?',
    scene: 'The heating bill lies between Ada Finch and Cal Reed. Neither has touched it. A boy called Jay is mopping round their chairs.',
    places: ['town-hall'],
    needs: [{ when: undefined, weights: { results: 2, simplify: 2 } }],
    looks: [],
    options: [
      option('pool-the-money', 'the-count', {
        title: 'Put both budgets in one',
        line: 'One account, two signatures.',
        costs: { budget: 2 },
        behaviours: { simplify: 2, collaborate: 1 },
        when: { frame: 'shared' },
        closed: 'Nobody has agreed yet that it is theirs.',
        effects: [
          { gain: 'one-account', why: 'both signed', grade: 'inferred', evidence: ['RL-CS3-R3'] },
          {
            if: { initiative: 'joint-team' },
            then: [{ momentum: { learning: 2 }, why: 'they share a kettle', grade: 'judgement', evidence: [] }],
            grade: 'judgement',
            evidence: [],
          },
        ],
      }),
      option('pay-it-yourself', 'the-count', {
        title: 'Pay it from your own budget',
        line: 'The hall stays warm and the question stays open.',
        costs: { budget: 1 },
        behaviours: { belief: 2 },
        effects: [
          { reciprocity: { cal: 1 }, why: 'you gave first', grade: 'judgement', evidence: [] },
          { trust: { cal: 1 }, why: 'you gave first', grade: 'judgement', evidence: [] },
        ],
      }),
      option('close-the-hall', 'the-count', {
        title: 'Close it and say why',
        line: 'Money goes where the count says children are worst off.',
        costs: { resilience: 1 },
        behaviours: { results: 2 },
        effects: [
          { resource: { budget: 1 }, why: 'no bill', grade: 'judgement', evidence: [] },
          { trust: { cal: -2 }, why: 'the hall is cold', grade: 'judgement', evidence: [] },
          {
            if: { fact: 'gate-promised' },
            then: [{ trust: { ben: -1 }, why: 'he gave his word', grade: 'judgement', evidence: [] }],
            grade: 'judgement',
            evidence: [],
          },
        ],
      }),
    ],
    pass: option('pass', 'the-count', {
      title: 'Let it pass',
      headline: 'The bill goes red',
      effects: [{ resource: { cover: -1 }, why: 'a red bill on the agenda', grade: 'judgement', evidence: [] }],
    }),
    study: undefined,
  },
  {
    id: 'the-count',
    horizon: 'seeing',
    label: 'The count',
    when: 'September',
    question: 'What do you count?',
    scene: 'Jay is back at school and keeps the tally on the wall. Ben reads it out. The numbers are not the ones you report.',
    places: ['quay-school', 'town-hall'],
    needs: [{ when: undefined, weights: { learn: 3, results: 1 } }],
    looks: [],
    options: [
      option('count-what-jay-counts', 'the-end', {
        title: 'Count what Jay counts',
        line: 'His wall becomes the report.',
        costs: { time: 1 },
        behaviours: { learn: 3 },
        effects: [{ momentum: { safety: 1, learning: 2 }, why: 'the right thing is counted', grade: 'judgement', evidence: [] }],
      }),
      option('count-both', 'the-end', {
        title: 'Keep both lists',
        line: 'Twice the work, and nobody feels overruled.',
        costs: { team: 1 },
        behaviours: { resilience: 1, learn: 1 },
        effects: [{ trust: { ada: 1, ben: -1 }, why: 'more forms', grade: 'judgement', evidence: [] }],
      }),
      option('keep-the-old-list', 'the-end', {
        title: 'Keep the list you report',
        line: 'One list, known to everyone above you.',
        behaviours: { results: 1, commitment: 1 },
        effects: [{ resource: { cover: 1 }, why: 'no surprises', grade: 'judgement', evidence: [] }],
        leads: [
          { when: { worked: true, atMost: 0.6 }, to: 'adrift' },
          { when: undefined, to: 'the-end' },
        ],
      }),
    ],
    pass: option('pass', 'the-end', {
      title: 'Let it pass',
      headline: 'Jay wipes the wall',
      effects: [{ momentum: { safety: -1 }, why: 'nothing is counted', grade: 'judgement', evidence: [] }],
    }),
    study: undefined,
  },
];

type Written = Partial<Option> & Partial<Pick<Option['outcomes'][number], 'headline' | 'effects'>>;

/** An option with everything that is not said left plain: one outcome, one lead, three months. */
function option(id: string, to: string, { headline = 'It is done', effects = [], ...rest }: Written): Option {
  return {
    id,
    title: 'Do it',
    line: '',
    costs: {},
    hiddenCosts: {},
    behaviours: {},
    when: undefined,
    closed: '',
    outcomes: [
      { when: undefined, headline, consequence: 'Nobody says anything for a while. Then the work begins.', voices: [], names: [], effects },
    ],
    leads: [{ when: undefined, to }],
    months: 3,
    trap: undefined,
    ...rest,
  };
}
