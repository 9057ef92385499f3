import { startTransition, useEffect, useRef, useState } from 'react';
import type { Chosen } from '../../store/pooled.ts';
import type { ToWorker } from './messages.ts';
import { openReader } from './open-reader.ts';
import { afterAsking, afterBreaking, afterForgetting, afterHearing, emptyPool } from './pool-state.ts';
import type { Asked, OwnRun, Setting } from './pooling.ts';

const makes: Parameters<typeof openReader>[0] = {
  newWorker: () => new Worker(new URL('./runs-worker.ts', import.meta.url), { type: 'module' }),
  standIn: async (say) => (await import('./hear-page.ts')).hearPage(say, { isDue: () => false, take: () => Promise.resolve() }),
};

/** A pool in a worker of its own, for as long as the page stands; gone with it. */
export function usePool(setting: Setting, own: readonly OwnRun[], asked: Asked) {
  const reader = useRef<ReturnType<typeof openReader> | undefined>(undefined);
  const [state, setState] = useState(emptyPool);
  const last = useRef(0);
  const tell = (message: ToWorker): void => reader.current?.tell(message);

  useEffect(() => {
    const opened = openReader(makes, setting, {
      // A tree is drawn in slices, between which the page hears keys and clicks.
      onHeard: (message) => startTransition(() => setState((before) => afterHearing(before, message))),
      onBroken: (files) => setState((before) => afterBreaking(before, files)),
    });
    reader.current = opened;
    return () => {
      opened.close();
      reader.current = undefined;
      setState(emptyPool);
      last.current = 0;
    };
  }, [setting]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another setting is another worker, to be told again
  useEffect(() => reader.current?.tell({ kind: 'own', runs: own }), [setting, own]);

  // What was read meanwhile is folded in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a fold answers what the pool held when it was asked
  useEffect(() => reader.current?.tell({ kind: 'fold', asked }), [setting, own, asked, state.outcome]);

  return {
    ...state,
    read: ({ files, unopened }: Chosen): void => {
      if (files.length + unopened.length === 0) return;
      last.current += 1;
      const id = last.current;
      setState((before) => afterAsking(before, id, files.length + unopened.length));
      tell({ kind: 'read', id, files, unopened });
    },
    stop: (): void => tell({ kind: 'stop', upTo: last.current }),
    clear: (): void => {
      tell({ kind: 'clear', upTo: last.current });
      setState(afterForgetting);
    },
  };
}
