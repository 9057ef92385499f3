import { type ReactNode, useState } from 'react';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import { most, type Seat } from '../../../workshop/session.ts';
import { AskFirst } from './ask-first.tsx';
import type { Asks } from './asks.ts';
import { SeatSelect } from './seat-select.tsx';

interface Props {
  readonly seat: Seat;
  readonly view: ConsoleView;
  readonly ask: Asks;
}

/** One person: their name, table and role, and the door. */
export function PersonRow({ seat, view, ask }: Props): ReactNode {
  const [name, setName] = useState<string>();
  const called = seat.name === '' ? 'somebody without a name' : seat.name;
  if (seat.state === 'waiting')
    return (
      <div className="sheet-row">
        <p>{called}</p>
        <button type="button" className="button button-ink" onClick={() => ask({ type: 'approve', seat: seat.id })}>
          Let in <span className="hidden-text">{called}</span>
        </button>
        <button type="button" className="button" onClick={() => ask({ type: 'remove', seat: seat.id })}>
          Send away <span className="hidden-text">{called}</span>
        </button>
      </div>
    );
  if (seat.state === 'removed')
    return (
      <div className="sheet-row">
        <p>{called}</p>
        <button type="button" className="button" onClick={() => ask({ type: 'readmit', seat: seat.id })}>
          Let back in <span className="hidden-text">{called}</span>
        </button>
      </div>
    );
  return (
    <div className="sheet-row">
      <input
        className="sheet-field sheet-grow"
        aria-label={`Name of ${called}`}
        maxLength={most.name}
        value={name ?? seat.name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
        onBlur={() => {
          if (name !== undefined && name !== seat.name) ask({ type: 'rename', seat: seat.id, name });
          setName(undefined);
        }}
      />
      {seat.away && <small>away</small>}
      <SeatSelect
        label={`Table of ${called}`}
        value={seat.table ?? ''}
        none="No table"
        choices={view.tables}
        does="Move"
        onChoose={(table) => ask({ type: 'move', seat: seat.id, table })}
      />
      <SeatSelect
        label={`Role of ${called}`}
        value={seat.role ?? ''}
        none="No role"
        choices={view.roles}
        does="Give"
        onChoose={(role) => ask({ type: 'cast', seat: seat.id, role })}
      />
      <AskFirst
        className="button"
        question={`Send ${called} out? Their vote goes with them.`}
        yes="Send out"
        onSure={() => ask({ type: 'remove', seat: seat.id })}
      >
        Send out <span className="hidden-text">{called}</span>
      </AskFirst>
    </div>
  );
}
