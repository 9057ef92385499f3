import type { ReactNode } from 'react';
import { VoteMark } from '../shared/vote-mark.tsx';
import { StageOwn } from './stage-own.tsx';
import type { Told } from './stage-told-of.ts';
import { tablesWords } from './stage-words.ts';
import './stage-told.css';

/** Rows that the wall has room for: with hands under them they are taller. */
const roomFor = (told: readonly Told[]): number => (told.some(({ own }) => own.length > 0) ? 5 : 6);

/** What is told of tables, one row for those of which the same is told. */
export function StageRows({ told }: { readonly told: readonly Told[] }): ReactNode {
  const mostRows = roomFor(told);
  const shown = told.slice(0, told.length > mostRows ? mostRows - 1 : mostRows);
  const more = told.length - shown.length;
  return (
    <ul className="stage-told">
      {shown.map(({ tables, letter, title, says, own }) => (
        <li key={tables[0]}>
          {letter !== undefined && <VoteMark letter={letter} solid />}
          <div>
            <p className="stage-told-who">
              {tablesWords(tables)}
              {letter !== undefined && `: ${title}`}
            </p>
            <p className="stage-told-says">{says}</p>
            <StageOwn own={own} chosen={letter} />
          </div>
        </li>
      ))}
      {more > 0 && <li className="stage-told-who">And {more} more, on their own phones.</li>}
    </ul>
  );
}
