import { type ReactNode, useEffect, useRef } from 'react';
import type { ConsoleTable, ConsoleView } from '../../../workshop/console-view.ts';
import { manners } from '../../../workshop/session.ts';
import { Choice } from '../../settings/choice.tsx';
import '../../settings/settings.css';
import { AskFirst } from './ask-first.tsx';
import type { Asks } from './asks.ts';
import { EventList } from './event-list.tsx';
import { mannerNames } from './manner-names.ts';
import type { NextStep } from './next-step.ts';
import { PersonRow } from './person-row.tsx';
import type { Places } from './room-plan.tsx';
import { TableMeans } from './table-means.tsx';
import { TableNow } from './table-now.tsx';
import { TablePlace } from './table-place.tsx';
import { useHeldFocus } from './use-held-focus.ts';

interface Props {
  readonly view: ConsoleView;
  readonly table: ConsoleTable;
  /** What is unfolded as it opens, and where it then begins. */
  readonly fold: NextStep['fold'];
  readonly ask: Asks;
  readonly places: Places;
  readonly onPlaces: (places: Places) => void;
  readonly onClose: () => void;
}

/** One table, with everything that can be done at it. */
export function TableSheet({ view, table, fold, ask, places, onPlaces, onClose }: Props): ReactNode {
  const unfolded = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (fold) unfolded.current?.scrollIntoView({ block: 'start' });
  }, [fold]);
  const held = useHeldFocus();
  const seats = view.seats.filter(({ id }) => table.seats.includes(id));
  return (
    <div ref={held}>
      <TableNow table={table} line={view.line} scene={view.scene} ask={ask} />
      {seats.length > 0 && (
        <section className="sheet-part">
          <details>
            <summary>People</summary>
            {seats.map((seat) => (
              <PersonRow key={seat.id} seat={seat} view={view} ask={ask} />
            ))}
            <button type="button" className="button" onClick={() => ask({ type: 'deal-roles', tables: [table.id] })}>
              Deal roles to those without
            </button>
          </details>
        </section>
      )}
      {table.means && (
        <section className="sheet-part">
          <details ref={unfolded} open={fold === 'means' || undefined}>
            <summary data-first={fold === 'means' ? '' : undefined}>What it spends, and on what</summary>
            <TableMeans key={table.decision?.beat} table={table.id} means={table.means} ask={ask} />
          </details>
        </section>
      )}
      <section className="sheet-part">
        <details>
          <summary>Bring something in here</summary>
          <EventList view={view} tables={[table]} ask={ask} />
        </details>
      </section>
      {table.undoable.length > 0 && (
        <section className="sheet-part">
          <details>
            <summary>Step back to a decision</summary>
            {table.undoable.map(({ entry, question }) => (
              <div key={entry} className="sheet-row">
                <p>{question}</p>
                <AskFirst
                  className="button"
                  question="This decision and all after it are taken back at this table. Step back?"
                  yes="Step back"
                  onSure={() => ask({ type: 'step-back', table: table.id, entry })}
                >
                  Step back <span className="hidden-text">to {question}</span>
                </AskFirst>
              </div>
            ))}
          </details>
        </section>
      )}
      <section className="sheet-part">
        <details>
          <summary>How it decides, and where it stands</summary>
          <Choice
            title="How this table decides"
            value={table.manner}
            choices={manners.map((value) => ({ value, name: mannerNames[value] }))}
            onChoose={(manner) => ask({ type: 'set-manner', table: table.id, manner })}
          />
          <TablePlace view={view} table={table.id} places={places} onPlaces={onPlaces} />
          <AskFirst
            className="button"
            question={`Take ${table.title} out of the room?`}
            yes="Take it out"
            onSure={() => {
              ask({ type: 'remove-table', table: table.id });
              onClose();
            }}
          >
            Take this table away
          </AskFirst>
        </details>
      </section>
    </div>
  );
}
