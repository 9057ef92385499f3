import type { Beat } from '../core/story.ts';
import { letterOrPass } from '../debrief/letters.ts';

/** One way out of a beat: the letters that share it, and where to. */
export interface Way {
  /** A to D, and `–` for letting it pass. */
  readonly letters: string;
  readonly to: string;
}

/** Where a beat leads, letters that lead to the same place together. */
export function waysFrom(beat: Beat): readonly Way[] {
  const letters = new Map<string, string[]>();
  for (const option of [...beat.options, beat.pass]) {
    const letter = letterOrPass(beat, option.id);
    for (const { to } of option.leads) {
      const so = letters.get(to) ?? [];
      if (!so.includes(letter)) letters.set(to, [...so, letter]);
    }
  }
  return [...letters].map(([to, of]) => ({ letters: of.join(''), to }));
}
