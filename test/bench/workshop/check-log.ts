import { join } from 'node:path';
import { openSqliteStore } from '../../../src/server/sqlite-store.ts';
import type { Answered } from './workshop-crowd.ts';

/** Throws unless the log has every vote that was answered, and each once. */
export async function checkLog(data: string, session: string, answered: readonly Answered[]): Promise<void> {
  const store = openSqliteStore(join(data, 'workshops.sqlite'));
  const log = await store.read(session);
  await store.close();
  const kept = log.flatMap((event) => (event.type === 'voted' ? [`${event.seat} ${event.round} ${event.option}`] : []));
  const wanted = answered.map(({ seat, round, option }) => `${seat} ${round} ${option}`);
  if (kept.length !== new Set(kept).size || kept.toSorted().join() !== wanted.toSorted().join())
    throw new Error(`The log has ${kept.length} votes, not the ${wanted.length} that were answered.`);
}
