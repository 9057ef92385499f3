import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/server/sqlite-store.ts';
import type { Store } from '../../src/server/store.ts';
import { smallRoom } from '../workshop/room.ts';
import { storeContract } from './store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-'));
const opened: Store[] = [];
let files = 0;

afterAll(async () => {
  for (const store of opened) await store.close();
  rmSync(folder, { recursive: true });
});

function openAt(file: string): Store {
  const store = openSqliteStore(file);
  opened.push(store);
  return store;
}

storeContract('SQLite', async () => {
  const file = join(folder, `${files++}.sqlite`);
  return { store: openAt(file), again: async () => openAt(file) };
});

test('nothing of a deleted session is left in its file', async () => {
  const file = join(folder, 'deleted.sqlite');
  const store = openAt(file);
  const room = smallRoom();
  room.must({ kind: 'seat', id: 'ann' }, { type: 'rename', seat: 'ann', name: 'Philippa Quillfeather' });
  await store.append('one', room.log);
  await store.append('two', smallRoom().log);
  const bytes = () => [file, `${file}-wal`].map((one) => readFileSync(one, 'latin1')).join('');
  expect(bytes()).toContain('Quillfeather');
  await store.purge('one');
  expect(bytes()).not.toContain('Quillfeather');
  expect(await store.read('two')).not.toEqual([]);
});

test('says why it could not write, also where SQLite has rolled back by itself, and writes once it can', async () => {
  const file = join(folder, 'full.sqlite');
  const store = openAt(file);
  const { log } = smallRoom();
  const other = new DatabaseSync(file);
  // As SQLite does on a full disk: it ends the transaction, and says so.
  other.exec("CREATE TRIGGER full BEFORE INSERT ON events BEGIN SELECT RAISE(ROLLBACK, 'the disk is full'); END");
  await expect(store.append('one', log)).rejects.toThrow('the disk is full');
  expect(await store.read('one')).toEqual([]);
  other.exec('DROP TRIGGER full');
  other.close();
  await store.append('one', log);
  expect(await store.read('one')).toEqual(log);
});
