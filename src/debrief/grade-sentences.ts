import type { Grade } from '../core/names.ts';

/** What a claim rests on, in a sentence. */
export const gradeSentences: Readonly<Record<Grade, string>> = {
  stated: 'The study says this.',
  inferred: 'We read this from the study.',
  judgement: 'This is ours, not the study’s.',
};
