import type { StoreApi } from 'zustand/vanilla';
import { type Journal, mostNote } from '../core/journal.ts';
import type { Archive } from '../save/archive.ts';
import { cleanName } from '../save/clean-name.ts';
import { runFile, runFileName } from '../save/run-file.ts';
import type { KeptRun } from '../store/kept-run.ts';
import type { AppState, Notice } from './app-state.ts';

/** What the page lends the keeper. */
export interface KeeperPorts {
  readonly archive: Promise<Archive>;
  readonly now: () => number;
  readonly newId: () => string;
  readonly download: (name: string, text: string) => void;
}

const couldNotKeep: Notice = {
  kind: 'error',
  text: 'This browser could not keep your last step. Save the run as a file before you close the page.',
};
const deletedElsewhere: Notice = {
  kind: 'error',
  text: 'This run was deleted in another window. Save it as a file if you want to keep it.',
};
const couldNotChange: Notice = { kind: 'error', text: 'This browser could not change what it keeps. Reload the page, then try again.' };

/** The runs that this browser keeps: read, written, named, thrown away. */
export function keepRuns(state: StoreApi<AppState>, ports: KeeperPorts) {
  const { archive } = ports;
  const runs = (): readonly KeptRun[] => state.getState().runs ?? [];
  const find = (id: string): KeptRun | undefined => runs().find((run) => run.id === id);
  const notify = (notice: Notice): void => state.setState({ notice });

  const writing = new Map<string, Promise<void>>();
  /** Runs that only this page knows as they are: the browser refused to keep their last step. */
  const unkept = new Set<string>();
  /** Writes one after the other, so that an older state never overtakes a newer one. */
  function write(id: string, work: (kept: Archive) => Promise<boolean>): void {
    const before = writing.get(id) ?? Promise.resolve();
    writing.set(
      id,
      before
        .then(async () => work(await archive))
        .then(
          (isKept) => {
            unkept.delete(id);
            if (isKept) return;
            unkept.add(id);
            notify(deletedElsewhere);
          },
          () => {
            unkept.add(id);
            notify(couldNotKeep);
          },
        ),
    );
  }

  /** Changes a part of a run: what another window may have changed meanwhile stays. */
  function change(id: string, part: Partial<KeptRun>): void {
    const run = find(id);
    if (!run) return;
    show({ ...run, ...part });
    write(id, async (kept) => kept.change(id, part));
  }

  /** Puts a run on the shelf, newest first. */
  function show(run: KeptRun): void {
    const others = runs().filter(({ id }) => id !== run.id);
    state.setState({ runs: [run, ...others].sort((a, b) => b.changed - a.changed) });
  }

  async function read(): Promise<void> {
    try {
      const all = await (await archive).all();
      state.setState({ runs: [...all.runs].sort((a, b) => b.changed - a.changed), aside: all.aside });
      if (!(await archive).lasting) {
        notify({
          kind: 'note',
          text: 'This browser keeps nothing after the page is closed. Save your run as a file to go on another time.',
        });
      }
    } catch {
      state.setState({ runs: [] });
      notify({ kind: 'error', text: 'Your earlier runs could not be read. New runs can be played; reload the page to try again.' });
    }
  }

  /** Does something to the archive; a refusal gets a sentence. */
  async function alter(what: (kept: Archive) => Promise<void>): Promise<void> {
    try {
      await what(await archive);
    } catch {
      notify(couldNotChange);
    }
    await read();
  }

  return {
    change,
    find,
    read,
    /** A run as it is kept now: another window may have played on. `undefined` where it is not kept or cannot be opened. */
    fresh: async (id: string): Promise<KeptRun | undefined> => {
      await writing.get(id);
      if (unkept.has(id)) return find(id);
      try {
        const kept = await (await archive).get(id);
        if (kept) show(kept);
        return kept;
      } catch {
        return find(id);
      }
    },
    add: (journal: Journal, name: string, part: Partial<KeptRun> = {}): KeptRun => {
      const run = { id: ports.newId(), name, journal, bookmark: undefined, note: '', ending: undefined, changed: ports.now(), ...part };
      show(run);
      write(run.id, async (kept) => {
        await kept.put(run);
        return true;
      });
      return run;
    },
    rename: (id: string, name: string): void => {
      const cleaned = cleanName(name);
      if (cleaned) change(id, { name: cleaned });
    },
    note: (id: string, note: string): void => change(id, { note: note.slice(0, mostNote) }),
    remove: async (id: string): Promise<void> => {
      state.setState({ runs: runs().filter((run) => run.id !== id) });
      await writing.get(id);
      await alter((kept) => kept.remove(id));
    },
    setAside: (id: string, problem: string): Promise<void> => alter((kept) => kept.setAside(id, problem)),
    exportRun: (id: string): void => {
      const run = find(id);
      if (run) ports.download(runFileName(run), runFile(run));
    },
    asideFile: (id: string): Promise<void> =>
      alter(async (kept) => ports.download('bearings-run-put-aside.json', await kept.asideText(id))),
    dropAside: (id: string): Promise<void> => alter((kept) => kept.dropAside(id)),
  };
}
