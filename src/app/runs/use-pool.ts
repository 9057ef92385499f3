import { startTransition, useEffect, useRef, useState } from 'react';
import type { Asked, FromWorker, OwnRun, ToWorker } from './messages.ts';
import type { Setting } from './pool.ts';
import { afterAsking, afterForgetting, afterHearing, emptyPool } from './pool-state.ts';

/** A pool in a worker of its own, for as long as the page stands; gone with it. */
export function usePool(setting: Setting, own: readonly OwnRun[], asked: Asked) {
  const worker = useRef<Worker | undefined>(undefined);
  const [state, setState] = useState(emptyPool);
  const last = useRef(0);
  const tell = (message: ToWorker): void => worker.current?.postMessage(message);

  useEffect(() => {
    const made = new Worker(new URL('./runs-worker.ts', import.meta.url), { type: 'module' });
    // A tree is drawn in slices, between which the page hears keys and clicks.
    made.onmessage = ({ data }: MessageEvent<FromWorker>) => startTransition(() => setState((before) => afterHearing(before, data)));
    made.onerror = () => setState((before) => ({ ...before, reading: undefined, failed: true }));
    worker.current = made;
    made.postMessage({ kind: 'open', ...setting } satisfies ToWorker);
    return () => {
      made.terminate();
      worker.current = undefined;
      setState(emptyPool);
      last.current = 0;
    };
  }, [setting]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another setting is another worker, to be told again
  useEffect(() => worker.current?.postMessage({ kind: 'own', runs: own } satisfies ToWorker), [setting, own]);

  // What was read meanwhile is folded in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a fold answers what the pool held when it was asked
  useEffect(() => worker.current?.postMessage({ kind: 'fold', asked } satisfies ToWorker), [setting, own, asked, state.outcome]);

  return {
    ...state,
    read: (files: readonly File[]): void => {
      if (files.length === 0) return;
      last.current += 1;
      const id = last.current;
      setState((before) => afterAsking(before, id, files.length));
      tell({ kind: 'read', id, files });
    },
    stop: (): void => tell({ kind: 'stop', upTo: last.current }),
    clear: (): void => {
      tell({ kind: 'clear', upTo: last.current });
      setState(afterForgetting);
    },
  };
}
