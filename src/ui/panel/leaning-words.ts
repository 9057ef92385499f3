import type { Behaviour } from '../../core/names.ts';
import { behaviourNames } from '../words/names.ts';
import { leanOn } from './lean-on.ts';

/** The names beside the question: what is on, and with a question mark what would be on if the one pointed at were pressed. */
export function leaningWords(meant: readonly Behaviour[], pointed: Behaviour | undefined): string {
  const asked = pointed !== undefined && !meant.includes(pointed);
  return (asked ? leanOn(meant, pointed) : meant)
    .map((id, index) => `${index === 0 ? behaviourNames[id] : behaviourNames[id].toLowerCase()}${asked && id === pointed ? '?' : ''}`)
    .join(', ');
}
