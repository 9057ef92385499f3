import type { Grade } from '../../core/names.ts';

/** What a claim rests on, in a word. */
export const gradeNames: Readonly<Record<Grade, string>> = { stated: 'Stated', inferred: 'Inferred', judgement: 'Judgement' };
