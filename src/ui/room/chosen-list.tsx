import type { ReactNode } from 'react';
import type { Parting } from '../../debrief/room/parting.ts';
import type { RoomReport } from '../../debrief/room/room-report.ts';
import './chosen-list.css';
import { ChoiceRows } from './choice-rows.tsx';
import { RoomSection } from './room-section.tsx';
import { tablesWords } from './where-words.ts';

/** What every letter stood for, and which tables took it: first what kind of problem each part was called, then each decision. */
export function ChosenList({ report: { decisions, framings, tables } }: { readonly report: RoomReport }): ReactNode {
  if (decisions.length === 0) return undefined;
  /** All tables in a word, and one alone in none. */
  const who = (titles: readonly string[]): readonly string[] =>
    titles.length < tables.length ? titles : titles.length > 1 ? ['every table'] : [];
  const titled = (ids: readonly string[]): readonly string[] => tables.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  const rows = (choices: Parting['groups']): ReactNode => (
    <ChoiceRows choices={choices.map((one) => ({ ...one, tables: who(one.tables) }))} />
  );
  return (
    <RoomSection title="What the letters were" area="chosen">
      <ol className="chosen">
        {framings.map(({ horizon, title, groups }) => (
          <li key={horizon}>
            <h3>
              {title} <small>What kind of problem is this?</small>
            </h3>
            {rows(groups)}
          </li>
        ))}
        {decisions.map(({ beat, label, question, choices, movedOn }) => {
          const moved = who(titled(movedOn));
          return (
            <li key={beat}>
              <h3>
                {label} <small>{question}</small>
              </h3>
              {rows(choices.map((one) => ({ ...one, tables: titled(one.tables) })))}
              {movedOn.length > 0 && <p>Moved on by the facilitator{moved.length > 0 && `: ${tablesWords(moved)}`}.</p>}
            </li>
          );
        })}
      </ol>
    </RoomSection>
  );
}
