import { describe, expect, it, test } from 'vitest';
import { type Sign, signsOf } from '../../src/debrief/signs.ts';
import { asset, begun, decision, decisions, horizon, meantAndLanded, outcome, person, quietRun } from './quiet-run.ts';

type Row = readonly [when: string, run: Parameters<typeof quietRun>[0], signs: readonly (readonly [Sign, string])[]];

const strained = (name: string, end: 'strained' | 'procedural') => ({
  ...person(name, 'team', []),
  course: [
    { trust: 5, type: 'strained' as const },
    { trust: 5, type: end },
  ],
});
const base = quietRun().base;

/** Each on both sides of what raises it. */
const rows: readonly Row[] = [
  ['nothing stands out', {}, []],
  ['one ward is worse', { outcomes: [outcome('Safety', 5, 5, 5, 1)] }, [['worse', 'Safety: worse in 1 of 10 wards.']]],
  ['a mean is lower by more than 0.2', { outcomes: [outcome('Safety', 5, 4.7)] }, [['worse', 'Safety: lower, 5.0 to 4.7.']]],
  ['a mean is lower by 0.1', { outcomes: [outcome('Safety', 5, 4.9)] }, []],
  [
    'a mean falls on by more than 0.1 in a year',
    { outcomes: [outcome('Safety', 5, 5, 4.8), outcome('Learning', 5, 5, 4.85)] },
    [['falling', 'Safety is still falling, from 5.0 to 4.8 in a year.']],
  ],
  ['a mean falls on by less than 0.1', { outcomes: [outcome('Safety', 5, 5, 4.92)] }, []],
  ['a mean rises in a year', { outcomes: [outcome('Safety', 5, 5, 5.6)] }, []],
  ['there was no look', { looked: { looks: 0, time: 0, decisions: 0 } }, [['never-looked', 'You never looked before choosing.']]],
  [
    'one decision of four was looked into',
    { looked: { looks: 3, time: 1, decisions: 1 } },
    [['seldom-looked', 'You looked before 1 of 4 decisions.']],
  ],
  ['two decisions of four were looked into', { looked: { looks: 2, time: 1, decisions: 2 } }, []],
  [
    'both horizons were called tame',
    { horizons: [horizon('first', 'tame'), horizon('second', 'tame')] },
    [['unnamed', 'You called every horizon tame.']],
  ],
  ['the only horizon was called tame', { horizons: [horizon('first', 'tame')] }, []],
  ['one of two horizons was called nothing', { horizons: [horizon('first', 'tame'), horizon('second', undefined)] }, []],
  ['no horizon was called anything', { horizons: [horizon('first', undefined), horizon('second', undefined)] }, []],
  ['nobody was asked', { decisions: decisions(4, { backedBy: [] }) }, [['nobody-behind', 'Nobody stood behind a choice of yours.']]],
  ['one choice had somebody behind it', { decisions: [...decisions(3, { backedBy: [] }), decision()] }, []],
  ['somebody ends strained', { people: [strained('Ben', 'strained')] }, [['strained', 'Ben is on strained terms with you.']]],
  [
    'four end strained',
    { people: ['Ada', 'Ben', 'Cal', 'Dee'].map((name) => strained(name, 'strained')) },
    [['strained', 'Four people are on strained terms with you.']],
  ],
  ['somebody began strained and is not', { people: [strained('Ben', 'procedural')] }, []],
  [
    'the lead member is one lower',
    { people: [person('Ada', 'political', [5, 6, 4]), person('Ben', 'team', [5, 5])] },
    [['upstairs', 'Ada trusts you less than at the start: 5, then 4.']],
  ],
  [
    'the chief executive fell further than the lead member',
    {
      people: [
        person('Ada', 'political', [5, 4]),
        person('Cal', 'corporate', [5, 2]),
        ...['Dee', 'Eve'].map((n) => person(n, 'team', [5, 5])),
      ],
    },
    [['upstairs', 'Cal trusts you less than at the start: 5, then 2.']],
  ],
  ['one of a team is lower', { people: [person('Ada', 'political', [5, 5]), person('Ben', 'team', [5, 1])] }, []],
  [
    'two people of three are lower',
    { people: [person('Ben', 'team', [5, 4]), person('Cal', 'team', [5, 4]), person('Dee', 'team', [5, 5])] },
    [['lower', '2 of 3 people trust you less than at the start.']],
  ],
  ['13 units of 20 were the leader’s: 0.65', { spent: { own: 13, others: 7 } }, [['paid-alone', '13 of 20 units came from you.']]],
  ['12 units of 19 were the leader’s: 0.63', { spent: { own: 12, others: 7 } }, []],
  ['all of six units were the leader’s', { spent: { own: 6, others: 0 } }, [['paid-alone', '6 of 6 units came from you.']]],
  ['all of five units were the leader’s', { spent: { own: 5, others: 0 } }, []],
  [
    'learning was meant twice more than it landed',
    { behaviours: meantAndLanded({ learn: [3, 1] }) },
    [['meant-more', 'You meant learning three times; it landed once.']],
  ],
  [
    'two fell short, one of them by more',
    { behaviours: meantAndLanded({ openness: [3, 1], learn: [4, 1] }) },
    [['meant-more', 'You meant learning four times; it landed once.']],
  ],
  ['learning was meant once more than it landed', { behaviours: meantAndLanded({ learn: [2, 1] }) }, []],
  ['learning landed twice more than it was meant', { behaviours: meantAndLanded({ learn: [0, 2] }) }, []],
  [
    'the base is as large as it was',
    { base: { ...base, end: [asset('Team')] } },
    [['no-wider', 'The base held one at the start and one now.']],
  ],
  ['the base is smaller', { base: { ...base, end: [] } }, [['no-wider', 'The base held one at the start and nothing now.']]],
  [
    'collaboration landed and four units of seven were the leader’s',
    { behaviours: meantAndLanded({ collaborate: [0, 1] }), spent: { own: 4, others: 3 } },
    [['theirs', 'Collaboration landed once, and most units were still your own.']],
  ],
  ['collaboration landed and units are even', { behaviours: meantAndLanded({ collaborate: [0, 1] }) }, []],
  ['collaboration did not land and most units were the leader’s', { spent: { own: 4, others: 3 } }, []],
  ['something is begun', { base: { ...base, growing: [begun('Hub')] } }, [['growing', 'Hub: begun and not finished.']]],
  [
    'one outcome rose by more than 0.2 and one fell by as much',
    { outcomes: [outcome('Safety', 5, 5.3), outcome('Learning', 5, 4.7)] },
    [
      ['worse', 'Learning: lower, 5.0 to 4.7.'],
      ['apart', 'Safety rose while “Learning” fell.'],
    ],
  ],
  [
    'the one rose by only 0.1',
    { outcomes: [outcome('Safety', 5, 5.1), outcome('Learning', 5, 4.7)] },
    [['worse', 'Learning: lower, 5.0 to 4.7.']],
  ],
  ['the other fell by only 0.1', { outcomes: [outcome('Safety', 5, 5.3), outcome('Learning', 5, 4.9)] }, []],
  [
    'results landed three times, and nothing more often',
    { behaviours: meantAndLanded({ results: [3, 3], learn: [3, 3] }) },
    [['results-first', 'A focus on results landed most often, three times.']],
  ],
  ['results landed twice, and nothing more often', { behaviours: meantAndLanded({ results: [2, 2] }) }, []],
  ['results landed three times, and learning four', { behaviours: meantAndLanded({ results: [3, 3], learn: [4, 4] }) }, []],
  [
    'the team paid four units',
    { decisions: [...decisions(2, { paid: { team: 2 } }), ...decisions(2)] },
    [['team-spent', 'You drew 4 units from your team.']],
  ],
  ['the team paid three units', { decisions: [...decisions(3, { paid: { team: 1, time: 9 } }), decision()] }, []],
  ['commitment never landed', { behaviours: meantAndLanded({ commitment: [1, 0] }) }, [['no-commitment', 'Commitment never landed.']]],
  ['simplicity never landed', { behaviours: meantAndLanded({ simplify: [1, 0] }) }, [['no-simplify', 'Simplicity never landed.']]],
  ['learning never landed', { behaviours: meantAndLanded({ learn: [1, 0] }) }, [['no-learn', 'Learning never landed.']]],
  ['belief never landed', { behaviours: meantAndLanded({ belief: [1, 0] }) }, [['no-belief', 'Belief in the team never landed.']]],
  ['openness never landed', { behaviours: meantAndLanded({ openness: [1, 0] }) }, [['no-openness', 'Openness never landed.']]],
  ['simplicity landed twice', { behaviours: meantAndLanded({ simplify: [2, 2] }) }, [['simplified', 'Simplicity landed twice.']]],
];

describe('the signs of a run', () => {
  test.each(rows)('when %s', (_, run, signs) => expect(signsOf(quietRun(run))).toEqual(signs));

  it('have a row each', () => {
    const met = new Set(rows.flatMap(([, , signs]) => signs.map(([sign]) => sign)));
    expect(met.size).toBe(23);
  });

  it('are read from the third decision on', () => {
    const unseen = { looked: { looks: 0, time: 0, decisions: 0 } };
    expect(signsOf(quietRun({ ...unseen, decisions: decisions(2) }))).toEqual([]);
    expect(signsOf(quietRun({ ...unseen, decisions: decisions(3) }))).toEqual([['never-looked', 'You never looked before choosing.']]);
  });

  it('come last where a table went by the sheet alone, as tables of a room do', () => {
    const alone = { looked: { looks: 0, time: 0, decisions: 0 }, decisions: decisions(4, { backedBy: [] }) };
    const run = quietRun({ ...alone, behaviours: meantAndLanded({ simplify: [2, 2] }) });
    expect(signsOf(run).map(([sign]) => sign)).toEqual(['simplified', 'never-looked', 'nobody-behind']);
  });

  it('come with the weightiest first', () => {
    const run = quietRun({
      behaviours: meantAndLanded({ simplify: [2, 2] }),
      looked: { looks: 0, time: 0, decisions: 0 },
      outcomes: [outcome('Safety', 5, 5, 5, 1)],
    });
    expect(signsOf(run).map(([sign]) => sign)).toEqual(['worse', 'never-looked', 'simplified']);
  });
});
