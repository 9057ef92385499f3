import { capital } from './capital.ts';
import { studyPlace } from './study-place.ts';

/** "Chapter 6, case study 8.": where an entry of the register stands, as a sentence of its own. */
export const placeSentence = (id: string): string => `${capital(studyPlace(id))}.`;
