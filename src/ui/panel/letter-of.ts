import type { Beat } from '../../core/story.ts';

/** The letter of an option's tile, A to D; empty for letting it pass. */
export function letterOf(beat: Beat, option: string | undefined): string {
  const at = beat.options.findIndex(({ id }) => id === option);
  return at < 0 ? '' : String.fromCharCode(65 + at);
}
