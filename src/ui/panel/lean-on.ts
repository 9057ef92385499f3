import { mostMeant } from '../../core/journal.ts';
import type { Behaviour } from '../../core/names.ts';

/** What is meant after one more press: off again, one more, or in the place of the one that stood longest. */
export function leanOn(meant: readonly Behaviour[], pressed: Behaviour): readonly Behaviour[] {
  if (meant.includes(pressed)) return meant.filter((other) => other !== pressed);
  return [...meant, pressed].slice(-mostMeant);
}
