import { describe, expect, it, test } from 'vitest';
import { raisedQuestions } from '../../src/debrief/raised-questions.ts';
import { asset, begun, decision, decisions, meantAndLanded, outcome, person, quietRun } from './quiet-run.ts';

type Row = readonly [when: string, run: Parameters<typeof quietRun>[0], asked: readonly (readonly [id: string, opens: string])[]];

const { base } = quietRun();
const held = (...names: readonly string[]) => ({ ...base, start: names.map(asset), end: names.map(asset) });
const unseen = { looks: 0, time: 0, decisions: 0 };

/** Each on both sides of what raises it. Account stands behind every choice. */
const rows: readonly Row[] = [
  ['nothing stands out', {}, []],
  ['one ward is worse', { outcomes: [outcome('Safety', 5, 5, 5, 1)] }, [['outcome-worse', 'Safety: worse in 1 of 10 wards.']]],
  ['a mean is lower by 0.1', { outcomes: [outcome('Safety', 5, 4.9)] }, []],
  [
    'three decisions had no look',
    { decisions: decisions(3), looked: unseen },
    [['never-looked', 'You chose three times and never looked first.']],
  ],
  ['two decisions had no look', { decisions: decisions(2), looked: unseen }, []],
  [
    'three had nobody behind them',
    { decisions: decisions(3, { backedBy: [] }) },
    [['nobody-behind', 'You never asked anybody to stand behind a choice.']],
  ],
  [
    'three had neither a look nor anybody behind them',
    { decisions: decisions(3, { backedBy: [] }), looked: unseen, spent: { own: 6, others: 0 } },
    [
      ['paid-alone', '6 of 6 units came from you.'],
      ['sheet-alone', 'Nothing was looked into before a choice, and nobody was put behind one.'],
    ],
  ],
  ['two had nobody behind them', { decisions: decisions(2, { backedBy: [] }) }, []],
  ['one of three had somebody behind it', { decisions: [...decisions(2, { backedBy: [] }), decision()] }, []],
  [
    'trust fell by three, and by one',
    { people: [person('Ada', 'team', [5, 4]), person('Ben', 'team', [5, 7, 2])] },
    [['trust-lost', 'Ben trusted you at 5 and now at 2.']],
  ],
  ['trust fell by two', { people: [person('Ben', 'team', [5, 3])] }, []],
  [
    'two of the base stood idle',
    { base: held('Account', 'Map', 'Hall') },
    [['base-unused', 'Map and Hall were yours throughout and never stood behind a choice.']],
  ],
  [
    'five of the base stood idle',
    { base: held('Map', 'Hall', 'Van', 'Key', 'Bell') },
    [['base-unused', 'Map, Hall, Van and two more were yours throughout and never stood behind a choice.']],
  ],
  ['one of the base stood idle', { base: held('Account', 'Map') }, []],
  ['two were won on the way', { base: { ...base, end: [...base.start, asset('Map'), asset('Hall')] } }, []],
  ['13 units of 20 were the leader’s: 0.65', { spent: { own: 13, others: 7 } }, [['paid-alone', '13 of 20 units came from you.']]],
  ['12 units of 19 were the leader’s: 0.63', { spent: { own: 12, others: 7 } }, []],
  ['all of six units were the leader’s', { spent: { own: 6, others: 0 } }, [['paid-alone', '6 of 6 units came from you.']]],
  ['all of five units were the leader’s', { spent: { own: 5, others: 0 } }, []],
  [
    'two of four were let pass',
    { decisions: [...decisions(2, { option: 'pass' }), ...decisions(2)] },
    [['let-pass', 'You let 2 of 4 decisions pass.']],
  ],
  ['one of four was let pass', { decisions: [decision({ option: 'pass' }), ...decisions(3)] }, []],
  [
    'there were three looks for four',
    { looked: { looks: 3, time: 0, decisions: 2 } },
    [['looked-much', 'You looked three times before choosing.']],
  ],
  ['there were three looks for five', { decisions: decisions(5), looked: { looks: 3, time: 0, decisions: 3 } }, []],
  ['there were two looks for two', { decisions: decisions(2), looked: { looks: 2, time: 0, decisions: 2 } }, []],
  [
    'learning was meant twice more than it landed',
    { behaviours: meantAndLanded({ learn: [2, 0] }) },
    [['meant-more', 'You set out with learning in two decisions and people felt it in none.']],
  ],
  ['learning was meant once more than it landed', { behaviours: meantAndLanded({ learn: [2, 1] }) }, []],
  [
    'two are begun',
    { base: { ...base, growing: [begun('Hub'), begun('Van')] } },
    [['still-growing', 'Hub and Van are begun and not finished.']],
  ],
  ['one is begun', { base: { ...base, growing: [begun('Hub')] } }, []],
];

describe('the questions that figures raise', () => {
  test.each(rows)('when %s', (_, run, asked) => {
    const raised = raisedQuestions(quietRun(run));
    expect(raised.map(({ id }) => id)).toEqual(asked.map(([id]) => `raised-${id}`));
    for (const [at, [, opens]] of asked.entries()) expect(raised[at]?.text.startsWith(`${opens} `)).toBe(true);
  });

  it('have a row each', () => expect(new Set(rows.flatMap(([, , asked]) => asked.map(([id]) => id))).size).toBe(11));

  it('are none before the first decision', () => {
    const worse = [outcome('Safety', 5, 5, 5, 1)];
    expect(raisedQuestions(quietRun({ outcomes: worse, decisions: [] }))).toEqual([]);
    expect(raisedQuestions(quietRun({ outcomes: worse, decisions: decisions(1) }))).toHaveLength(1);
  });
});
