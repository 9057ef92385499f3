import type { ReactNode } from 'react';
import type { Parting } from '../../debrief/room/parting.ts';
import './choice-rows.css';
import { tablesWords } from './where-words.ts';

/** What was chosen, by letter and words, and by whom. `tables`: titles. */
export function ChoiceRows({ choices, look = '' }: { readonly choices: Parting['groups']; readonly look?: string }): ReactNode {
  return (
    <ul className={`choice-rows ${look}`}>
      {choices.map(({ letter, title, tables }) => (
        <li key={`${letter} ${title}`}>
          <b className="choice-tile">{letter}</b>
          <p>
            {title}
            {tables.length > 0 && <span>{tablesWords(tables)}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
