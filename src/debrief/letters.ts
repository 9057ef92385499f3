import type { Beat } from '../core/story.ts';

const letters = 'ABCDEFGH';

/** The letter an option has on the sheet; `–` for letting it pass, which has none. */
export function letterOf(beat: Beat, option: string): string {
  return letters[beat.options.findIndex(({ id }) => id === option)] ?? '–';
}

export function lettersNotTaken(beat: Beat, option: string): readonly string[] {
  return beat.options.filter(({ id }) => id !== option).map(({ id }) => letterOf(beat, id));
}
