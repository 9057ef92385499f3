import type { ReactNode } from 'react';
import type { ConsoleTable, ConsoleView } from '../../../workshop/console-view.ts';
import { AskFirst } from './ask-first.tsx';
import type { Asks } from './asks.ts';

interface Props {
  readonly view: ConsoleView;
  /** Where it is brought in. */
  readonly tables: readonly ConsoleTable[];
  readonly ask: Asks;
}

/** What can be brought in between decisions, once at every table. */
export function EventList({ view, tables, ask }: Props): ReactNode {
  if (view.events.length === 0) return <p className="sheet-note">This scenario has nothing to bring in.</p>;
  return view.events.map(({ id, title, text, landed }) => {
    const left = tables.filter((table) => !landed.includes(table.id));
    return (
      <div key={id} className="sheet-row">
        <p>
          <b>{title}</b>
          <small>{text}</small>
        </p>
        {left.length === 0 ? (
          <small>has happened</small>
        ) : (
          <AskFirst
            className="button"
            question={`It changes the story at ${left.length === 1 ? left[0]?.title : `${left.length} tables`}. Bring it in?`}
            yes="Bring it in"
            onSure={() => ask({ type: 'inject', event: id, tables: left.map((table) => table.id) })}
          >
            Bring in <span className="hidden-text">{title}</span>
          </AskFirst>
        )}
      </div>
    );
  });
}
