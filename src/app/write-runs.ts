import type { Archive } from '../save/archive.ts';
import type { KeptRun } from '../store/kept-run.ts';
import type { Notice } from './app-state.ts';
import { couldNotKeep, deletedElsewhere, keptAgain, storageFull } from './keeper-notices.ts';

/** A whole run to keep, or the part of it that changed. */
type Due = Partial<KeptRun> | 'whole';

interface Needs {
  readonly archive: Promise<Archive>;
  readonly find: (id: string) => KeptRun | undefined;
  readonly notify: (notice: Notice) => void;
  /** Hears which runs only this page knows as they are. */
  readonly onUnkept: (ids: readonly string[]) => void;
}

/** Writes runs one step after the other, so that an older state never overtakes a newer one, and remembers what was refused. */
export function writeRuns({ archive, find, notify, onUnkept }: Needs) {
  const writing = new Map<string, Promise<void>>();
  /** What the browser refused to keep: it goes with the next step. */
  const owed = new Map<string, Due>();
  /** Deleted by another window: not brought back unasked. */
  const deleted = new Set<string>();
  let writes = 0;
  let told = '';

  function tell(): void {
    const ids = [...new Set([...owed.keys(), ...deleted])];
    if (ids.join() === told) return;
    told = ids.join();
    onUnkept(ids);
  }

  async function keep(id: string, part: Due, quietly: boolean): Promise<void> {
    const before = owed.get(id);
    const due = part === 'whole' || before === 'whole' ? 'whole' : { ...before, ...part };
    try {
      if (await put(await archive, id, due)) {
        owed.delete(id);
        if (before !== undefined) notify(keptAgain);
      } else {
        deleted.add(id);
        notify(deletedElsewhere);
      }
    } catch (problem) {
      owed.set(id, due);
      if (!quietly) notify(problem instanceof Error && problem.name === 'QuotaExceededError' ? storageFull : couldNotKeep);
    }
    tell();
  }

  async function put(kept: Archive, id: string, due: Due): Promise<boolean> {
    if (due !== 'whole') return kept.change(id, due);
    const run = find(id);
    if (run) await kept.put(run);
    return true;
  }

  function write(id: string, part: Due, quietly = false): void {
    writes += 1;
    const before = writing.get(id) ?? Promise.resolve();
    writing.set(
      id,
      before.then(() => keep(id, part, quietly)),
    );
  }

  return {
    write,
    isUnkept: (id: string): boolean => owed.has(id) || deleted.has(id),
    settled: async (id: string): Promise<void> => writing.get(id),
    /** Tries once more what was refused: there may be room by now. */
    retry: async (): Promise<void> => {
      const ids = [...owed.keys()];
      for (const [id, due] of owed) write(id, due, true);
      await Promise.all(ids.map((id) => writing.get(id) ?? Promise.resolve()));
    },
    /** Reads while nothing is being written, so that no step is missing from what was read. */
    quiet: async <T>(reads: () => Promise<T>): Promise<T> => {
      for (;;) {
        await Promise.all(writing.values());
        const at = writes;
        const value = await reads();
        if (at === writes) return value;
      }
    },
    /** Forgets a run that is thrown away. */
    forget: async (id: string): Promise<void> => {
      await writing.get(id);
      owed.delete(id);
      deleted.delete(id);
      tell();
    },
  };
}
