import { fields, graded, text } from './leaf.ts';

/** A sentence about the study, with what it rests on. */
export const remark = (most?: number) => fields({ says: text(most, 'report'), ...graded });
