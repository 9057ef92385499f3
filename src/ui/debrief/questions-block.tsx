import type { ReactNode } from 'react';
import type { Report } from '../../debrief/report.ts';
import { NoteField } from './note-field.tsx';
import './questions-block.css';
import { Section } from './section.tsx';
import { StudyQuestions } from './study-questions.tsx';

interface Props {
  readonly report: Report;
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly keptWhere: string;
  /** Whether the note is printed on the handout. */
  readonly prints: boolean;
  readonly onPrints: (prints: boolean) => void;
}

/** Questions that what happened raises, the run's and the study's; and a private note. */
export function QuestionsBlock({ report, note, onNote, keptWhere, prints, onPrints }: Props): ReactNode {
  return (
    <Section title="Questions to take away" area="questions">
      <ol className="questions">
        {report.questions.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
      {report.questions.length === 0 && <p className="debrief-plain">This run raised none of the scenario’s questions. Write your own.</p>}
      <StudyQuestions questions={report.studyQuestions} />
      <NoteField note={note} onNote={onNote} keptWhere={keptWhere} prints={prints} onPrints={onPrints} />
    </Section>
  );
}
