import { sheets } from 'virtual:sheets';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { whoIsHere } from '../../link/api.ts';
import type { LocalPorts } from '../../link/local-ports.ts';
import { LocalConsole } from './console-local.tsx';
import { ConsoleOpening } from './console-opening.tsx';
import { RemoteConsole } from './console-remote.tsx';
import { readConsoleRoute } from './console-route.ts';
import { type ConsoleTokens, keepTokens, readTokens, takeHandover } from './console-tokens.ts';
import { letGoOf } from './held-consoles.ts';
import { keepConsoleOffline } from './keep-console-offline.ts';

const KitPage = lazy(() => import('./kit-page.tsx').then(({ KitPage: page }) => ({ default: page })));

/** The page of a facilitator: a room to open, the console of one that is open, or what is printed for one. */
export function ConsolePage({ ports }: { readonly ports: LocalPorts }): ReactNode {
  const [tokens, setTokens] = useState(() => takeHandover() ?? readTokens());
  const [route, setRoute] = useState(() => readConsoleRoute(window.location.hash));
  const [served, setServed] = useState<boolean>();
  useEffect(() => {
    const follow = (): void => {
      setRoute(readConsoleRoute(window.location.hash));
      setTokens(takeHandover() ?? readTokens());
    };
    window.addEventListener('hashchange', follow);
    void whoIsHere().then((here) => {
      setServed(here?.opens === true);
      if (!here) keepConsoleOffline();
    });
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const hold = (next: ConsoleTokens | undefined): void => {
    keepTokens(next);
    setTokens(next);
  };
  if (route.at === 'local') return <LocalConsole key={route.room} room={route.room} ports={ports} />;
  if (route.at === 'kit' && sheets.some(({ id }) => id === route.scenario))
    return (
      <Suspense>
        <KitPage key={route.scenario} scenario={route.scenario} tables={route.tables} />
      </Suspense>
    );
  if (tokens)
    return (
      <RemoteConsole
        key={tokens.console}
        tokens={tokens}
        onLeave={() => {
          letGoOf(tokens.console);
          hold(undefined);
        }}
      />
    );
  return <ConsoleOpening ports={ports} served={served === true} onHold={hold} />;
}
