import { type ReactNode, useEffect, useState } from 'react';
import { localConsole } from '../../link/local-console.ts';
import type { LocalPorts } from '../../link/local-ports.ts';
import type { ConsoleLink } from '../../workshop/link.ts';
import { ConsoleWindow } from './console-window.tsx';

interface Props {
  readonly room: string;
  readonly ports: LocalPorts;
}

/** Where leaving the page loses the room, the browser asks first. */
function useAskBeforeLeaving(asks: boolean): void {
  useEffect(() => {
    if (!asks) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [asks]);
}

/** The console of a one-screen room, which this window runs. */
export function LocalConsole({ room, ports }: Props): ReactNode {
  const [link, setLink] = useState<ConsoleLink>();
  const [keeps, setKeeps] = useState(true);
  useEffect(() => {
    const opened = localConsole(room, ports);
    void ports.log.then(({ lasting }) => setKeeps(lasting));
    setLink(opened);
    const leave = (): void => opened.close();
    // A page that is taken out of the browser's memory again has let go of its room.
    const back = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) window.location.reload();
    };
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', back);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', back);
      opened.close();
    };
  }, [room, ports]);
  useAskBeforeLeaving(!keeps);
  return link && <ConsoleWindow link={link} phones={false} keeps={keeps} plan={room} screen={`./stage.html#local/${room}`} />;
}
