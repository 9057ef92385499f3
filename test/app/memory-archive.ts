import type { Archive } from '../../src/save/archive.ts';
import type { AsideRun, KeptRun } from '../../src/store/kept-run.ts';

/** An archive that counts what is written to it. */
export function openArchiveInMemory(runs: readonly KeptRun[] = []): Archive & { readonly writes: KeptRun[]; readonly aside: AsideRun[] } {
  const kept = new Map(runs.map((run) => [run.id, run]));
  const writes: KeptRun[] = [];
  const aside: AsideRun[] = [];
  return {
    writes,
    aside,
    keeping: 'lasting',
    all: async () => ({ runs: [...kept.values()], aside }),
    get: async (id) => kept.get(id),
    put: async (run) => {
      writes.push(run);
      kept.set(run.id, run);
    },
    change: async (id, part) => {
      const run = kept.get(id);
      if (!run) return false;
      writes.push({ ...run, ...part });
      kept.set(id, { ...run, ...part });
      return true;
    },
    remove: async (id) => void kept.delete(id),
    setAside: async (id, problem) => {
      aside.push({ id, name: kept.get(id)?.name ?? '', problem });
      kept.delete(id);
    },
    asideText: async (id) => `text of ${id}`,
    dropAside: async (id) =>
      void aside.splice(
        aside.findIndex((run) => run.id === id),
        1,
      ),
  };
}
