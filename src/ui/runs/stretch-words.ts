import type { DecisionPair } from '../../debrief/many/two-runs.ts';
import { numberWord } from '../panel/number-words.ts';

/** What a stretch of decisions is called at which both chose alike. */
export function stretchWords({ length }: readonly DecisionPair[], isFirst: boolean): string {
  if (isFirst) return `Together through decision ${length}`;
  return length === 1 ? 'The same choice again' : `The same choice again, ${numberWord(length)} times running`;
}
