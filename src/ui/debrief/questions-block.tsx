import type { ReactNode } from 'react';
import type { Report } from '../../debrief/report.ts';
import { NoteField } from './note-field.tsx';
import './questions-block.css';
import { Section } from './section.tsx';
import { StudyQuestions } from './study-questions.tsx';

interface Props {
  readonly report: Report;
  readonly note: string;
  /** Settles once it is kept or was refused. */
  readonly onNote: (note: string) => Promise<void>;
  readonly keptWhere: string;
  /** Whether the note is printed on the handout. */
  readonly prints: boolean;
  readonly onPrints: (prints: boolean) => void;
}

/** Questions shown at once. */
const shown = 3;

/** Questions that what happened raises, the run's and the study's; and a private note. */
export function QuestionsBlock({ report, note, onNote, keptWhere, prints, onPrints }: Props): ReactNode {
  const { questions, studyQuestions } = report;
  const more = questions.slice(shown);
  return (
    <Section title="Questions to take away" area="questions">
      <Numbered questions={questions.slice(0, shown)} />
      {questions.length === 0 && <p className="debrief-plain">This run raised none of the scenario’s questions. Write your own.</p>}
      {more.length + studyQuestions.length > 0 && (
        <details className="as-table questions-more">
          <summary>{moreWords(more.length, studyQuestions.length)}</summary>
          {more.length > 0 && <Numbered questions={more} />}
          <StudyQuestions questions={studyQuestions} />
        </details>
      )}
      <NoteField note={note} onNote={onNote} keptWhere={keptWhere} prints={prints} onPrints={onPrints} />
    </Section>
  );
}

function Numbered({ questions }: Pick<Report, 'questions'>): ReactNode {
  return (
    <ol className="questions">
      {questions.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ol>
  );
}

function moreWords(ofRun: number, ofStudy: number): string {
  const parts = [ofRun > 0 && `${ofRun} of this run`, ofStudy > 0 && `${ofStudy} that the study asks`].filter((part) => part !== false);
  return `More questions: ${parts.join(', ')}`;
}
