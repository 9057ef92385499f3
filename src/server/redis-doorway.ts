import type { Presence } from '@colyseus/core';
import { type Doorway, minute, mostFromOne, mostInAll } from './doorway.ts';
import { within } from './within.ts';

const field = 'wrong';

/** How long Redis may take to tell, milliseconds. Less than anybody waits for: who was told to try again is not let in behind their back. */
const patience = 3000;

/** The one doorway of several processes: they count in Redis. A minute and the one before it count together, so it is never wider. */
export function openRedisDoorway(presence: Presence, now: () => number = Date.now): Doorway {
  const nameAt = (name: string, ago: number): string => `bearings:door:${name}:${Math.floor(now() / minute) - ago}`;
  const counted = async (name: string): Promise<number> => {
    const both = await Promise.all([0, 1].map((ago) => presence.hget(nameAt(name, ago), field)));
    return both.reduce((sum, count) => sum + Number(count ?? 0), 0);
  };
  const count = async (name: string): Promise<void> => {
    await presence.hincrbyex(nameAt(name, 0), field, 1, 180);
  };
  return {
    isShut: async (guessed, address) => {
      const counts = Promise.all([counted(`${guessed} from ${address}`), counted(`${guessed} all`)]);
      const [own, total] = await within(patience, counts, () => {
        throw new Error('Redis does not answer: wrong codes and phrases cannot be counted.');
      });
      return own >= mostFromOne || total >= mostInAll;
    },
    wrong: async (guessed, address) => {
      await Promise.all([count(`${guessed} from ${address}`), count(`${guessed} all`)]);
    },
  };
}
