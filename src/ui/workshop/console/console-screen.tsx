import { type ReactNode, useEffect, useState } from 'react';
import type { ConsoleView } from '../../../workshop/console-view.ts';
import type { Link } from '../../../workshop/link.ts';
import { joinAddress } from '../shared/join-address.ts';
import { useLink } from '../shared/use-link.ts';
import { ConsoleDialog, type ConsoleDialogName } from './console-dialog.tsx';
import { ConsoleHead } from './console-head.tsx';
import { LetGo } from './let-go.tsx';
import { MainButtons } from './main-buttons.tsx';
import { nextStep } from './next-step.ts';
import { OnlyYou } from './only-you.tsx';
import { PlanOfSession } from './plan-of-session.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { type Places, RoomPlan } from './room-plan.tsx';
import { RoomSoFar } from './room-so-far.tsx';
import { RoomTools } from './room-tools.tsx';
import { SayNext } from './say-next.tsx';
import { useAsks } from './use-asks.ts';
import { useOneColumn } from './use-one-column.ts';
import { useOnePress } from './use-one-press.ts';
import { useRoomSaid } from './use-room-said.ts';
import { WayIn } from './way-in.tsx';
import './console-screen.css';

export interface ConsoleScreenProps {
  readonly link: Link<ConsoleView>;
  /** Whether people join from phones; without, hands are counted here. */
  readonly phones: boolean;
  /** Where phones reach the room, as far as it is known. */
  readonly address?: string | undefined;
  /** Where tables have been put in the plan of this device. */
  readonly places: Places;
  readonly onPlaces: (places: Places) => void;
  /** Opens the projector's window. */
  readonly onScreen: () => void;
  /** Address of the room's debrief by its code. */
  readonly debrief: (code: string) => string;
  /** The debrief is being opened: what it shows is to be left for it. */
  readonly onDebrief: () => void;
  /** Address of what is printed for a scenario of that title and so many tables, where its words can be had. */
  readonly kit: (title: string, tables: number) => string | undefined;
  /** Gives up what this window holds of a room at a server. */
  readonly onLeave?: (() => void) | undefined;
  /** What the page adds to the room's own settings: sharing the console, its recovery. */
  readonly more?: ReactNode;
}

/** The facilitator's console. */
export function ConsoleScreen(props: ConsoleScreenProps): ReactNode {
  const { view, line, why } = useLink(props.link);
  if (line === 'closed') return <LetGo was={view !== undefined} why={why} onLeave={props.onLeave} />;
  if (!view)
    return (
      <main className="console-wait">
        <h1>Opening the room.</h1>
        <p role="status">{why}</p>
      </main>
    );
  return <OpenConsole {...props} view={view} trouble={line === 'live' ? undefined : (why ?? 'The line to the room is lost.')} />;
}

interface OpenProps extends ConsoleScreenProps {
  readonly view: ConsoleView;
  readonly trouble: string | undefined;
}

function OpenConsole({ view, trouble, ...props }: OpenProps): ReactNode {
  const { link, phones, address, places, onPlaces, kit, debrief, onDebrief, more } = props;
  const { ask, refused, forget } = useAsks(link);
  useOnePress();
  const oneColumn = useOneColumn();
  const [dialog, setDialog] = useState<ConsoleDialogName>();
  const open = (name: ConsoleDialogName): void => {
    forget();
    setDialog(name);
  };
  useEffect(() => {
    document.title = `Console: ${view.title} – Bearings`;
  }, [view.title]);
  const [screenOpened, setScreenOpened] = useState(false);
  const onScreen = (): void => {
    setScreenOpened(true);
    props.onScreen();
  };
  const inHead = !phones || !screenOpened;
  const join = address === undefined ? undefined : joinAddress(address, view.code);
  const leads = nextStep(view, phones)?.to;
  const sheet = <PlanOfSession key="sheet" view={view} now={link.now} />;
  const say = (
    <div key="say" className="console-say">
      <SayNext view={view} ask={ask} />
    </div>
  );
  const left = (
    <div key="left" className="console-left">
      {oneColumn ? [say, sheet] : [sheet, say]}
    </div>
  );
  const middle = (
    <div key="middle" className="console-middle" data-few={view.tables.length === 1 || undefined}>
      <ReadAloud view={view} phones={phones} />
      <RoomPlan
        view={view}
        places={places}
        hear={view.worthHearing}
        onPlaces={onPlaces}
        onMove={(seat, table) => ask({ type: 'move', seat, table })}
        onOpen={(table) => open({ kind: 'table', table })}
      />
      <RoomTools
        view={view}
        phones={phones}
        onOpen={(kind) => open({ kind })}
        onScreen={inHead ? undefined : onScreen}
        kit={kit(view.title, view.tables.length)}
        debrief={leads === 'debrief' ? undefined : debrief(view.code)}
        onDebrief={onDebrief}
      />
    </div>
  );
  const right = (
    <div key="right" className="console-right">
      {leads === 'code' ? <WayIn join={join} code={view.code} /> : <RoomSoFar view={view} ask={ask} />}
      <MainButtons
        view={view}
        phones={phones}
        join={join}
        now={link.now}
        ask={ask}
        onTable={(table, fold) => open({ kind: 'table', table, fold })}
        debrief={debrief(view.code)}
        onDebrief={onDebrief}
      />
      <OnlyYou tables={view.tables} />
    </div>
  );
  return (
    <div className="console">
      <p className="hidden-text" role="status">
        {useRoomSaid(view)}
      </p>
      <ConsoleHead view={view} now={link.now} phones={phones} onEnd={() => ask({ type: 'end' })} onScreen={inHead ? onScreen : undefined} />
      {trouble !== undefined && (
        <p className="console-trouble" role="alert">
          {trouble}
        </p>
      )}
      {refused !== undefined && dialog === undefined && (
        <p className="console-trouble" role="alert">
          {refused}
        </p>
      )}
      <main className="console-main">{oneColumn ? [right, left, middle] : [left, middle, right]}</main>
      <ConsoleDialog
        open={dialog}
        view={view}
        phones={phones}
        join={join}
        ask={ask}
        now={link.now}
        refused={refused}
        places={places}
        onPlaces={onPlaces}
        more={more}
        onClose={() => setDialog(undefined)}
      />
    </div>
  );
}
