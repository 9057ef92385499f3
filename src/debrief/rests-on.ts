import type { Grade } from '../core/names.ts';
import { gradeSentences } from './grade-sentences.ts';

/**
 * What a remark about the study rests on, where that needs saying. A stated one speaks of the study itself, also of what
 * it leaves open: "the study says this" under it would be wrong as often as right.
 */
export const restsOn = (grade: Grade): string | undefined => (grade === 'stated' ? undefined : gradeSentences[grade]);
