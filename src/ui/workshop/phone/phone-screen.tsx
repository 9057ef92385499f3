import { lazy, type ReactNode, Suspense, useRef } from 'react';
import type { Link } from '../../../workshop/link.ts';
import type { PhoneView } from '../../../workshop/phone-view.ts';
import { asSentence } from '../../words/as-sentence.ts';
import { useClock } from '../shared/use-clock.ts';
import { useLink } from '../shared/use-link.ts';
import { ChooseTable } from './choose-table.tsx';
import { PhoneHead } from './phone-head.tsx';
import { PhoneNotes } from './phone-notes.tsx';
import { PhoneOver } from './phone-over.tsx';
import { phoneSaid } from './phone-said.ts';
import { RoleCard } from './role-card.tsx';
import { TablePart } from './table-part.tsx';
import { useKeepFocus } from './use-keep-focus.ts';
import { useMoved } from './use-moved.ts';
import './phone-foot.css';
import './phone-screen.css';

/** Only for the minutes before the first decision. */
const PhoneBrief = lazy(() => import('./phone-brief.tsx').then(({ PhoneBrief: part }) => ({ default: part })));

/** One person's phone: whom they play, what is asked, and their vote. */
export function PhoneScreen({ link }: { readonly link: Link<PhoneView> }): ReactNode {
  const { view, line, why } = useLink(link);
  const moved = useMoved(view?.table);
  const main = useRef<HTMLElement>(null);
  useKeepFocus(main, view && stepOf(view));
  const clock = useClock(view?.room.ended ? undefined : view?.room.timer, link.now);
  // What was seen of an ended room stays; of any other that is closed to this phone nothing does.
  const out = line === 'closed' && view?.room.ended !== true;
  const lost = line === 'lost' || line === 'closed';
  const strip = why ?? (line === 'closed' ? 'This room is closed.' : 'The line is lost. It comes back by itself.');
  return (
    <div className="phone">
      <PhoneHead title={(out ? undefined : view?.table?.title) ?? view?.room.title ?? 'Bearings'} clock={clock}>
        {lost && !out && <p className="phone-strip">{strip}</p>}
        {moved !== undefined && !out && <p className="phone-strip">You sit at {moved} now.</p>}
        {view?.table?.held && !view.room.ended && !out && <p className="phone-strip">Paused by the facilitator.</p>}
      </PhoneHead>
      <main className="phone-main" ref={main}>
        {out ? (
          <Out why={strip} />
        ) : view ? (
          <Shown view={view} line={line} link={link} />
        ) : (
          !lost && <p className="phone-alone">Looking for the room.</p>
        )}
      </main>
      <p className="hidden-text" role="status">
        {view?.you.role && asSentence(`You are ${view.you.role.title}`)}
      </p>
      <p className="hidden-text" role="status">
        {lost ? strip : view && phoneSaid(view)}
      </p>
    </div>
  );
}

/** What the phone is at: another takes its place whole. */
const stepOf = ({ you, room, table }: PhoneView): string =>
  [you.state, room.scene, room.ended, table?.id, table?.phase, table?.round?.id].join();

/** The room has let go of this phone. Whoever is let in again has their seat. */
const Out = ({ why }: { readonly why: string }): ReactNode => (
  <div className="phone-alone">
    <h2 className="phone-title">{why}</h2>
    <button type="button" className="phone-go" onClick={() => window.location.reload()}>
      Try again
    </button>
  </div>
);

type ShownProps = { readonly view: PhoneView; readonly link: Link<PhoneView> } & Pick<ReturnType<Link<PhoneView>['read']>, 'line'>;

function Shown({ view: { you, room, brief, tables, table }, link, line }: ShownProps): ReactNode {
  if (you.state === 'removed') return <Alone title="Your seat has been taken away" says="Speak to the facilitator." />;
  if (you.state === 'waiting') return <Alone title="Nearly there" says="The facilitator lets you in. Keep this page open." />;
  if (room.ended || table?.did) return <PhoneOver table={table} ended={room.ended} line={room.line} />;
  return (
    <>
      {you.role && <RoleCard key={you.role.id} role={you.role} />}
      {table && room.scene === 'play' ? (
        <TablePart link={link} line={line} you={you} table={table} said={room.line} />
      ) : (
        <div className="phone-part">
          <PhoneNotes news={[]} line={room.line} folded={false} />
        </div>
      )}
      {!table && tables && <ChooseTable link={link} tables={tables} />}
      {!table && !tables && <Alone title="You are in" says="The facilitator gives you a table." />}
      {table && room.scene === 'coming' && (
        <Alone
          title="Not begun yet"
          says={you.role ? 'Read your card meanwhile. It is yours alone.' : 'People are coming in. Meet your table meanwhile.'}
        />
      )}
      {brief && (
        <Suspense fallback={undefined}>
          <PhoneBrief brief={brief} />
        </Suspense>
      )}
    </>
  );
}

interface AloneProps {
  readonly title: string;
  readonly says: string;
  readonly line?: string;
}

/** One thing to know, and nothing to do. */
function Alone({ title, says, line = '' }: AloneProps): ReactNode {
  return (
    <div className="phone-alone">
      <h2 className="phone-title">{title}</h2>
      <p className="phone-says">{says}</p>
      <PhoneNotes news={[]} line={line} folded={false} />
    </div>
  );
}
