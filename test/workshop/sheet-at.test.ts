import { describe, expect, test } from 'vitest';
import { consoleView } from '../../src/workshop/console-view.ts';
import { nearLines } from '../../src/workshop/near-lines.ts';
import type { SheetLine } from '../../src/workshop/run-sheet.ts';
import { sheetAt } from '../../src/workshop/sheet-at.ts';
import { facilitator, frame, seat, smallRoom } from './room.ts';

/** Welcome 0, brief 4, decisions 9, 19 and 29, break 39, decision 4 45, debrief 50 to 70. */
const lines: readonly SheetLine[] = [
  { id: 'welcome', kind: 'welcome', title: 'Welcome', minutes: 4 },
  { id: 'brief', kind: 'brief', title: 'Read the brief', minutes: 5 },
  { id: 'decisions-1', kind: 'decisions', title: 'Decisions 1 to 3', minutes: 30, decisions: { from: 1, to: 3 } },
  { id: 'break', kind: 'break', title: 'Break', minutes: 6 },
  { id: 'decisions-4', kind: 'decisions', title: 'Decision 4', minutes: 5, decisions: { from: 4, to: 4 } },
  { id: 'debrief', kind: 'debrief', title: 'Debrief', minutes: 20 },
];
const begins = 1_000_000;
const at = (minute: number, ...made: readonly number[]) =>
  sheetAt(lines, begins, begins + minute * 60_000, { scene: 'play', voted: true, made });
const current = (minute: number, ...made: readonly number[]): string | undefined =>
  at(minute, ...made).lines.find(({ stands }) => stands === 'current')?.id;

describe('the plan on the clock', () => {
  test('places every line after the one before', () => {
    expect(at(0).lines.map(({ starts }) => (starts - begins) / 60_000)).toEqual([0, 4, 9, 39, 45, 50]);
    expect(at(0).lines.at(-1)?.ends).toBe(begins + 70 * 60_000);
  });

  test('is of people who come, then of the brief, and late in nothing before a vote, however early the room was opened', () => {
    for (const [scene, id, says] of [
      ['coming', 'welcome', 'begins with the brief'],
      ['brief', 'brief', 'being read'],
      ['play', 'decisions-1', 'no vote yet'],
    ] as const) {
      const sheet = sheetAt(lines, begins, begins + 40 * 60_000, { scene, voted: false, made: [] });
      expect(sheet.lines.find(({ stands }) => stands === 'current')?.id).toBe(id);
      expect([sheet.drift, sheet.says]).toEqual([0, says]);
    }
  });

  test('ticks nothing off that a session which is over did not come to the end of', () => {
    const ended = (...made: readonly number[]): readonly string[] =>
      sheetAt(lines, begins, begins + 46 * 60_000, { scene: 'over', voted: true, made }).lines.map(({ stands }) => stands);
    expect(ended(2)).toEqual(['done', 'done', 'left-out', 'left-out', 'left-out', 'current']);
    expect(ended(3)).toEqual(['done', 'done', 'done', 'done', 'left-out', 'current']);
    expect(ended(4)).toEqual(['done', 'done', 'done', 'done', 'done', 'current']);
  });

  test('is drawn from the last line that is done, and whole once the session is over', () => {
    const near = (scene: 'play' | 'over', made: number): readonly string[] =>
      nearLines(sheetAt(lines, begins, begins + 46 * 60_000, { scene, voted: true, made: [made] }).lines).map(
        ({ id, far }) => `${id}${far ? ' far' : ''}`,
      );
    expect(near('play', 1)).toEqual(['brief', 'decisions-1', 'break', 'decisions-4 far', 'debrief']);
    expect(near('over', 3)).toEqual(['welcome', 'brief', 'decisions-1 far', 'break', 'decisions-4', 'debrief']);
  });

  test('is at the debrief once the session is over, however far it came', () => {
    const sheet = sheetAt(lines, begins, begins, { scene: 'over', voted: true, made: [2] });
    expect(sheet.lines.find(({ stands }) => stands === 'current')?.id).toBe('debrief');
  });

  test('stands at the first decisions as soon as a vote has opened', () => {
    expect([current(0), current(6), current(30)]).toEqual(['decisions-1', 'decisions-1', 'decisions-1']);
  });

  test('goes by what has been decided after that, and what is before it is done', () => {
    expect([current(20, 1), current(60, 2), current(50, 4)]).toEqual(['decisions-1', 'decisions-1', 'debrief']);
    expect(at(60, 2).lines.map(({ stands }) => stands)).toEqual(['done', 'done', 'current', 'to-come', 'to-come', 'to-come']);
  });

  test('rests after the third decision until the break is over', () => {
    expect([current(36, 3), current(44, 3), current(46, 3)]).toEqual(['break', 'break', 'decisions-4']);
  });

  test('is on time between the moments of the last decision and the next', () => {
    expect([at(0).drift, at(18).drift, at(20, 1).drift, at(29, 1).drift, at(49, 3).drift, at(69, 4).drift]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(at(20, 1).says).toBe('on time');
  });

  test('says in whole minutes how far behind or ahead it is', () => {
    // The second decision should stand at 29 minutes, the first at 19.
    expect([at(33.9, 1).drift, at(33.9, 1).says]).toEqual([4, '4 minutes behind plan']);
    expect([at(17, 1).drift, at(17, 1).says]).toEqual([-2, '2 minutes ahead']);
    expect([at(20, 0).says, at(71.5, 9).says, at(40, 4).says]).toEqual([
      '1 minute behind plan',
      '1 minute behind plan',
      '10 minutes ahead',
    ]);
    expect(at(2, 0).says).toBe('on time');
  });

  test('waits for the slowest table that has begun, and for no spare one', () => {
    expect(current(60, 4, 2, 0)).toBe('decisions-1');
    expect(current(60, 4, 0)).toBe('debrief');
  });
});

describe('when a plan begins', () => {
  const begun = (room: ReturnType<typeof smallRoom>): number => consoleView(room.scenario, room.session).begins;

  test('is when it is said, and can be said again', () => {
    const room = smallRoom({ minutes: 60 });
    expect(begun(room)).toBe(room.session.opened);
    const moment = room.session.opened + 600_000;
    room.must(facilitator, { type: 'set-sheet', minutes: 90, begins: moment });
    expect(consoleView(room.scenario, room.session)).toMatchObject({ minutes: 90, begins: moment, sheet: { length: 6 } });
    expect(room.must(facilitator, { type: 'set-sheet', minutes: 90, begins: moment })).toEqual([]);
    expect(room.refused(facilitator, { type: 'set-sheet', minutes: 90, begins: moment + 48 * 3_600_000 })).toBe('not-now');
    frame(room, 't1', seat('ann'));
    expect(begun(room)).toBe(moment);
  });

  test('is taken from the first vote where nobody says: it opens on time', () => {
    const room = smallRoom({ minutes: 60 });
    frame(room, 't1', seat('ann'));
    const opened = room.log.find(({ type }) => type === 'roundOpened')?.at ?? 0;
    // Three minutes of welcome and four of reading come before it.
    expect(begun(room)).toBe(opened - 7 * 60_000);
  });

  test('is taken from the brief where one is shown, and a first vote that comes later is late', () => {
    const room = smallRoom({ minutes: 60 });
    room.must(facilitator, { type: 'set-scene', scene: 'brief' });
    const shown = room.log.find(({ type }) => type === 'sceneSet')?.at ?? 0;
    expect(begun(room)).toBe(shown - 3 * 60_000);
    frame(room, 't1', seat('ann'));
    expect(begun(room)).toBe(shown - 3 * 60_000);
  });

  test('a log from before there were plans is of ninety minutes', () => {
    expect(smallRoom().session.minutes).toBe(90);
  });
});
