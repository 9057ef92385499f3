import type { StoreApi } from 'zustand/vanilla';
import type { Commitment } from '../core/commitment.ts';
import { type Journal, mostNote } from '../core/journal.ts';
import type { Archive } from '../save/archive.ts';
import { cleanName } from '../save/clean-name.ts';
import { commitmentsShape } from '../save/commitments-shape.ts';
import { fileNameOf, runFile } from '../save/run-file.ts';
import type { KeptRun } from '../store/kept-run.ts';
import type { AppState, Notice } from './app-state.ts';
import * as says from './keeper-notices.ts';
import { writeRuns } from './write-runs.ts';

/** What the page lends the keeper. */
export interface KeeperPorts {
  readonly archive: Promise<Archive>;
  readonly now: () => number;
  readonly newId: () => string;
  /** Hands the player a file. `type`: its MIME type, JSON unless said. */
  readonly download: (name: string, content: string | ArrayBuffer, type?: string) => void;
}

/** The runs that this browser keeps: read, written, named, thrown away. */
export function keepRuns(state: StoreApi<AppState>, ports: KeeperPorts) {
  const { archive } = ports;
  const runs = (): readonly KeptRun[] => state.getState().runs ?? [];
  const find = (id: string): KeptRun | undefined => runs().find((run) => run.id === id);
  const notify = (notice: Notice): void => state.setState({ notice });
  const writer = writeRuns({
    archive,
    find,
    notify,
    onUnkept: (unkept) => state.setState({ unkept }),
  });
  let reading: Promise<void> | undefined;

  /** Changes a part of a run: what another window may have changed meanwhile stays. Settles once it is kept or was refused. */
  async function change(id: string, part: Partial<KeptRun>): Promise<void> {
    const run = find(id);
    if (!run) return;
    show({ ...run, ...part });
    writer.write(id, part);
    await writer.settled(id);
  }

  /** Puts a run on the shelf. */
  function show(run: KeptRun): void {
    shelve([run, ...runs().filter(({ id }) => id !== run.id)]);
  }

  const shelve = (all: readonly KeptRun[]): void => state.setState({ runs: [...all].sort((a, b) => b.changed - a.changed) });

  async function readAll(): Promise<void> {
    // Runs that only this page knows as they are stay on the shelf whatever the archive says.
    const own = (): readonly KeptRun[] => runs().filter(({ id }) => writer.isUnkept(id));
    try {
      const kept = await archive;
      const all = await writer.quiet(() => kept.all());
      const mine = own();
      shelve([...mine, ...all.runs.filter(({ id }) => !mine.some((run) => run.id === id))]);
      state.setState({ aside: all.aside, keeping: kept.keeping });
    } catch {
      shelve(own());
      notify(says.couldNotRead);
    }
  }

  const read = (): Promise<void> => {
    reading = readAll();
    return reading;
  };

  /** Does something to the archive; a refusal gets a sentence. */
  async function alter(what: (kept: Archive) => Promise<void>): Promise<void> {
    try {
      await what(await archive);
    } catch {
      notify(says.couldNotChange);
    }
    await writer.retry();
    await read();
  }

  function saveAs(run: KeptRun, ending: string, content: string | ArrayBuffer, type?: string): string {
    const name = fileNameOf(run, ending);
    ports.download(name, content, type);
    return name;
  }

  return {
    change,
    find,
    read,
    /** Waits until the archive has been read once. */
    ready: async (): Promise<void> => {
      if (state.getState().runs === undefined) await (reading ?? read());
    },
    /** A run as it is kept now: another window may have played on. `undefined` where it is not kept or cannot be opened. */
    fresh: async (id: string): Promise<KeptRun | undefined> => {
      await writer.settled(id);
      if (writer.isUnkept(id)) return find(id);
      try {
        const kept = await (await archive).get(id);
        if (kept) show(kept);
        return kept;
      } catch {
        return find(id);
      }
    },
    add: (journal: Journal, name: string, part: Partial<KeptRun> = {}): KeptRun => {
      const fresh = { bookmark: undefined, note: '', commitments: [], ending: undefined, changed: ports.now() };
      const run: KeptRun = { id: ports.newId(), name, journal, ...fresh, ...part };
      show(run);
      writer.write(run.id, 'whole');
      return run;
    },
    rename: (id: string, name: string): void => {
      const cleaned = cleanName(name);
      if (cleaned) void change(id, { name: cleaned });
      else notify(says.noName);
    },
    note: (id: string, note: string): Promise<void> => change(id, { note: note.slice(0, mostNote) }),
    commit: (id: string, commitments: readonly Commitment[]): Promise<void> => change(id, { commitments: commitmentsShape(commitments) }),
    remove: async (id: string): Promise<void> => {
      state.setState({ runs: runs().filter((run) => run.id !== id) });
      await writer.forget(id);
      await alter((kept) => kept.remove(id));
    },
    setAside: (id: string, problem: string): Promise<void> => alter((kept) => kept.setAside(id, problem)),
    exportRun: (id: string): string | undefined => {
      const run = find(id);
      return run && saveAs(run, '.json', runFile(run));
    },
    /** Hands the player a file of a run; `unnamed` where the player's name for it stays out. The file's name, or `undefined` where the run is gone. */
    saveAs: (
      id: string,
      { ending, type, unnamed }: { readonly ending: string; readonly type: string; readonly unnamed?: true },
      content: string | ArrayBuffer,
    ): string | undefined => {
      const run = find(id);
      return run && saveAs(unnamed ? { ...run, name: id } : run, ending, content, type);
    },
    asideFile: (id: string): Promise<void> =>
      alter(async (kept) => ports.download('bearings-run-put-aside.json', await kept.asideText(id))),
    dropAside: (id: string): Promise<void> => alter((kept) => kept.dropAside(id)),
  };
}

export type Keeper = ReturnType<typeof keepRuns>;
