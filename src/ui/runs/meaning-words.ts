import { capital } from '../../debrief/capital.ts';
import { figure, runsWords } from './many-words.ts';

/** Of how many runs the figures of what was meant speak. */
export function meaningWords(meaning: number, runs: number): string {
  if (meaning === 0) return runs === 1 ? 'This run did not say what was meant.' : 'None of these runs said what was meant.';
  if (meaning === runs) return runs === 1 ? 'This run said what was meant.' : `All ${runsWords(runs)} said what was meant.`;
  return `${capital(figure(meaning))} of ${runsWords(runs)} said what was meant: “Meant” and “Both” are of ${meaning === 1 ? 'that one' : 'those'}, “Landed” is of all.`;
}
