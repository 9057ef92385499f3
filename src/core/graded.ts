/** What a claim rests on. */
import type { Grade } from './names.ts';

/** What a claim rests on. `evidence` holds ids of the register; it is empty only for `judgement`. */
export interface Graded {
  readonly grade: Grade;
  readonly evidence: readonly string[];
}

/** A sentence about the study, with what it rests on. */
export interface Remark extends Graded {
  readonly says: string;
}
