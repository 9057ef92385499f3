import { type ReactNode, useState } from 'react';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import { most, type Seat } from '../../../workshop/session.ts';
import { AskFirst } from './ask-first.tsx';
import type { Asks } from './asks.ts';

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
      <select
        className="sheet-field"
        aria-label={`Table of ${called}`}
        value={seat.table ?? ''}
        onChange={({ currentTarget: { value } }) => ask({ type: 'move', seat: seat.id, table: value === '' ? undefined : value })}
      >
        <option value="">No table</option>
        {view.tables.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <select
        className="sheet-field"
        aria-label={`Role of ${called}`}
        value={seat.role ?? ''}
        onChange={({ currentTarget: { value } }) => ask({ type: 'cast', seat: seat.id, role: value === '' ? undefined : value })}
      >
        <option value="">No role</option>
        {view.roles.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
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
