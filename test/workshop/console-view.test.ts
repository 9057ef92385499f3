import { expect, test } from 'vitest';
import { consoleView } from '../../src/workshop/console-view.ts';
import { decisionsPlayed } from '../../src/workshop/run-sheet.ts';
import { written } from '../laws/scenarios.ts';
import { playedRoom } from './played-room.ts';
import { facilitator } from './room.ts';

test('a table has played what there is of the plan, and goes on where the plan is for longer', () => {
  const scenario =
    written.find((one) => decisionsPlayed(one, 60) < decisionsPlayed(one, 90)) ?? expect.fail('All are played whole in an hour.');
  const room = playedRoom(scenario, 1, decisionsPlayed(scenario, 60));
  const outs = ([90, 60, 90] as const).map((minutes) => {
    room.must(facilitator, { type: 'set-sheet', minutes, begins: 1_000_000 + minutes });
    return consoleView(room.scenario, room.session).tables[0]?.out;
  });
  expect(outs).toEqual([undefined, 'over', undefined]);
});
