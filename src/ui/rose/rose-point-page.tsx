import type { ReactNode } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import type { BehaviourReport } from '../../debrief/bearings.ts';
import type { DecisionReport } from '../../debrief/decisions.ts';
import { LetterTile } from '../marks/letter-tile.tsx';
import { pointWords } from './point-words.ts';

interface Props {
  readonly point: BehaviourReport;
  readonly declared: boolean;
  readonly decisions: readonly DecisionReport[];
}

/** The panel while a point is looked at: what it means, and the decisions it was meant or felt in. */
export function RosePointPage({ point, declared, decisions }: Props): ReactNode {
  const { name, means } = wordsOf(point.id);
  const rows = decisions.filter(({ meant, landed }) => meant.includes(point.id) || landed.includes(point.id));
  return (
    <>
      <p className="eyebrow">{pointWords(point, declared)}</p>
      <h2 className="rose-headline">{name}</h2>
      <p className="rose-says">{means}</p>
      {rows.length === 0 && <p>No decision called on it so far.</p>}
      <ol className="rose-decisions">
        {rows.map(({ index, label, letter, title, meant, landed }) => (
          <li key={index}>
            <LetterTile letter={letter} />
            <p>
              <b>{`${index + 1}. ${label}`}</b>
              <span>{title}</span>
              <span>{howWords(declared, meant.includes(point.id), landed.includes(point.id))}</span>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function howWords(declared: boolean, meant: boolean, landed: boolean): string {
  if (!declared) return 'It landed.';
  if (meant && landed) return 'Meant, and it landed.';
  return meant ? 'Meant. It did not land.' : 'It landed. You had not named it.';
}
