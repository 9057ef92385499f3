import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/server/store.ts';
import type { WorkshopEvent } from '../../src/workshop/event.ts';
import { LogMovedOn } from '../../src/workshop/log-moved-on.ts';
import { facilitator, smallRoom } from '../workshop/room.ts';

/** What every store of logs must do. `open`: a new store; `again`: the same store opened once more, as another process would. */
export function storeContract(name: string, open: () => Promise<{ readonly store: Store; readonly again: () => Promise<Store> }>): void {
  const log: readonly WorkshopEvent[] = smallRoom().log;
  const [first, second, ...rest] = log as [WorkshopEvent, WorkshopEvent, ...WorkshopEvent[]];

  describe(`a store in ${name}`, () => {
    test('gives back what was written, in order, also when it is opened again', async () => {
      const { store, again } = await open();
      await store.append('one', [first]);
      await store.append('one', [second, ...rest]);
      expect(await store.read('one')).toEqual(log);
      expect(await (await again()).read('one')).toEqual(log);
      expect(await store.read('two')).toEqual([]);
    });

    test('refuses a number that is there already, and writes nothing of what came with it', async () => {
      const { store, again } = await open();
      const other = await again();
      await store.append('one', [first]);
      await other.append('one', [second]);
      await expect(store.append('one', [{ ...second, actor: facilitator }, ...rest])).rejects.toThrow(LogMovedOn);
      expect(await store.read('one')).toEqual([first, second]);
    });

    test('refuses a gap, so that a deleted log is not written on', async () => {
      const { store } = await open();
      await store.append('one', log);
      expect(await store.purge('one')).toBe(true);
      await expect(store.append('one', [{ ...first, seq: log.length + 1 }])).rejects.toThrow(LogMovedOn);
      expect(await store.read('one')).toEqual([]);
      expect(await store.purge('one')).toBe(false);
    });

    test('finds the session that a code names, the last opened of several, until it is deleted', async () => {
      const { store } = await open();
      await store.append('one', log);
      await store.append('two', [{ ...first, at: first.at + 5 }]);
      expect(await store.named('TERN 42')).toBe('two');
      expect(await store.named('TERN 43')).toBeUndefined();
      await store.purge('two');
      expect(await store.named('TERN 42')).toBe('one');
    });

    test('says which sessions are not there, also where another process has deleted them', async () => {
      const { store, again } = await open();
      await store.append('one', log);
      await store.append('two', [first]);
      expect(await store.missing(['one', 'two', 'three'])).toEqual(['three']);
      await (await again()).purge('one');
      expect(await store.missing(['one', 'two'])).toEqual(['one']);
      expect(await store.missing([])).toEqual([]);
    });

    test('writes all of what two writers bring at once, or nothing of the second', async () => {
      const { store, again } = await open();
      const other = await again();
      await store.append('one', [first]);
      const both = await Promise.allSettled([store.append('one', [second, ...rest]), other.append('one', [second, ...rest])]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await store.read('one')).toEqual(log);
    });

    test('lists sessions, the last opened first, and keeps each for itself', async () => {
      const { store } = await open();
      await store.append('one', log);
      await store.append('two', [{ ...first, at: first.at + 5 }]);
      expect(await store.list()).toMatchObject([
        { session: 'two', code: 'TERN 42', events: 1, opened: first.at + 5 },
        { session: 'one', events: log.length, opened: first.at, last: log.at(-1)?.at },
      ]);
      await store.purge('two');
      expect(await store.read('one')).toEqual(log);
    });
  });
}
