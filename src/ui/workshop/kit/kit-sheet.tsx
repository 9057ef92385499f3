import type { ReactNode } from 'react';
import type { TableMoment, TableSheet } from '../../../workshop/kit.ts';
import { costWords } from '../phone/cost-words.ts';
import { VoteMark } from '../shared/vote-mark.tsx';
import { KitWrite } from './kit-write.tsx';
import './kit-sheet.css';

interface Props {
  readonly sheet: TableSheet;
  readonly moment: TableMoment;
  /** The scenario and, where there are several, the table. */
  readonly of: string;
}

/** One moment on half a page: what a table reads, chooses from, and writes down. */
export function KitSheet({ sheet, moment, of }: Props): ReactNode {
  const { number, horizon, frames } = sheet;
  const { label, when, question, scene, choices } = moment;
  return (
    <article className="kit-sheet">
      <p className="kit-sheet-head kit-small">
        <b>
          Decision {number}: {label}
        </b>
        <span>{horizon}</span>
        <span>{of}</span>
      </p>
      {frames.length > 0 && (
        <div className="kit-frames">
          <p>
            <b>First: what kind of problem is this?</b>
          </p>
          <ul>
            {frames.map(({ letter, says }) => (
              <li key={letter}>
                <VoteMark letter={letter} />
                <p>
                  <span className="hidden-text">{letter}. </span>
                  {says}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="kit-sheet-scene">
        <h3>{question}</h3>
        <p className="kit-small">{when}</p>
        <p>{scene}</p>
      </div>
      <ul className="kit-sheet-choices">
        {choices.map(({ letter, title, line, costs, costsMore, depends }) => (
          <li key={letter}>
            <VoteMark letter={letter} />
            <p>
              <span className="hidden-text">{letter}. </span>
              <b>{title}</b> {line}{' '}
              <span className="kit-small">
                {[costWords(costs, costsMore), depends ? 'Not open to every table.' : ''].filter(Boolean).join(' ')}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <KitWrite frames={frames.length > 0} />
    </article>
  );
}
