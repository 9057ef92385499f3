import type { Command } from '../workshop/command.ts';
import type { Told } from '../workshop/link.ts';

/** Something asked that waits for its line. */
export interface Waiting {
  readonly command: Command;
  readonly key: string;
  readonly told: (told: Told) => void;
}

/** Holds the last of what may be said late: a vote stands until it is changed, so one place is enough. */
export interface Outbox {
  readonly hold: (waiting: Waiting) => void;
  /** What waits, and no longer does. */
  readonly take: () => Waiting | undefined;
}

const changed: Told = { ok: false, code: 'unsent', refused: 'You have chosen again since.' };

export function outbox(): Outbox {
  let held: Waiting | undefined;
  return {
    hold: (waiting) => {
      held?.told(changed);
      held = waiting;
    },
    take: () => {
      const taken = held;
      held = undefined;
      return taken;
    },
  };
}

/** Whether it may be said late: what is one’s own, and of a round that says itself whether it is still open. */
export const mayWait = ({ type }: Command): boolean => type === 'vote' || type === 'react';
