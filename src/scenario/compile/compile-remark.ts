import type { Graded, Remark } from '../../core/graded.ts';
import { typeset } from './typeset.ts';

interface WrittenGrade {
  readonly grade: Graded['grade'];
  readonly evidence?: readonly string[] | undefined;
}

/** What a claim rests on, with no evidence named where there is none. */
export const compileGraded = ({ grade, evidence }: WrittenGrade): Graded => ({ grade, evidence: evidence ?? [] });

export const compileRemark = (remark: WrittenGrade & { readonly says: string }): Remark => ({
  says: typeset(remark.says),
  ...compileGraded(remark),
});
