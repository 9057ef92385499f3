import type { ReactNode } from 'react';
import { inList } from '../../debrief/in-list.ts';
import type { StudyQuestionReport } from '../../debrief/raise-study-questions.ts';
import { studyPlace } from '../../debrief/study-place.ts';

/** Questions that the study puts to directors, in our words, each with what in the run raises it. */
export function StudyQuestions({ questions }: { readonly questions: readonly StudyQuestionReport[] }): ReactNode {
  if (questions.length === 0) return undefined;
  return (
    <>
      <h3 className="questions-head">The study asks every director</h3>
      <ul className="study-questions">
        {questions.map(({ id, text, because, evidence }) => (
          <li key={id}>
            {text}
            <span>{`${because} In our words, from ${inList([...new Set(evidence.map(studyPlace))])}.`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
