import { describe, expect, test } from 'vitest';
import { consoleView } from '../../src/workshop/console-view.ts';
import { wholeOf } from '../../src/workshop/phone-halves.ts';
import { ownPhone, phoneView, sharedPhone } from '../../src/workshop/phone-view.ts';
import { stageView } from '../../src/workshop/stage-view.ts';
import { partsOf, viewReader } from '../../src/workshop/view-parts.ts';
import { facilitator, frame, seat, smallRoom } from './room.ts';

/** As it comes out of JSON. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function votingRoom() {
  const room = smallRoom();
  frame(room, 't1', seat('ann'));
  room.must(facilitator, { type: 'open-round', tables: ['t1'] });
  room.must(seat('ann'), { type: 'vote', round: room.round('t1'), option: 'pass' });
  return room;
}

describe('a view in parts', () => {
  test('is the same view when it is put together', () => {
    const { scenario, session } = votingRoom();
    for (const view of [consoleView(scenario, session), stageView(scenario, session)]) {
      expect(viewReader()(partsOf(view, ['tables']))).toEqual(plain(view));
      expect(viewReader()(partsOf({ ...view, tables: [] }, ['tables']))).toEqual(plain({ ...view, tables: [] }));
    }
  });

  test('differs only in the parts that changed, and keeps the rest as the objects they were', () => {
    const room = votingRoom();
    const read = viewReader();
    const before = partsOf(consoleView(room.scenario, room.session), ['tables']);
    const seen = read(before) as { readonly tables: readonly { readonly decision: unknown }[]; readonly roles: unknown };
    room.must(seat('bo'), { type: 'vote', round: room.round('t1'), option: 'pass' });
    const after = partsOf(consoleView(room.scenario, room.session), ['tables']);
    expect([...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name)).toEqual(['tables/t1/round']);
    const now = read(after) as typeof seen;
    expect(now.roles).toBe(seen.roles);
    expect(now.tables[1]).toBe(seen.tables[1]);
    expect(now.tables[0]).not.toEqual(seen.tables[0]);
    expect(now.tables[0]?.decision).toBe(seen.tables[0]?.decision);
  });
});

describe('what a phone shows, in two halves', () => {
  test('is the same when it is put together again after it was sent', () => {
    const { scenario, session } = votingRoom();
    const shared = sharedPhone(scenario, session, 't1');
    const sent = viewReader()(partsOf(shared, ['table'])) as typeof shared;
    for (const id of ['ann', 'bo']) {
      const own = ownPhone(scenario, session, id) ?? expect.fail();
      expect(plain(wholeOf(sent, JSON.parse(JSON.stringify(own)) as typeof own))).toEqual(plain(phoneView(scenario, session, id)));
    }
  });

  test('leaves out what is of another round or another table', () => {
    const { scenario, session } = votingRoom();
    const shared = sharedPhone(scenario, session, 't1');
    const own = ownPhone(scenario, session, 'ann') ?? expect.fail();
    expect(own.yours).toBe('pass');
    expect(wholeOf(shared, { ...own, round: 't1/0/0' }).table?.round).toMatchObject({ yours: undefined, watch: false });
    expect(wholeOf(shared, { ...own, at: 't2' }).table).toBeUndefined();
  });
});
