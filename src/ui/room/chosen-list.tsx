import type { ReactNode } from 'react';
import type { RoomReport } from '../../debrief/room/room-report.ts';
import './chosen-list.css';
import { ChoiceRows } from './choice-rows.tsx';
import { RoomSection } from './room-section.tsx';
import { tablesWords } from './where-words.ts';

/** What every letter of the routes stood for, and which tables took it. */
export function ChosenList({ report: { decisions, tables } }: { readonly report: RoomReport }): ReactNode {
  if (decisions.length === 0) return undefined;
  /** All tables in a word, and one alone in none. */
  const who = (ids: readonly string[]): readonly string[] => {
    const there = tables.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
    return there.length < tables.length ? there : there.length > 1 ? ['every table'] : [];
  };
  return (
    <RoomSection title="What the letters were" area="chosen">
      <ol className="chosen">
        {decisions.map(({ beat, label, question, choices, movedOn }) => (
          <li key={beat}>
            <h3>
              {label} <small>{question}</small>
            </h3>
            <ChoiceRows choices={choices.map((one) => ({ ...one, tables: who(one.tables) }))} />
            {movedOn.length > 0 && <p>Moved on by the facilitator{who(movedOn).length > 0 && `: ${tablesWords(who(movedOn))}`}.</p>}
          </li>
        ))}
      </ol>
    </RoomSection>
  );
}
