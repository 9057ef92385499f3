import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Journal } from '../core/journal.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Counterfactual } from '../debrief/counterfactuals.ts';
import type { WhatIfAnswer } from './what-if-worker.ts';

/** How far the playing on of a run's decisions has come. */
export interface WhatIfs {
  /** Options played on, by decision; those still to come are missing. */
  readonly done: ReadonlyMap<number, readonly Counterfactual[]>;
  /** Whether no more will come: this browser lends no worker, or one broke. */
  readonly failed: boolean;
}

export interface Asked {
  readonly store: StoreApi<WhatIfs>;
  /** Takes this decision next. */
  readonly hurry: (decision: number) => void;
}

/** Runs kept in mind: whoever compares goes back and forth between few. */
const most = 8;

/** Asks workers what would have happened otherwise: each run once, as long as the page is open. */
export function openWhatIfs(newWorker: () => Worker, workers: number) {
  const cache = new Map<string, Asked>();
  return {
    /** `decisions`: how many the run has taken; the decision `first` comes first. */
    of: (scenario: Scenario, journal: Journal, decisions: number, first: number): Asked => {
      const key = JSON.stringify(journal);
      const known = cache.get(key);
      // What broke is asked again when it is next wanted.
      const asked = known && !known.store.getState().failed ? known : ask(scenario, journal, decisions, first);
      cache.delete(key);
      cache.set(key, asked);
      for (const oldest of [...cache.keys()].slice(0, -most)) cache.delete(oldest);
      return asked;
    },
  };

  function ask(scenario: Scenario, journal: Journal, decisions: number, first: number): Asked {
    const store = createStore<WhatIfs>(() => ({ done: new Map(), failed: false }));
    const waiting = Array.from({ length: decisions }, (_, index) => index);
    const hurry = (decision: number): void => {
      const at = waiting.indexOf(decision);
      if (at > 0) waiting.unshift(...waiting.splice(at, 1));
    };
    hurry(first);
    const fail = (): void => store.setState({ failed: true });
    const employ = (): void => {
      const worker = newWorker();
      const next = (): void => {
        const decision = waiting.shift();
        if (decision === undefined) worker.terminate();
        else worker.postMessage(decision);
      };
      worker.addEventListener('message', ({ data }: MessageEvent<WhatIfAnswer>) => {
        store.setState(({ done }) => ({ done: new Map(done).set(data.decision, data.options) }));
        next();
      });
      worker.addEventListener('error', () => {
        worker.terminate();
        fail();
      });
      worker.postMessage({ scenario, journal });
      next();
    };
    try {
      for (let count = Math.min(workers, decisions); count > 0; count--) employ();
    } catch {
      fail();
    }
    return { store, hurry };
  }
}
