import { inList } from '../../debrief/in-list.ts';
import { passLetter } from '../../debrief/letters.ts';
import { numberWord } from '../panel/number-words.ts';
import { figure, shareWords } from './many-words.ts';

export interface Finding {
  readonly runs: number;
  /** Decisions that all made alike. */
  readonly together: number;
  /** What was chosen where they parted, most runs first; empty where they never did. */
  readonly parted: readonly { readonly label: string; readonly letter: string; readonly runs: number }[];
  /** Decisions up to which two are one run, of which another was played on; 0 where it is not so. */
  readonly oneRunUntil: number;
  /** Runs of this device that count with another that goes on from them. */
  readonly within: number;
}

interface FindingWords {
  readonly headline: string;
  readonly says: string;
}

/** What the page found, as its headline and a sentence. */
export function findingWords({ runs, together, parted, oneRunUntil, within }: Finding): FindingWords {
  if (runs === 0) {
    return { headline: 'Nothing to compare yet', says: 'Tick two runs kept on this device, or bring in files that others have saved.' };
  }
  if (runs === 1 && within > 0)
    return {
      headline: 'One run so far',
      says: 'One that is ticked goes on from the other, so they are one run. Tick another, or bring in files.',
    };
  if (runs === 1)
    return { headline: 'One run so far', says: 'Tick another, or bring in files: from two on there is something to compare.' };
  const all = runs === 2 ? 'Both' : `All ${figure(runs)}`;
  const alike = `${all} chose alike ${together === 1 ? 'once' : together === 2 ? 'twice' : `${numberWord(together)} times`}`;
  if (parted.length === 0) return { headline: 'The same choices all the way', says: `${alike}, as far as they came.` };
  const headline = together === 0 ? 'Apart from the first decision on' : `Together until decision ${together + 1}`;
  if (oneRunUntil > 0)
    return { headline, says: `One run through decision ${oneRunUntil}, then played on another way. ${partedWords(parted, runs)}` };
  return { headline, says: `${together > 0 ? alike : runs === 2 ? 'Two runs' : `${figure(runs)} runs`}. ${partedWords(parted, runs)}` };
}

/** How they divided; where it was not over one decision, that they met different ones. */
function partedWords(parted: Finding['parted'], runs: number): string {
  const [label = '', another] = [...new Set(parted.map((one) => one.label))];
  if (another !== undefined) return `Then they met different decisions: ${inList([...new Set(parted.map((one) => one.label))])}.`;
  const of = parted.reduce((sum, one) => sum + one.runs, 0);
  if (runs === 2) return `They parted at “${label}”.`;
  const chose = parted.map((some) => `${shareWords(some.runs, of)} ${choseWords(some)}`);
  return `At “${label}” ${inList(chose)}.`;
}

const choseWords = ({ letter }: { readonly letter: string }): string => (letter === passLetter ? 'let it pass' : `chose ${letter}`);
