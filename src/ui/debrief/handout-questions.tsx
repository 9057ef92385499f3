import type { ReactNode } from 'react';
import type { Report } from '../../debrief/report.ts';
import { HandoutPart } from './handout-part.tsx';

/** The run's questions and the study's, side by side. */
export function HandoutQuestions({ report }: { readonly report: Report }): ReactNode {
  const { questions, studyQuestions } = report;
  return (
    <HandoutPart title="Questions to take away">
      <div className="handout-questions">
        <ol>
          {questions.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
        {studyQuestions.length > 0 && (
          <div>
            <h3>The study asks every director</h3>
            <ul>
              {studyQuestions.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </HandoutPart>
  );
}
