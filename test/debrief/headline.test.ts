import { describe, expect, it, test } from 'vitest';
import type { Finding } from '../../src/core/scenario.ts';
import { start } from '../../src/core/start.ts';
import { headlineOf } from '../../src/debrief/headline.ts';
import { smallScenario } from '../small-scenario.ts';
import { decisions, meantAndLanded, outcome, quietRun } from './quiet-run.ts';

type Overrides = Parameters<typeof quietRun>[0];
type Row = readonly [when: string, run: Overrides, headline: string, also?: readonly string[]];

const { base } = quietRun();
const unseen = { looks: 0, time: 0, decisions: 0 };
const plain = 'You hold more than you found';

const rows: readonly Row[] = [
  ['nothing is decided', { decisions: [], looked: unseen }, 'Nothing decided yet'],
  ['one thing is decided', { decisions: decisions(1), looked: unseen }, 'One decision so far'],
  ['two things are decided', { decisions: decisions(2), looked: unseen }, 'Two decisions so far'],
  ['a third is decided', { decisions: decisions(3), looked: unseen }, 'You chose by what you already knew'],
  ['nothing stands out', {}, plain],
  ['more was lost than won', { base: { ...base, lost: [...base.start, ...base.end] } }, 'You shared the work and kept the course'],
  ['as much was lost as won', { base: { ...base, lost: base.start } }, 'You shared the work and kept the course'],
  [
    'six wards of ten are worse',
    { outcomes: [outcome('Safety', 5, 5, 5, 6)], looked: unseen },
    '“Safety” is worse in most wards',
    ['You never looked before choosing.'],
  ],
  ['ten wards of ten are worse', { outcomes: [outcome('Safety', 5, 5, 5, 10)] }, '“Safety” is worse in every ward'],
  ['five wards of ten are worse', { outcomes: [outcome('Safety', 5, 5, 5, 5)] }, plain, ['Safety: worse in 5 of 10 wards.']],
  ['learning fell short by two', { behaviours: meantAndLanded({ learn: [3, 1] }) }, 'You meant learning more than it landed.'],
  ['learning fell short by one', { behaviours: meantAndLanded({ learn: [2, 1] }) }, plain],
  ['learning was felt unasked', { behaviours: meantAndLanded({ learn: [0, 2] }) }, 'You never named learning. People felt it.'],
  ['nothing was meant at all', { behaviours: meantAndLanded().map((one) => ({ ...one, meant: 0, landed: 2 })) }, plain],
  ['there were four looks for four', { looked: { looks: 4, time: 1, decisions: 3 } }, 'You looked before you chose'],
  ['there were three looks for four', { looked: { looks: 3, time: 1, decisions: 3 } }, plain],
  ['13 units of 20 were the leader’s: 0.65', { spent: { own: 13, others: 7 } }, 'You paid for most of it'],
  ['12 units of 19 were the leader’s: 0.63', { spent: { own: 12, others: 7 } }, plain],
  ['all of five units were the leader’s', { spent: { own: 5, others: 0 } }, plain],
  ['13 units of 20 were others’', { spent: { own: 7, others: 13 } }, 'You let others carry most of it'],
  ['12 units of 19 were others’', { spent: { own: 7, others: 12 } }, plain],
  ['all of six units were others’', { spent: { own: 0, others: 6 } }, 'You let others carry most of it'],
  ['all of five units were others’', { spent: { own: 0, others: 5 } }, plain],
];

const finding = (id: string, when: Finding['when']): Finding => ({
  id,
  when,
  headline: id,
  says: 'So it is.',
  grade: 'judgement',
  evidence: [],
});

const headline = (run: Overrides, findings: readonly Finding[] = []) => {
  const scenario = smallScenario({ findings });
  return headlineOf(scenario, start(scenario, 1), quietRun(run));
};

describe('the headline', () => {
  for (const [when, run, says, also = []] of rows) {
    test(`when ${when}`, () => expect(headline(run)).toMatchObject({ headline: says, also }));
  }

  it('is the scenario’s where it says so of such a run, ours where something stands out, and else what it says of any', () => {
    const [here, never, always] = [
      finding('here', { months: true, atLeast: 0 }),
      finding('never', { months: true, atLeast: 999 }),
      finding('always', undefined),
    ];
    expect(headline({ looked: unseen }, [always, never, here]).headline).toBe('here');
    expect(headline({ looked: unseen }, [always, never]).headline).toBe('You chose by what you already knew');
    expect(headline({}, [always, never]).headline).toBe('always');
    expect(headline({ decisions: decisions(2) }, [here]).headline).toBe('Two decisions so far');
  });

  it('speaks of an end only where there is one', () => {
    const scenario = smallScenario({ findings: [] });
    const ended = (run: Overrides): string =>
      headlineOf(scenario, { ...start(scenario, 1), ended: scenario.endings[0]?.id }, quietRun(run)).headline;
    expect(ended({})).toBe('You leave more than you found');
    expect(ended({ outcomes: [outcome('Safety', 5, 5, 5, 6)] })).toBe('You leave “Safety” worse in most wards');
  });

  it('reproaches nobody first with having gone by the sheet alone, as tables of a room do', () => {
    const alone = { decisions: decisions(4, { backedBy: [] }), looked: unseen };
    expect(headline({ ...alone, spent: { own: 13, others: 7 } })).toMatchObject({ headline: 'You paid for most of it', also: [] });
    expect(headline(alone).headline).toBe('You chose by what you already knew');
  });

  it('of the scenario’s leaves nothing unsaid', () => {
    const { also } = headline({ looked: unseen, outcomes: [outcome('Safety', 5, 5, 5, 6)] }, [
      finding('here', { months: true, atLeast: 0 }),
    ]);
    expect(also).toEqual(['Safety: worse in 6 of 10 wards.', 'You never looked before choosing.']);
  });
});
