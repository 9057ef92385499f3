import { expect, test } from 'vitest';
import { start } from '../../src/core/start.ts';
import { cameWords } from '../../src/debrief/choice-words.ts';
import { type Ends, endsOf } from '../../src/debrief/counterfactuals.ts';
import { beyondWords, whatIf } from '../../src/debrief/what-if.ts';
import { smallScenario } from '../small-scenario.ts';

const scenario = smallScenario();
const world = start(scenario, 1);
const flat = (value: number) => ({ p10: value, p50: value, p90: value });
const [first, second] = scenario.endings.map(({ id }) => id) as [string, string];
const ends = (part: Partial<Ends> = {}): Ends => ({
  ...endsOf(scenario, [world]),
  runs: 200,
  endings: { [first]: 120, [second]: 80 },
  ...part,
});
const came = ends({ runs: 1, endings: { [second]: 1 } });

test('nothing different says so', () => {
  const { rows, endings, says } = whatIf(scenario, came, ends(), ends());
  expect(rows.every(({ leaning }) => leaning === 'same')).toBe(true);
  expect(rows).toHaveLength(scenario.stakeholders.length + 6 + scenario.indicators.length + 1);
  expect(endings.map(({ id, same, other, came: did }) => [id, same, other, did])).toEqual([
    [first, 60, 60, false],
    [second, 40, 40, true],
  ]);
  expect(says).toBe('No ending moved by ten runs in a hundred.');
});

test('what differs most comes first, with the way it leans', () => {
  const person = scenario.stakeholders[1]?.id ?? '';
  const indicator = scenario.indicators[0]?.id ?? '';
  const other = ends({
    people: { ...came.people, [person]: flat((came.people[person]?.p50 ?? 0) + 3) },
    outcomes: { ...came.outcomes, [indicator]: flat((came.outcomes[indicator]?.p50 ?? 0) - 0.3) },
    endings: { [first]: 20, [second]: 180 },
  });
  const { rows, says, endings } = whatIf(scenario, came, ends(), other);
  expect(rows.slice(0, 3).map(({ id, leaning }) => [id, leaning])).toEqual([
    [person, 'up'],
    [indicator, 'down'],
    [expect.any(String), 'same'],
  ]);
  const alike = whatIf(scenario, came, ends(), { ...other, endings: ends().endings });
  expect(alike.says).toMatch(/^Trust, .+: \d+, not \d+\. No ending moved by ten runs in a hundred\.$/);
  expect(endings[0]?.id).toBe(second);
  expect(says).toMatch(/^Trust, .+: \d+, not \d+\. It would have ended with “.+” in \d+ of 100 runs, not \d+\.$/);
});

test('a few points between endings say nothing, ten do', () => {
  const shares = (part: number) => ends({ endings: { [first]: part * 2, [second]: 200 - part * 2 } });
  expect(whatIf(scenario, came, shares(50), shares(59)).says).toMatch(/^No ending moved by ten runs in a hundred\./);
  expect(whatIf(scenario, came, shares(50), shares(60)).says).toMatch(/ in 60 of 100 runs, not 50\.$/);
});

test('a tenth of an outcome weighs as much as three tenths of a unit', () => {
  const person = scenario.stakeholders[0]?.id ?? '';
  const indicator = scenario.indicators[0]?.id ?? '';
  const other = (outcome: number) =>
    ends({
      people: { ...came.people, [person]: flat((came.people[person]?.p50 ?? 0) + 1) },
      outcomes: { ...came.outcomes, [indicator]: flat((came.outcomes[indicator]?.p50 ?? 0) + outcome) },
    });
  expect(whatIf(scenario, came, ends(), other(0.4)).rows[0]?.id).toBe(indicator);
  expect(whatIf(scenario, came, ends(), other(0.3)).rows[0]?.id).toBe(person);
});

test('an ending that only the run itself came to stands in the list', () => {
  const { endings } = whatIf(scenario, came, ends({ endings: { [first]: 200 } }), ends({ endings: { [first]: 200 } }));
  expect(endings.find(({ id }) => id === second)).toMatchObject({ came: true, same: 0, other: 0 });
});

test('shares of endings are whole and a hundred together', () => {
  const { endings } = whatIf(scenario, came, ends({ runs: 200, endings: { [first]: 131, [second]: 69 } }), ends());
  expect(endings.map(({ same }) => same)).toEqual(expect.arrayContaining([34, 66]));
  expect(endings.reduce((total, { same }) => total + same, 0)).toBe(100);
});

test('what came beyond eight runs in ten is said as printed, and not of the last decision', () => {
  const indicator = scenario.indicators[0]?.id ?? '';
  const at = (value: number) => ends({ outcomes: { ...came.outcomes, [indicator]: flat(value) } });
  const found = (value: number) => whatIf(scenario, at(value), at(2.8), at(2.8));
  expect(beyondWords(found(2.84), 3, 11)).toBeUndefined();
  expect(beyondWords(found(2.9), 3, 11)).toBe(
    `${scenario.indicators[0]?.name}, a year on came out otherwise than in eight of ten such runs: what followed decision 4 weighed more.`,
  );
  expect(beyondWords(found(2.9), 10, 11)).toBeUndefined();
});

test('a run that has not ended is not said to have come out otherwise: more is to come', () => {
  const stopped = whatIf(scenario, { ...came, endings: { '': 1 } }, ends(), ends());
  expect([stopped.ended, cameWords(stopped.ended)]).toEqual([false, 'As it stands']);
  expect(whatIf(scenario, came, ends(), ends()).ended).toBe(true);
  const beyond = { rows: stopped.rows.map((row) => ({ ...row, came: row.same.p90 + 1 })) };
  expect(beyondWords({ ...beyond, ended: true }, 3, 11)).toContain('came out otherwise');
  expect(beyondWords({ ...beyond, ended: false }, 3, 11)).toBeUndefined();
});
