import type { FromWorker, ToWorker } from './messages.ts';
import type { Setting } from './pooling.ts';

interface Hears {
  readonly onHeard: (message: FromWorker) => void;
  /** The worker did not start, broke or fell silent, and what it held is gone. `files`: names of those it was to read. */
  readonly onBroken: (files: readonly string[]) => void;
}

interface Makes {
  readonly newWorker: () => Worker;
  /** Hears in the page what the worker would have heard. */
  readonly standIn: (say: (message: FromWorker) => void) => Promise<(message: ToWorker) => void>;
}

/** While it reads, the worker says many times a second how far it is; silent for this long, in milliseconds, it will say no more. */
const patience = 60_000;

/**
 * A pool in a worker. Where none will start, the few runs of this device are folded in the page instead; the next files that are
 * chosen are given to a new worker.
 */
export function openReader({ newWorker, standIn }: Makes, setting: Setting, { onHeard, onBroken }: Hears) {
  const opened: ToWorker = { kind: 'open', ...setting };
  /** What was last said of each, to be told again to whoever comes next. */
  let own: ToWorker | undefined;
  let fold: ToWorker | undefined;
  let tell: ((message: ToWorker) => void) | undefined;
  let worker: Worker | undefined;
  let isClosed = false;
  /** Answers to come. */
  let owed = 0;
  const reading = new Map<number, readonly string[]>();
  let watch: ReturnType<typeof setTimeout> | undefined;

  function dismiss(): void {
    clearTimeout(watch);
    worker?.terminate();
    worker = undefined;
    tell = undefined;
    owed = 0;
  }

  function fail(): void {
    dismiss();
    const files = [...reading.values()].flat();
    reading.clear();
    onBroken(files);
    const isWanted = (): boolean => !isClosed && !worker;
    const say = (message: FromWorker): void => (isWanted() ? onHeard(message) : undefined);
    standIn(say).then(
      (hear) => (isWanted() ? begin(hear) : undefined),
      // The page has said already that nothing is read.
      () => undefined,
    );
  }

  function begin(hear: (message: ToWorker) => void): void {
    tell = hear;
    for (const message of [opened, own, fold]) if (message) hear(message);
  }

  function wait(): void {
    clearTimeout(watch);
    if (owed > 0) watch = setTimeout(fail, patience);
  }

  function employ(): void {
    try {
      const made = newWorker();
      worker = made;
      made.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
        if (worker !== made) return;
        if (data.kind !== 'progress') owed -= 1;
        if (data.kind === 'read') reading.delete(data.id);
        wait();
        onHeard(data);
      });
      for (const trouble of ['error', 'messageerror'])
        made.addEventListener(trouble, () => {
          if (worker === made) fail();
        });
      begin((message) => {
        if (message.kind === 'own' || message.kind === 'read' || message.kind === 'fold') owed += 1;
        made.postMessage(message);
        wait();
      });
    } catch {
      fail();
    }
  }

  employ();
  return {
    tell: (message: ToWorker): void => {
      if (message.kind === 'own') own = message;
      if (message.kind === 'fold') fold = message;
      if (message.kind === 'read') {
        reading.set(message.id, [...message.files.map(({ name }) => name), ...message.unopened]);
        if (!worker) employ();
      }
      try {
        tell?.(message);
      } catch {
        fail();
      }
    },
    close: (): void => {
      isClosed = true;
      dismiss();
    },
  };
}
