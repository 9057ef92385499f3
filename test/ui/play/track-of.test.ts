import { expect, test } from 'vitest';
import { monthWords, shortMonthWords } from '../../../src/ui/play/month-words.ts';
import { decisionWords, placeInRun } from '../../../src/ui/play/place-in-run.ts';
import { trackOf } from '../../../src/ui/play/track-of.ts';
import { decide, on, opened, pick, played, playedOut, say } from './played.ts';

test('the count names both ways where they differ in length', () => {
  expect(decisionWords(placeInRun(played()))).toBe('Decision 1 of 2 or 3');
  expect(decisionWords({ number: 3, least: 9, most: 12, done: [], ahead: [] })).toBe('Decision 3 of 9 to 12');
});

test('a decision keeps its number until the next one is on the table', () => {
  expect(placeInRun(played(say, pick('open-it'), decide)).number).toBe(1);
  const next = placeInRun(played(...opened, on));
  expect(next).toMatchObject({ number: 2, done: ['the-gate'], least: 3, most: 3 });
});

test('at the end every decision is done and none is left', () => {
  const play = playedOut('open-it', 'pass', 'pass');
  expect(play.step).toBe('ended');
  expect(placeInRun(play)).toMatchObject({ number: 3, least: 3, most: 3, ahead: [] });
  expect(
    trackOf(play)
      .spans.flatMap(({ stations }) => stations)
      .map(({ state }) => state),
  ).toEqual(['done', 'done', 'done']);
});

test('stations stand in their horizons: done and on with a label, to come without', () => {
  const { spans, now, length } = trackOf(played(...opened, on));
  expect(spans.map(({ id, now: isOn }) => [id, isOn])).toEqual([
    ['asking', true],
    ['seeing', false],
  ]);
  expect(spans.flatMap(({ stations }) => stations).map(({ label, state }) => [label, state])).toEqual([
    ['The gate', 'done'],
    ['The hall', 'now'],
    ['', 'ahead'],
  ]);
  expect([now, length]).toEqual([1, 3]);
});

test('a done station remembers what was chosen', () => {
  expect(trackOf(played(...opened, on)).spans[0]?.stations[0]?.chosen).toBe('Keep the gate open');
});

test('an announced event stands between the decisions whose months it falls between', () => {
  const [inspection] = trackOf(played()).marks;
  expect(inspection).toMatchObject({ id: 'inspection', month: 4, landed: false });
  expect(inspection?.at).toBeGreaterThan(1);
  expect(inspection?.at).toBeLessThan(2);
});

test('months are said as the calendar has them', () => {
  expect(monthWords('2007-10', 0)).toBe('October 2007');
  expect(monthWords('2007-10', 3)).toBe('January 2008');
  expect(shortMonthWords('2007-10', 26)).toBe('Dec 2009');
});
