import type { Entry } from '../core/journal.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Archive } from '../save/archive.ts';
import { pageArchive } from '../save/page-archive.ts';
import type { KeptRun } from '../store/kept-run.ts';
import { decisionsSince } from './decisions-since.ts';
import { mostKept, type Platform } from './platform.ts';
import { runCodeOf } from './run-code.ts';

/**
 * Keeps runs in the page's memory and the one that was changed last with the platform: nothing of them stays in the browser,
 * which the next learner may use. `kept`: the run of an earlier sitting, whose decisions the platform has heard of.
 */
export function platformArchive(scenario: Scenario, platform: Platform, kept: KeptRun | undefined): Archive {
  const memory = pageArchive(platform.trouble === undefined ? 'lasting' : 'nothing');
  const known = new Map<string, readonly Entry[]>();
  if (kept) {
    known.set(kept.id, kept.journal.entries);
    void memory.put(kept);
  }

  async function toPlatform(run: KeptRun): Promise<void> {
    if (platform.trouble !== undefined) return;
    const { id, journal, bookmark } = run;
    const told = known.get(id) ?? [];
    // Before its first choice a run has nothing to be kept: an earlier one is not lost to it.
    if (journal.entries.length === 0 && told.length === 0) return;
    // Neither waits for the other: a platform that has no place for decisions keeps the run, and both are soon on their way.
    const [keeping] = await Promise.allSettled([keep(run), tell(id, journal.entries)]);
    // An end that was reached is one, whether there is room for the run or not.
    if (bookmark?.step === 'ended') await platform.complete();
    if (keeping.status === 'rejected') throw keeping.reason;
  }

  async function keep({ journal, bookmark }: KeptRun): Promise<void> {
    const code = runCodeOf(scenario, journal, bookmark);
    if (code === undefined || code.length > mostKept) throw new Error('This run does not fit the place that the platform keeps for it.');
    await platform.keep(code);
  }

  /** Tells what has not been heard. What is refused is owed to the next step: the run is kept without it. */
  async function tell(id: string, entries: readonly Entry[]): Promise<void> {
    for (const { upTo, ...decision } of decisionsSince(scenario, known.get(id) ?? [], entries)) {
      await platform.tell(decision);
      known.set(id, upTo);
    }
    known.set(id, entries);
  }

  return {
    ...memory,
    put: async (run) => {
      await memory.put(run);
      // What was played before it came in is no decision of this sitting.
      known.set(run.id, run.journal.entries);
      await toPlatform(run);
    },
    change: async (id, part) => {
      if (!(await memory.change(id, part))) return false;
      const run = await memory.get(id);
      if (run && ('journal' in part || 'bookmark' in part)) await toPlatform(run);
      return true;
    },
  };
}
