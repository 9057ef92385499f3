import type { CSSProperties, ReactNode } from 'react';
import { questionWords } from '../shared/question-words.ts';
import { peoplePerFigure, perFigureWords, VoteFigures } from './figures.tsx';
import { agreedOf, type StageGroup } from './stage-group.ts';
import { StageRow } from './stage-row.tsx';
import { countOf } from './stage-said.ts';
import { decidedWords, decisionWords, noteOf } from './stage-words.ts';
import './stage-question.css';

interface Props {
  readonly group: StageGroup;
  /** Decisions that the plan has. */
  readonly planned: number;
  /** Nobody can vote just now. */
  readonly paused: boolean;
}

/** One question before the whole room: read, voted on with nothing told, counted, and decided. */
export function StageQuestion({ group, planned, paused }: Props): ReactNode {
  const { question, standing, decided } = group;
  const { decision, tally, leaders = [], voted, voters } = question;
  const per = peoplePerFigure(Math.max(voted, voters));
  const counts = standing === 'open' ? undefined : tally;
  const agreed = agreedOf(group);
  const leading = leaders.length > 1 ? 'ties' : 'leads';
  const note = noteOf(group);
  const perFigure = perFigureWords(per);
  return (
    <>
      <p className="stage-eyebrow">
        {decision.label}. {decisionWords(decision.number, planned)}
        {standing === 'open' && (
          <>
            . <b>{paused ? 'Paused.' : 'The vote is open.'}</b>
          </>
        )}
      </p>
      <h1 className="stage-question">{questionWords(decision)}</h1>
      {standing === 'reading' && <p className="stage-scene">{decision.scene}</p>}
      {standing === 'open' && <p className="stage-scene stage-scene-again">{decision.scene}</p>}
      <ul
        className={`stage-rows${standing === 'reading' ? ' stage-rows-read' : ''}`}
        style={{ '--choices': decision.choices.length } as CSSProperties}
      >
        {decision.choices.map((choice) => (
          <StageRow
            key={choice.id}
            choice={choice}
            counted={counts && { count: countOf(counts, choice.id), per }}
            stands={
              standing === 'decided'
                ? choice.letter === agreed
                  ? 'chosen'
                  : undefined
                : counts && leaders.includes(choice.id)
                  ? leading
                  : undefined
            }
            decided={standing === 'decided' ? decidedWords(decided, choice.letter, group.tables.length) : undefined}
          />
        ))}
      </ul>
      {(standing === 'open' || standing === 'closed') && voted + voters > 0 && (
        <div className="stage-gathered">
          <VoteFigures voted={voted} voters={voters} />
        </div>
      )}
      {note !== undefined && <p className="stage-note">{note}</p>}
      {standing !== 'reading' && standing !== 'decided' && perFigure !== undefined && <p className="stage-small">{perFigure}</p>}
    </>
  );
}
