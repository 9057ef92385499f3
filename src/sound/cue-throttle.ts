/** Keeps a storm of cues from becoming noise: a pointer drawn across the map passes many people. */
import type { Cue } from './cues.ts';

/** Least milliseconds between two of the same cue. */
const leastGap = (cue: Cue): number => (cue === 'hover' ? 140 : 90);
/** A hover says nothing worth hearing while another cue is just speaking. */
const hoverYields = 250;

export type CueThrottle = (cue: Cue, now: number) => boolean;

/** Asks and, where the answer is yes, remembers. `now` is in milliseconds, from any start. */
export const createCueThrottle = (): CueThrottle => {
  const last = new Map<Cue, number>();
  let spoke = Number.NEGATIVE_INFINITY;
  return (cue, now) => {
    if (now - (last.get(cue) ?? Number.NEGATIVE_INFINITY) < leastGap(cue)) return false;
    if (cue === 'hover' && now - spoke < hoverYields) return false;
    last.set(cue, now);
    if (cue !== 'hover') spoke = now;
    return true;
  };
};
