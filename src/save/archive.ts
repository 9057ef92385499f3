import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Keeping } from '../store/keeping.ts';
import type { AsideRun, KeptRun } from '../store/kept-run.ts';
import { type AsideRecord, asideOf, nameOf } from './aside-of.ts';
import { runFormat, runShape } from './check-run.ts';
import { pageArchive } from './page-archive.ts';
import { wholeText } from './whole-text.ts';

interface Tables extends DBSchema {
  runs: { key: string; value: unknown };
  aside: { key: string; value: AsideRecord };
}

/** Where runs are kept. Every method settles; what could not be done rejects with a sentence. */
export interface Archive {
  /** How long runs last in it. */
  readonly keeping: Keeping;
  readonly all: () => Promise<{ readonly runs: readonly KeptRun[]; readonly aside: readonly AsideRun[] }>;
  /** The run as it is kept now, where it is kept and can be opened. */
  readonly get: (id: string) => Promise<KeptRun | undefined>;
  /** Keeps a new run. */
  readonly put: (run: KeptRun) => Promise<void>;
  /** Changes a part of a kept run and leaves the rest as any window last left it. False where the run is no longer kept. */
  readonly change: (id: string, part: Partial<KeptRun>) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
  /** Puts a run aside with what is wrong with it. */
  readonly setAside: (id: string, problem: string) => Promise<void>;
  /** The whole text of a run that cannot be opened, for a file. */
  readonly asideText: (id: string) => Promise<string>;
  readonly dropAside: (id: string) => Promise<void>;
}

const damaged = ' It is damaged; it has been put aside whole, so that nothing is lost.';

type Database = IDBPDatabase<Tables>;

const openDatabase = (name: string): Promise<Database> =>
  openDB<Tables>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('runs');
      fresh.createObjectStore('aside', { keyPath: 'id' });
    },
    // A newer page wants to change the archive: let go of it, or that page waits for ever.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });

/** A record that the browser itself cannot read takes no other with it; a closed connection is another matter. */
function unlessClosed(problem: unknown): undefined {
  if (problem instanceof DOMException && problem.name === 'InvalidStateError') throw problem;
}

/** How long an archive that another window holds is waited for, milliseconds. */
const patience = 4000;

/** The open database, or `blocked` where it does not open in time: then it is let go of when it does. */
async function openInTime(name: string): Promise<Database | 'blocked'> {
  const opening = openDatabase(name);
  const late = new Promise<'blocked'>((resolve) => setTimeout(() => resolve('blocked'), patience));
  const opened = await Promise.race([opening, late]);
  if (opened === 'blocked') opening.then((db) => db.close()).catch(() => undefined);
  return opened;
}

/** Opens the browser's archive, or one that lasts as long as the page where the browser's cannot be had. */
export async function openArchive(name = 'bearings'): Promise<Archive> {
  try {
    const opened = await openInTime(name);
    if (opened === 'blocked') return pageArchive('blocked');
    let db = opened;
    return browserArchive(async (work) => {
      try {
        return await work(db);
      } catch (problem) {
        // A connection that the browser has closed is opened again, once.
        if (!(problem instanceof DOMException) || problem.name !== 'InvalidStateError') throw problem;
        const again = await openInTime(name);
        if (again === 'blocked') throw problem;
        db = again;
        return work(db);
      }
    });
  } catch (problem) {
    return pageArchive(problem instanceof DOMException && problem.name === 'VersionError' ? 'newer' : 'nothing');
  }
}

/** `using`: does something with the open database. */
function browserArchive(using: <T>(work: (db: Database) => Promise<T>) => Promise<T>): Archive {
  return {
    keeping: 'lasting',
    all: () =>
      using(async (db) => {
        const runs: KeptRun[] = [];
        const left: AsideRun[] = [];
        for (const key of await db.getAllKeys('runs')) {
          const raw = await db.get('runs', key).catch(unlessClosed);
          const checked = runShape(raw);
          const problem = checked.ok ? 'The run is filed under a wrong id.' : `${checked.problem}${checked.newer ? '' : damaged}`;
          if (checked.ok && checked.run.id === key) runs.push(checked.run);
          // A newer page will open it: it stays where that page looks for it.
          else if (!checked.ok && checked.newer) left.push({ id: key, name: nameOf(raw), problem, newer: true });
          // Where it cannot be moved, as in a full browser, it stays and is shown beside the others.
          else await moveAside(db, key, problem).catch(() => left.push({ id: key, name: nameOf(raw), problem }));
        }
        return { runs, aside: [...left, ...(await db.getAll('aside')).map(asideOf)] };
      }),
    get: (id) =>
      using(async (db) => {
        const checked = runShape(await db.get('runs', id));
        return checked.ok && checked.run.id === id ? checked.run : undefined;
      }),
    put: (run) => using(async (db) => void (await db.put('runs', { format: runFormat, ...run }, run.id))),
    change: (id, part) =>
      using(async (db) => {
        const changing = db.transaction('runs', 'readwrite');
        const checked = runShape(await changing.store.get(id));
        if (checked.ok) await changing.store.put({ format: runFormat, ...checked.run, ...part }, id);
        await changing.done;
        return checked.ok;
      }),
    remove: (id) => using((db) => db.delete('runs', id)),
    setAside: (id, problem) => using((db) => moveAside(db, id, problem)),
    asideText: (id) =>
      using(async (db) => {
        const record = await db.get('aside', id);
        return wholeText(record ? record.raw : await db.get('runs', id));
      }),
    dropAside: (id) => using(async (db) => db.delete((await db.getKey('aside', id)) === undefined ? 'runs' : 'aside', id)),
  };
}

async function moveAside(db: Database, id: string, problem: string): Promise<void> {
  const move = db.transaction(['runs', 'aside'], 'readwrite');
  const raw = await move.objectStore('runs').get(id);
  await move.objectStore('aside').put({ id, raw, problem });
  await move.objectStore('runs').delete(id);
  await move.done;
}
