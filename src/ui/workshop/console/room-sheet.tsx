import type { ReactNode } from 'react';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import { Choice } from '../../settings/choice.tsx';
import { Switch } from '../../settings/switch.tsx';
import '../../settings/settings.css';
import { AskFirst } from './ask-first.tsx';
import type { Asks } from './asks.ts';
import { BringOn } from './bring-on.tsx';
import { EventList } from './event-list.tsx';

interface Props {
  readonly view: ConsoleView;
  readonly phones: boolean;
  readonly ask: Asks;
  readonly now: () => number;
  readonly more: ReactNode;
}

/** What holds for the whole room. */
export function RoomSheet({ view, phones, ask, now, more }: Props): ReactNode {
  const { door, approval, privateVotes, minutes, begins, tables } = view;
  return (
    <>
      {phones && (
        <>
          <Switch
            name="The door is open"
            says="Whoever has the code comes in. Those who have left can come back either way."
            on={door === 'open'}
            onSwitch={(on) => ask({ type: 'set-door', door: on ? 'open' : 'closed', approval })}
          />
          <Switch
            name="I let each one in"
            says="They wait until you do."
            on={approval}
            onSwitch={(on) => ask({ type: 'set-door', door, approval: on })}
          />
          <Switch
            name="Votes are private"
            says="You see how many, not who. It can be changed between votes."
            on={privateVotes}
            onSwitch={(on) => ask({ type: 'set-secrecy', privateVotes: on })}
          />
        </>
      )}
      <Choice
        title="Planned for"
        value={minutes}
        choices={[
          { value: 60, name: '60 minutes' },
          { value: 90, name: '90 minutes' },
        ]}
        onChoose={(value) => ask({ type: 'set-sheet', minutes: value, begins })}
      />
      <div className="sheet-row">
        <button type="button" className="button" onClick={() => ask({ type: 'set-sheet', minutes, begins: now() })}>
          The plan begins now
        </button>
      </div>
      <section className="sheet-part">
        <h3>Tables</h3>
        <div className="sheet-row">
          <button
            type="button"
            className="button"
            onClick={() => ask({ type: 'add-table', table: freeId(view), manner: tables[0]?.manner ?? 'vote' })}
          >
            Add a table
          </button>
          {phones && (
            <>
              <button type="button" className="button" onClick={() => ask({ type: 'deal-roles', tables: 'all' })}>
                Deal roles to those without
              </button>
              <small>{castWords(view)}</small>
              <AskFirst
                className="button"
                question="Everybody is dealt a table anew, and whoever moves gives up their role. Draw?"
                yes="Draw"
                onSure={() => ask({ type: 'draw-tables' })}
              >
                Draw tables
              </AskFirst>
            </>
          )}
        </div>
      </section>
      <BringOn tables={tables} ask={ask} />
      <section className="sheet-part">
        <h3>Bring in, everywhere</h3>
        <EventList view={view} tables={tables} ask={ask} />
      </section>
      {more}
    </>
  );
}

/** How many have been dealt a role, of those who sit at a table. */
function castWords({ seats }: ConsoleView): string {
  const sitting = seats.filter(({ state, table }) => state === 'in' && table !== undefined);
  const cast = sitting.filter(({ role }) => role !== undefined).length;
  if (sitting.length === 0) return 'Nobody sits at a table yet.';
  return cast === sitting.length ? 'Everybody at a table has a role.' : `${cast} of ${sitting.length} at the tables have a role.`;
}

/** An id that no table has. */
function freeId({ tables }: ConsoleView): string {
  let number = tables.length + 1;
  while (tables.some(({ id }) => id === `t${number}`)) number++;
  return `t${number}`;
}
