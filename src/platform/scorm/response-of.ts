import type { ToldDecision } from '../platform.ts';

/**
 * The way taken, as the one small letter that SCORM 1.2 has for a choice: `a` to `d` as on the cards, or `p` for letting it
 * pass.
 */
export function responseOf({ beat, option }: ToldDecision): string {
  const at = beat.options.indexOf(option);
  return at < 0 ? 'p' : String.fromCharCode(97 + at);
}
