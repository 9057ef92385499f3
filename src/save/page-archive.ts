import type { Keeping } from '../store/keeping.ts';
import type { KeptRun } from '../store/kept-run.ts';
import type { Archive } from './archive.ts';
import { type AsideRecord, asideOf } from './aside-of.ts';
import { wholeText } from './whole-text.ts';

/** Where the browser's archive cannot be had: the same, in the page's own memory. */
export function pageArchive(keeping: Keeping): Archive {
  const runs = new Map<string, KeptRun>();
  const aside = new Map<string, AsideRecord>();
  return {
    keeping,
    all: async () => ({
      runs: [...runs.values()],
      aside: [...aside.values()].map(asideOf),
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
    asideText: async (id) => wholeText(aside.get(id)?.raw),
    dropAside: async (id) => {
      aside.delete(id);
    },
  };
}
