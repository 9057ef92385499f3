import type { CSSProperties, ReactNode } from 'react';
import { choiceTitle } from '../../debrief/choice-words.ts';
import { isMovedOn } from '../../debrief/room/is-moved-on.ts';
import type { RoomDecision } from '../../debrief/room/room-decisions.ts';
import type { RoomReport } from '../../debrief/room/room-report.ts';
import type { OwnHands, RoomTable, TableStep } from '../../debrief/room/room-table.ts';
import { BroughtMark } from '../rose/brought-mark.tsx';
import { Flag } from '../rose/flag.tsx';
import { asSentence } from '../words/as-sentence.ts';
import { howShort, howWords } from './how-words.ts';
import { RoomSection } from './room-section.tsx';
import './routes.css';
import { RoutesKey } from './routes-key.tsx';
import { whereWords } from './where-words.ts';

interface Props {
  readonly report: RoomReport;
  /** The workshop has ended: nobody goes on. */
  readonly over: boolean;
  /** Opens the debrief of a table's own run. */
  readonly onTable: (id: string) => void;
}

/** A route for every table, stacked: one column for each decision that any of them met, the ending at the buffer. */
export function Routes({ report, over, onTable }: Props): ReactNode {
  const { decisions, tables, parting, taken, brought } = report;
  if (decisions.length === 0) {
    return (
      <RoomSection title="The routes" area="routes">
        <p>Nothing decided yet. The first decision starts the lines.</p>
      </RoomSection>
    );
  }
  const partedAt = parting.parted ? parting.beat : undefined;
  return (
    <RoomSection
      title="The routes"
      area="routes"
      aside={
        <RoutesKey
          parted={parting.parted}
          alone={tables.length > 2}
          asked={taken.own.same + taken.own.other > 0}
          brought={brought.length > 0}
          voices={taken.agreed + taken.contested > 0}
        />
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard */}
      <section className="routes-scroll" aria-label="The routes, table by table" tabIndex={0}>
        <table className="routes" style={{ '--stops': decisions.length } as CSSProperties}>
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden-text">Table</span>
              </th>
              {decisions.map(({ beat, label }) => (
                <th key={beat} scope="col" data-parted={beat === partedAt || undefined}>
                  {label}
                  {beat === partedAt && <span className="hidden-text"> (they parted here)</span>}
                </th>
              ))}
              <th scope="col">
                <span>Ending</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {tables.map((table) => (
              <Route key={table.id} table={table} decisions={decisions} partedAt={partedAt} over={over} onTable={onTable} />
            ))}
          </tbody>
        </table>
      </section>
      {brought.length > 0 && <p className="spread-note">{brought.join(' ')}</p>}
    </RoomSection>
  );
}

interface RouteProps {
  readonly table: RoomTable;
  readonly decisions: readonly RoomDecision[];
  readonly partedAt: string | undefined;
  readonly over: boolean;
  readonly onTable: Props['onTable'];
}

function Route({ table, decisions, partedAt, over, onTable }: RouteProps): ReactNode {
  const { id, title, steps, ending } = table;
  return (
    <tr>
      <th scope="row">
        {steps.length === 0 ? (
          title
        ) : (
          <button type="button" onClick={() => onTable(id)}>
            {title}
            <span className="hidden-text">: open its debrief</span>
          </button>
        )}
        <small className="routes-where">{whereWords(table, over)}</small>
      </th>
      {decisions.map((decision) => {
        const step = steps.find(({ beat }) => beat === decision.beat);
        return (
          <td
            key={decision.beat}
            data-parted={(step && !isMovedOn(step) && decision.beat === partedAt) || undefined}
            data-ahead={isAhead(table, decision, decisions) || undefined}
            data-past={isPast(table, decision, decisions) || undefined}
          >
            {step ? <Stop step={step} decision={decision} table={id} /> : <span className="hidden-text">not met</span>}
          </td>
        );
      })}
      <td
        className="routes-end"
        data-open={ending === undefined || undefined}
        data-ahead={(ending === undefined && steps.length > 0) || undefined}
      >
        <span>{whereWords(table, over)}</span>
      </td>
    </tr>
  );
}

/** A table that has not come to its end has these before it. */
const isAhead = (table: RoomTable, decision: RoomDecision, decisions: readonly RoomDecision[]): boolean =>
  table.steps.length > 0 && table.ending === undefined && !isPast(table, decision, decisions);

/** A table's line runs by a decision that it did not meet itself but has one after. */
function isPast({ steps }: RoomTable, { beat }: RoomDecision, decisions: readonly RoomDecision[]): boolean {
  const at = decisions.findIndex((one) => one.beat === beat);
  return decisions.slice(at).some((later) => steps.some((step) => step.beat === later.beat));
}

function Stop({ step, decision, table }: { readonly step: TableStep; readonly decision: RoomDecision; readonly table: string }): ReactNode {
  const { letter, title, asInCase, taken, brought } = step;
  const others = decision.choices.reduce((sum, one) => sum + one.tables.length, 0);
  const alone = others > 2 && decision.choices.some(({ tables }) => tables.length === 1 && tables[0] === table);
  return (
    <div className="routes-stop" data-alone={alone || undefined} title={choiceTitle(letter, title)}>
      {brought.length > 0 && <BroughtMark className="routes-brought" />}
      {asInCase && <Flag className="routes-flag" />}
      <span className="routes-tile" aria-hidden="true">
        {letter}
      </span>
      <span className="hidden-text">
        {`${choiceTitle(letter, asSentence(title))}${alone ? ' Alone in it.' : ''}${asInCase ? ' Leaders in the study did this.' : ''}`}
      </span>
      {brought.length > 0 && (
        <span className="hidden-text">{`Before it the facilitator brought in: ${brought.map((one) => one.title).join(', ')}.`}</span>
      )}
      {taken && (
        <>
          <small aria-hidden="true">{howShort(taken)}</small>
          <span className="hidden-text">{`Taken: ${howWords(taken)}.`}</span>
          {taken.own && <OwnSaid own={taken.own} />}
        </>
      )}
    </div>
  );
}

/** What each there would have done, asked before the reveal. */
function OwnSaid({ own: { same, other } }: { readonly own: OwnHands }): ReactNode {
  return (
    <>
      <small aria-hidden="true">{`hands ${same} of ${same + other}`}</small>
      <span className="hidden-text">{`Before the reveal, ${same} of ${same + other} would have done the same.`}</span>
    </>
  );
}
