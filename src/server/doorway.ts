import { type Limit, limitOf } from './limit.ts';

export const minute = 60_000;

/** Wrong codes in a minute, and as many phrases: from one address, and from everywhere. */
export const mostFromOne = 10;
export const mostInAll = 100;

/** What is guessed at. Each is counted for itself: a room that mistypes its code must not shut out who has its phrase. */
export type Guessed = 'code' | 'phrase';

/** Counts wrong codes and phrases. */
export interface Doorway {
  /** Whether nobody’s guess is looked at from there just now, right or not: else it could be told from its answer. */
  readonly isShut: (guessed: Guessed, address: string) => Promise<boolean>;
  readonly wrong: (guessed: Guessed, address: string) => Promise<void>;
}

const all = 'all';

/** The doorway of one process. */
export function openDoorway(now: () => number = Date.now): Doorway {
  const limits = (): { readonly own: Limit; readonly total: Limit } => ({
    own: limitOf(mostFromOne, minute),
    total: limitOf(mostInAll, minute),
  });
  const doors = { code: limits(), phrase: limits() };
  return {
    isShut: async (guessed, address) => {
      const { own, total } = doors[guessed];
      return own.isReached(address, now()) || total.isReached(all, now());
    },
    wrong: async (guessed, address) => {
      const { own, total } = doors[guessed];
      own.count(address, now());
      total.count(all, now());
    },
  };
}
