import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Journal } from '../core/journal.ts';
import type { Scenario } from '../core/scenario.ts';
import { type Counterfactual, type Way, ways } from '../debrief/counterfactuals.ts';
import type { WhatIfAnswer, WhatIfAsked } from './what-if-worker.ts';

/** How far the playing on of a run's decisions has come. */
export interface WhatIfs {
  /** Options played on, by way and decision; those still to come are missing. */
  readonly done: Readonly<Record<Way, ReadonlyMap<number, readonly Counterfactual[]>>>;
  /** Whether no more will come: this browser lends no worker, or one broke. */
  readonly failed: boolean;
}

export interface Asked {
  readonly store: StoreApi<WhatIfs>;
  /** Takes this decision next, in this way. */
  readonly hurry: (decision: number, way: Way) => void;
}

interface Asking extends Asked {
  /** Employs workers for what is still to come. */
  readonly work: () => void;
  /** Lets them finish what they are at, and no more. */
  readonly rest: () => void;
}

/** A decision is played on in a second or less; whoever says nothing for this long, in milliseconds, will not. */
const patience = 60_000;

/** Runs kept in mind: whoever compares goes back and forth between few. */
const most = 8;

/** Asks workers what would have happened otherwise: each run once, as long as the page is open, and only for the run last asked about. */
export function openWhatIfs(newWorker: () => Worker, workers: number) {
  const cache = new Map<string, Asking>();
  return {
    /** `decisions`: how many the run has taken; the decision `first` comes first, and what is played at random last. */
    of: (scenario: Scenario, journal: Journal, decisions: number, first: number): Asked => {
      const key = JSON.stringify(journal);
      const known = cache.get(key);
      // What broke is asked again when it is next wanted.
      const asked = known && !known.store.getState().failed ? known : ask(scenario, journal, decisions, first);
      cache.delete(key);
      for (const other of cache.values()) other.rest();
      cache.set(key, asked);
      for (const oldest of [...cache.keys()].slice(0, -most)) cache.delete(oldest);
      asked.work();
      return asked;
    },
  };

  function ask(scenario: Scenario, journal: Journal, decisions: number, first: number): Asking {
    const store = createStore<WhatIfs>(() => ({ done: { asYouPlay: new Map(), anyhow: new Map() }, failed: false }));
    const waiting: WhatIfAsked[] = [];
    const employed = new Set<Worker>();
    let resting = false;
    const hurry = (decision: number, way: Way): void => {
      const at = waiting.findIndex((one) => one.decision === decision && one.way === way);
      if (at > 0) waiting.unshift(...waiting.splice(at, 1));
    };
    for (const way of ways.toReversed()) {
      waiting.unshift(...Array.from({ length: decisions }, (_, decision) => ({ decision, way })));
      hurry(first, way);
    }

    function dismiss(worker: Worker): void {
      worker.terminate();
      employed.delete(worker);
    }
    function fail(): void {
      for (const worker of employed) dismiss(worker);
      store.setState({ failed: true });
    }
    function employ(): void {
      const worker = newWorker();
      employed.add(worker);
      let watch: ReturnType<typeof setTimeout> | undefined;
      const next = (): void => {
        clearTimeout(watch);
        const asked = resting ? undefined : waiting.shift();
        if (!asked) {
          dismiss(worker);
          return;
        }
        watch = setTimeout(fail, patience);
        worker.postMessage(asked);
      };
      worker.addEventListener('message', ({ data }: MessageEvent<WhatIfAnswer>) => {
        const { way, decision, options } = data;
        store.setState(({ done }) => ({ done: { ...done, [way]: new Map(done[way]).set(decision, options) } }));
        next();
      });
      for (const trouble of ['error', 'messageerror'])
        worker.addEventListener(trouble, () => {
          clearTimeout(watch);
          fail();
        });
      worker.postMessage({ scenario, journal });
      next();
    }
    const work = (): void => {
      resting = false;
      try {
        while (employed.size < Math.min(workers, employed.size + waiting.length)) employ();
      } catch {
        fail();
      }
    };
    const rest = (): void => {
      resting = true;
    };
    return { store, hurry, work, rest };
  }
}
