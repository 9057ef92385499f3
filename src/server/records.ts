import type { Store } from './store.ts';

/** Every session in a line, or the whole log of one as JSON. Rejects with one sentence where there is none. */
export async function records(store: Store, session: string | undefined): Promise<string> {
  if (session === undefined) {
    const lines = (await store.list()).map(({ session: id, code, scenario, opened, events, damaged }) =>
      [id, code, scenario, opened > 0 ? new Date(opened).toISOString().slice(0, 16) : '', `${events} events`, damaged ? 'damaged' : '']
        .filter((word) => word !== '')
        .join('  '),
    );
    return lines.length > 0 ? lines.join('\n') : 'No workshop is kept here.';
  }
  const events = await store.read(session);
  if (events.length === 0) throw new Error(`There is no session ${session}.`);
  return JSON.stringify({ session, events }, undefined, 2);
}

/** Deletes all that is kept of one session. */
export async function purge(store: Store, session: string): Promise<string> {
  if (!(await store.purge(session))) throw new Error(`There is no session ${session}.`);
  return `All that was kept of ${session} is deleted.`;
}
