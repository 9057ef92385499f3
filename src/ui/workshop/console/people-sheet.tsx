import type { ReactNode } from 'react';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import type { Seat, Unseated } from '../../../workshop/session.ts';
import type { JoinAddress } from '../shared/join-address.ts';
import { AskFirst } from './ask-first.tsx';
import type { Asks } from './asks.ts';
import { PersonRow } from './person-row.tsx';
import { useHeldFocus } from './use-held-focus.ts';

interface Props {
  readonly view: ConsoleView;
  readonly join: JoinAddress | undefined;
  readonly ask: Asks;
}

interface Group {
  readonly title: string;
  readonly seats: readonly Seat[];
  /** Where all of them can be sent out at once. */
  readonly clear?: Unseated;
}

/** Everybody who has come: at the door, without a table, by table, and those who were sent out. */
export function PeopleSheet({ view, join, ask }: Props): ReactNode {
  const { seats, tables } = view;
  const held = useHeldFocus();
  const inside = seats.filter(({ state }) => state === 'in');
  const groups: readonly Group[] = [
    { title: 'At the door', seats: seats.filter(({ state }) => state === 'waiting'), clear: 'door' },
    { title: 'Without a table', seats: inside.filter(({ table }) => table === undefined), clear: 'no-table' },
    ...tables.map(({ id, title }) => ({ title, seats: inside.filter(({ table }) => table === id) })),
    { title: 'Sent out', seats: seats.filter(({ state }) => state === 'removed') },
  ];
  return (
    <div ref={held}>
      <p className="sheet-text">
        {seats.length === 0 && 'Nobody has come in yet. '}
        They join {join && `at ${join.typed} `}with the code {view.code}.
      </p>
      {groups
        .filter((group) => group.seats.length > 0)
        .map((group) => (
          <section key={group.title} className="sheet-part">
            <h3>{group.title}</h3>
            {group.clear && group.seats.length > 1 && (
              <div className="sheet-row">
                <AskFirst
                  className="button"
                  question={`Send out all ${group.seats.length}? Each can be let back in.`}
                  yes="Send them out"
                  onSure={() => group.clear && ask({ type: 'clear', where: group.clear })}
                >
                  {`Send out all ${group.seats.length}`} <span className="hidden-text">: {group.title}</span>
                </AskFirst>
              </div>
            )}
            {group.seats.map((seat) => (
              <PersonRow key={seat.id} seat={seat} view={view} ask={ask} />
            ))}
          </section>
        ))}
    </div>
  );
}
