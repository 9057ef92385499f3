import { expect, test } from 'vitest';
import { openActor } from '../../src/workshop/actor.ts';
import { fold } from '../../src/workshop/apply.ts';
import type { WorkshopEvent } from '../../src/workshop/event.ts';
import { smallScenario } from '../small-scenario.ts';
import { facilitator, open, opening, seat } from './room.ts';

/** An actor over a disk that writes when it is told to. */
function onDisk() {
  const log: WorkshopEvent[] = [];
  const batches: number[] = [];
  const reported: unknown[] = [];
  let write: (() => void) | undefined;
  let fail: ((why: Error) => void) | undefined;
  const actor = openActor(
    {
      scenario: smallScenario(),
      append: (events) =>
        new Promise((done, failed) => {
          write = () => {
            log.push(...events);
            batches.push(events.length);
            done();
          };
          fail = failed;
        }),
      soon: (run) => setTimeout(run, 0),
      report: (why) => reported.push(why),
    },
    undefined,
  );
  const asked = () => new Promise((done) => setTimeout(done, 1));
  return {
    actor,
    log,
    batches,
    reported,
    disk: async () => {
      await asked();
      write?.();
      await asked();
    },
    breakDisk: async () => {
      await asked();
      fail?.(new Error('The disk is full.'));
      await asked();
    },
  };
}

const at = (actor = facilitator, key?: string) => ({ actor, at: 1_000, opening, draw: 5, key });

async function opened() {
  const room = onDisk();
  const answer = room.actor.ask(open, at());
  await room.disk();
  await answer;
  return room;
}

test('nothing is answered, and nothing shown, before it is written down', async () => {
  const { actor, disk, log } = onDisk();
  let answered = false;
  const answer = actor.ask(open, at()).then((told) => {
    answered = true;
    return told;
  });
  await new Promise((done) => setTimeout(done, 5));
  expect(answered).toBe(false);
  expect(actor.session()).toBeUndefined();
  await disk();
  expect((await answer).ok).toBe(true);
  expect(actor.session()).toEqual(fold(log));
});

test('what is asked together is written together, each resting on the one before', async () => {
  const { actor, disk, batches, log } = await opened();
  const answers = Promise.all(['ann', 'bo', 'cy'].map((id) => actor.ask({ type: 'join', name: id }, at(seat(id)))));
  await disk();
  expect((await answers).every(({ ok }) => ok)).toBe(true);
  expect(batches).toEqual([1, 3]);
  expect(log.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  expect(actor.session()?.seats.map(({ id }) => id)).toEqual(['ann', 'bo', 'cy']);
});

test('a command repeated while its first is being written is not answered before that one', async () => {
  const { actor, disk, log } = await opened();
  const told: string[] = [];
  const both = ['first', 'again'].map((name) =>
    actor.ask({ type: 'join', name: 'Ann' }, at(seat('ann'), 'k1')).then(() => {
      told.push(name);
    }),
  );
  await new Promise((done) => setTimeout(done, 5));
  expect(told).toEqual([]);
  await disk();
  await Promise.all(both);
  expect(log).toHaveLength(2);
});

test('where it cannot be written, whoever asked is told, nothing is shown, and the actor takes no more', async () => {
  const { actor, breakDisk, log } = await opened();
  const before = actor.session();
  const answers = ['ann', 'bo'].map((id) => expect(actor.ask({ type: 'join', name: id }, at(seat(id)))).rejects.toThrow('full'));
  await breakDisk();
  await Promise.all(answers);
  expect(actor.session()).toBe(before);
  expect(log).toHaveLength(1);
  await expect(actor.ask({ type: 'join', name: 'Cy' }, at(seat('cy')))).rejects.toThrow('full');
});

test('whoever listens hears each batch once, until it stops', async () => {
  const { actor, disk } = await opened();
  const heard: number[] = [];
  const stop = actor.subscribe((events) => heard.push(events.length));
  const join = (id: string) => actor.ask({ type: 'join', name: id }, at(seat(id)));
  const first = [join('ann'), join('bo')];
  await disk();
  await Promise.all(first);
  stop();
  const last = join('cy');
  await disk();
  await last;
  expect(heard).toEqual([2]);
});

test('one who listens and fails is told of, and everybody else goes on', async () => {
  const { actor, disk, reported } = await opened();
  const heard: number[] = [];
  actor.subscribe(() => {
    throw new Error('A view failed.');
  });
  actor.subscribe((events) => heard.push(events.length));
  for (const id of ['ann', 'bo']) {
    const answer = actor.ask({ type: 'join', name: id }, at(seat(id)));
    await disk();
    expect((await answer).ok).toBe(true);
  }
  expect(heard).toEqual([1, 1]);
  expect(reported).toEqual([new Error('A view failed.'), new Error('A view failed.')]);
});
