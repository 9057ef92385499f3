import type { ReactNode } from 'react';
import type { Grade } from '../../core/names.ts';
import { gradeSentences } from '../../debrief/grade-sentences.ts';
import { gradeNames } from './grade-words.ts';
import './grade-mark.css';

/** What a claim rests on, in one small word; the sentence for it stands where grades are explained. */
export function GradeMark({ grade }: { readonly grade: Grade }): ReactNode {
  return (
    <span className="grade-mark" title={gradeSentences[grade]}>
      {gradeNames[grade]}
    </span>
  );
}
