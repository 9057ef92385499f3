import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { mostName } from '../core/journal.ts';
import type { AsideRun, KeptRun } from '../store/kept-run.ts';
import { runFormat, runShape } from './check-run.ts';

/** A run put aside whole, whatever it holds. */
interface AsideRecord {
  readonly id: string;
  readonly raw: unknown;
  readonly problem: string;
}

interface Tables extends DBSchema {
  runs: { key: string; value: unknown };
  aside: { key: string; value: AsideRecord };
}

/** Where runs are kept. Every method settles; what could not be done rejects with a sentence. */
export interface Archive {
  /** Whether runs outlive this page. */
  readonly lasting: boolean;
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

const nameOf = (raw: unknown): string => {
  const name = (raw as { name?: unknown } | undefined)?.name;
  return typeof name === 'string' && name !== '' ? name.slice(0, mostName) : 'A run without a name';
};

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

/** Opens the browser's archive, or one that lasts as long as the page where the browser keeps nothing. */
export async function openArchive(name = 'bearings'): Promise<Archive> {
  try {
    let db = await openDatabase(name);
    return browserArchive(async (work) => {
      try {
        return await work(db);
      } catch (problem) {
        // A connection that the browser has closed is opened again, once.
        if (!(problem instanceof DOMException) || problem.name !== 'InvalidStateError') throw problem;
        db = await openDatabase(name);
        return work(db);
      }
    });
  } catch {
    return pageArchive();
  }
}

/** `using`: does something with the open database. */
function browserArchive(using: <T>(work: (db: Database) => Promise<T>) => Promise<T>): Archive {
  return {
    lasting: true,
    all: () =>
      using(async (db) => {
        const runs: KeptRun[] = [];
        const newer: AsideRun[] = [];
        for (const key of await db.getAllKeys('runs')) {
          const raw = await db.get('runs', key);
          const checked = runShape(raw);
          if (checked.ok && checked.run.id === key) runs.push(checked.run);
          // A newer page will open it: it stays where that page looks for it.
          else if (!checked.ok && checked.newer) newer.push({ id: key, name: nameOf(raw), problem: checked.problem });
          else await moveAside(db, key, checked.ok ? 'The run is filed under a wrong id.' : checked.problem);
        }
        const aside = (await db.getAll('aside')).map(({ id, raw, problem }) => ({ id, name: nameOf(raw), problem }));
        return { runs, aside: [...newer, ...aside] };
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
        return JSON.stringify(record ? record.raw : await db.get('runs', id), undefined, 2) ?? '';
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

/** For browsers that keep nothing: the same, in the page's own memory. */
function pageArchive(): Archive {
  const runs = new Map<string, KeptRun>();
  const aside = new Map<string, AsideRecord>();
  return {
    lasting: false,
    all: async () => ({
      runs: [...runs.values()],
      aside: [...aside.values()].map(({ id, raw, problem }) => ({ id, name: nameOf(raw), problem })),
    }),
    get: async (id) => runs.get(id),
    put: async (run) => {
      runs.set(run.id, run);
    },
    change: async (id, part) => {
      const run = runs.get(id);
      if (run) runs.set(id, { ...run, ...part });
      return run !== undefined;
    },
    remove: async (id) => {
      runs.delete(id);
    },
    setAside: async (id, problem) => {
      aside.set(id, { id, raw: runs.get(id), problem });
      runs.delete(id);
    },
    asideText: async (id) => JSON.stringify(aside.get(id)?.raw, undefined, 2) ?? '',
    dropAside: async (id) => {
      aside.delete(id);
    },
  };
}
