import { sheets } from 'virtual:sheets';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { ConsoleScreen } from '../../ui/workshop/console/console-screen.tsx';
import { DebriefNotice } from '../../ui/workshop/console/debrief-notice.tsx';
import { ScreenNotice } from '../../ui/workshop/console/screen-notice.tsx';
import type { ConsoleLink } from '../../workshop/link.ts';
import { printRoute } from '../routes.ts';
import { kitHref } from './console-route.ts';
import { keepPlaces, readPlaces } from './keep-places.ts';
import { leaveRecord, useLeaveRecord } from './leave-record.ts';

/** Fetched as soon as it is known that the room is not kept. */
const Unkept = lazy(() => import('./unkept.tsx').then(({ Unkept: part }) => ({ default: part })));

interface Props {
  readonly link: ConsoleLink;
  readonly phones: boolean;
  /** Where phones reach the room, as far as it is known. */
  readonly address?: string | undefined;
  /** Names the plan of the room that this device keeps. */
  readonly plan: string;
  /** Address of the projector. */
  readonly screen: string;
  /** Whether the room outlives this page. */
  readonly keeps?: boolean;
  /** Gives up what this window holds of a room at a server. */
  readonly onLeave?: () => void;
  readonly more?: ReactNode;
}

/** The room's debrief, which reads what this window leaves for it. */
const debriefHref = (code: string): string => `./index.html${printRoute({ screen: 'room', code })}`;

/** What is printed for a room, found by its scenario's title. */
function kitOfRoom(title: string, tables: number): string | undefined {
  const sheet = sheets.find((one) => one.title === title);
  return sheet && kitHref(sheet.id, tables);
}

/** A console with what its own window does: the projector's window and the plan of the room. */
export function ConsoleWindow({ link, phones, address, plan, screen, keeps = true, onLeave, more }: Props): ReactNode {
  const [places, setPlaces] = useState(() => readPlaces(plan));
  const [blocked, setBlocked] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [followed, setFollowed] = useState(false);
  useLeaveRecord(link, followed);
  return (
    <>
      {blocked && <ScreenNotice href={screen} onDone={() => setBlocked(false)} />}
      {!keeps && (
        <Suspense>
          <Unkept link={link} />
        </Suspense>
      )}
      {trouble !== undefined && <DebriefNotice says={trouble} onDone={() => setTrouble(undefined)} />}
      <ConsoleScreen
        link={link}
        phones={phones}
        address={address}
        places={places}
        onPlaces={(next) => {
          setPlaces(next);
          keepPlaces(plan, next);
        }}
        onScreen={() => setBlocked(!window.open(screen, `bearings-stage-${plan}`, 'popup,width=1280,height=720'))}
        debrief={debriefHref}
        onDebrief={() => {
          setFollowed(true);
          void leaveRecord(link).then(setTrouble);
        }}
        kit={kitOfRoom}
        onLeave={onLeave}
        more={more}
      />
    </>
  );
}
