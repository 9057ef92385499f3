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
}

interface FindingWords {
  readonly headline: string;
  readonly says: string;
}

/** What the page found, as its headline and a sentence. */
export function findingWords({ runs, together, parted }: Finding): FindingWords {
  if (runs === 0) {
    return { headline: 'Nothing to compare yet', says: 'Tick two runs kept on this device, or bring in files that others have saved.' };
  }
  if (runs === 1)
    return { headline: 'One run so far', says: 'Tick another, or bring in files: from two on there is something to compare.' };
  const all = runs === 2 ? 'Both' : `All ${figure(runs)}`;
  const alike = `${all} chose alike ${together === 1 ? 'once' : together === 2 ? 'twice' : `${numberWord(together)} times`}`;
  if (parted.length === 0) return { headline: 'The same choices all the way', says: `${alike}, as far as they came.` };
  const headline = together === 0 ? 'Apart from the first decision on' : `Together until decision ${together + 1}`;
  return { headline, says: `${together > 0 ? alike : runs === 2 ? 'Two runs' : `${figure(runs)} runs`}. ${partedWords(parted)}` };
}

/** How they divided; where it was not over one decision, that they met different ones. */
function partedWords(parted: Finding['parted']): string {
  const [label = '', another] = [...new Set(parted.map((one) => one.label))];
  if (another !== undefined) return `Then they met different decisions: ${inList([...new Set(parted.map((one) => one.label))])}.`;
  const [one, other] = parted;
  if (one?.runs === 1 && other?.runs === 1 && parted.length === 2)
    return `At “${label}” one ${choseWords(one)}, the other ${choseWords(other)}.`;
  const of = parted.reduce((sum, { runs }) => sum + runs, 0);
  const chose = parted.map((some) => `${shareWords(some.runs, of)} ${choseWords(some)}`);
  return `At “${label}” ${inList(chose)}.`;
}

const choseWords = ({ letter }: { readonly letter: string }): string => (letter === passLetter ? 'let it pass' : `chose ${letter}`);
