import { expect, test } from 'vitest';
import { smallScenario } from '../small-scenario.ts';
import { memoryRoom } from './memory-link.ts';
import { open } from './room.ts';

test('every window is told of what one of them asks, and gives the same state until something changes', async () => {
  const room = memoryRoom(smallScenario());
  await room.must(open);
  const [phone, stage, console] = [room.phone('ann'), room.stage(), room.console()];
  let heard = 0;
  stage.subscribe(() => (heard += 1));
  expect(phone.read().view).toBeUndefined();
  expect(await phone.ask({ type: 'join', name: 'Ann' })).toEqual({ ok: true });
  expect(heard).toBe(1);
  expect(phone.read().view?.you.name).toBe('Ann');
  expect(console.read().view?.seats).toHaveLength(1);
  expect(stage.read().view?.people).toBe(1);
  expect(stage.read()).toBe(stage.read());
});

test('a cut line keeps what was seen last and sends nothing', async () => {
  const room = memoryRoom(smallScenario());
  await room.must(open);
  await room.must({ type: 'join', name: 'Ann' }, 'ann');
  const phone = room.phone('ann');
  expect(phone.read().view?.table).toBeUndefined();
  room.setLine('lost', 'No line.');
  await room.must({ type: 'move', seat: 'ann', table: 't1' });
  expect(phone.read()).toMatchObject({ line: 'lost', why: 'No line.', view: { you: { name: 'Ann' } } });
  expect(phone.read().view?.table).toBeUndefined();
  expect(await phone.ask({ type: 'leave' })).toMatchObject({ ok: false, code: 'unsent' });
  room.setLine('live');
  expect(phone.read().view?.table?.id).toBe('t1');
  expect(room.session().seats[0]?.away).toBe(false);
});
