import { startTransition, useEffect, useRef, useState } from 'react';
import type { Outcome, Progress } from '../../store/pooled.ts';
import type { Asked, Folded, FromWorker, OwnRun, ToWorker } from './messages.ts';
import type { Setting } from './pool.ts';

interface PoolState {
  /** `undefined` until the first answer. */
  readonly folded: Folded | undefined;
  readonly reading: Progress | undefined;
  /** What all readings so far came to. */
  readonly outcome: Outcome | undefined;
  /** Why a run of this device cannot be compared, by its id. */
  readonly problems: Readonly<Record<string, string>>;
  /** The worker did not start or broke. */
  readonly failed: boolean;
}

const empty: PoolState = { folded: undefined, reading: undefined, outcome: undefined, problems: {}, failed: false };

/** A pool in a worker of its own, for as long as the page stands; gone with it. */
export function usePool(setting: Setting, own: readonly OwnRun[], asked: Asked) {
  const worker = useRef<Worker | undefined>(undefined);
  const [state, setState] = useState(empty);
  const tell = (message: ToWorker): void => worker.current?.postMessage(message);

  useEffect(() => {
    const made = new Worker(new URL('./runs-worker.ts', import.meta.url), { type: 'module' });
    // A tree is drawn in slices, between which the page hears keys and clicks.
    made.onmessage = ({ data }: MessageEvent<FromWorker>) => startTransition(() => setState((before) => after(before, data)));
    made.onerror = () => setState((before) => ({ ...before, reading: undefined, failed: true }));
    worker.current = made;
    made.postMessage({ kind: 'open', ...setting } satisfies ToWorker);
    return () => {
      made.terminate();
      worker.current = undefined;
      setState(empty);
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
      setState((before) => ({ ...before, reading: { read: 0, of: files.length } }));
      tell({ kind: 'read', files });
    },
    stop: (): void => tell({ kind: 'stop' }),
    clear: (): void => {
      tell({ kind: 'clear' });
      setState((before) => ({ ...before, outcome: undefined }));
    },
  };
}

function after(before: PoolState, message: FromWorker): PoolState {
  switch (message.kind) {
    case 'own':
      return { ...before, problems: message.problems };
    case 'progress':
      return { ...before, reading: message };
    case 'folded':
      return { ...before, folded: message.folded };
    case 'read':
      return { ...before, reading: undefined, outcome: added(before.outcome, message) };
  }
}

const added = (before: Outcome | undefined, now: Outcome): Outcome =>
  before
    ? {
        read: before.read + now.read,
        of: before.of + now.of,
        counted: before.counted + now.counted,
        same: before.same + now.same,
        leftOut: before.leftOut + now.leftOut,
        named: [...before.named, ...now.named],
        stopped: now.stopped,
      }
    : now;
