import { expect, test } from 'vitest';
import type { Effect } from '../../../src/core/effect.ts';
import { dropCosts, growingOf } from '../../../src/ui/play/growing-of.ts';
import { hintFor } from '../../../src/ui/play/hints.ts';
import { logOf } from '../../../src/ui/play/log-of.ts';
import { mapSummary } from '../../../src/ui/play/map-summary.ts';
import { changeWords, peopleOf } from '../../../src/ui/play/people-of.ts';
import { trendWords, wardsOf } from '../../../src/ui/play/wards-of.ts';
import { smallScenario } from '../../small-scenario.ts';
import { decide, look, moments, on, opened, pick, played, say } from './played.ts';

test('a run that has only begun has an empty log', () => {
  expect(logOf(played())).toEqual([]);
});

test('the log holds every step in order, under its horizon', () => {
  const log = logOf(played(say, look, pick('open-it'), decide));
  expect(log.map(({ kind }) => kind)).toEqual(['horizon', 'frame', 'look', 'decide']);
  expect(log.at(-1)).toMatchObject({
    entry: 2,
    number: 1,
    title: 'Keep the gate open',
    moved: ['Ben Osei 5 to 7', 'Cal Reed 4 to 5'],
    months: undefined,
  });
});

test('months stand in the log once they have passed', () => {
  expect(logOf(played(...opened, on, pick('pass'), decide))[2]).toMatchObject({ number: 1, months: 2 });
});

test('what is growing says what is left, what it takes, and what stopping it costs', () => {
  const play = played(...opened, on);
  expect(growingOf(play)).toMatchObject([{ left: '2 months left', takes: 'Takes ½ team a month.' }]);
  expect(dropCosts(play, 'joint-team')).toBe(
    'If you stop it, this follows. Ben Osei trusts you less (by 2 of 10): the team is gone. What has gone in does not come back.',
  );
});

test('stopping what would cost an asset says so, and giving more both ways is not told as giving less', () => {
  const rests = { grade: 'judgement', evidence: [] } as const;
  const scenario = smallScenario();
  const [team] = scenario.initiatives;
  if (!team) throw new Error('joint-team');
  const dropped: readonly Effect[] = [
    { lose: 'one-account', ...rests },
    { reciprocity: { cal: 2 }, why: 'her rooms are free again', ...rests },
  ];
  const last = moments([], { ...scenario, initiatives: [{ ...team, dropped }] }).at(-1);
  expect(last && dropCosts(last, team.id)).toBe(
    'If you stop it, this follows. You lose One account. With Cal Reed, more is given both ways (by 2 of 10): her rooms are free again. ' +
      'What has gone in does not come back.',
  );
});

test('people stand clockwise, with what has moved since the last decision', () => {
  const people = peopleOf(played(say, pick('open-it'), decide));
  expect(people.map(({ who, change }) => [who.id, change])).toEqual([
    ['ada', 0],
    ['ben', 2],
    ['cal', 1],
  ]);
  expect(changeWords(-1)).toBe('down 1 since your last decision');
  expect(changeWords(0)).toBe('');
});

test('wards carry the class of their mean and of each indicator', () => {
  const [quay] = wardsOf(played());
  expect(quay?.outcome).toBe(2);
  expect(quay?.by.map(({ outcome }) => outcome)).toEqual([2, 2]);
  expect([4, 1, 0, -1, -4].map(trendWords)).toEqual(['rising', 'beginning to rise', 'steady', 'beginning to slip', 'falling']);
});

test('the map is one sentence', () => {
  expect(mapSummary(played())).toBe(
    'Map of Authority S with you in the middle and 3 people around you: trust is low with 1, even with 2, high with 0; in 1 of 4 wards children fare weakly.',
  );
});

test('a hint comes when it first helps and stays away once put away', () => {
  expect(hintFor(played(), [])?.id).toBe('frame');
  expect(hintFor(played(), ['frame'])).toBeUndefined();
  expect(hintFor(played(say, on), [])?.id).toBe('looks');
  expect(hintFor(played(say, on), ['looks'])?.id).toBe('options');
});
