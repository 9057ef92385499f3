/** Runs animations by the clock it is given; all of them can be finished at once. Pure but for what tracks do. */
import type { Ease } from './motion.ts';

export interface Track {
  /** A later track of the same name ends an earlier one. */
  readonly name: string;
  /** ms from when it is added. */
  readonly delay: number;
  /** ms. */
  readonly length: number;
  readonly ease: Ease;
  /** Called with the eased share from the first moment after the delay; always ends with 1. */
  readonly apply: (share: number) => void;
}

export interface Timeline {
  add(track: Track): void;
  /** Moves everything to a moment in ms; the first moment a track sees is its start. */
  step(now: number): void;
  skip(): void;
  /** Ends one track by name, if it runs. */
  end(name: string): void;
  isBusy(): boolean;
}

export function makeTimeline(): Timeline {
  const running = new Map<string, { readonly track: Track; start: number | undefined }>();
  const finish = (name: string): void => {
    const entry = running.get(name);
    running.delete(name);
    entry?.track.apply(1);
  };
  return {
    add: (track) => {
      finish(track.name);
      running.set(track.name, { track, start: undefined });
    },
    step: (now) => {
      for (const [name, entry] of running) {
        entry.start ??= now;
        const { delay, length, ease, apply } = entry.track;
        const share = (now - entry.start - delay) / Math.max(1, length);
        if (share >= 1) finish(name);
        else if (share >= 0) apply(ease(share));
      }
    },
    skip: () => {
      for (const name of running.keys()) finish(name);
    },
    end: finish,
    isBusy: () => running.size > 0,
  };
}
