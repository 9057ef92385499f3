import { lazy, type ReactNode, Suspense, useRef } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';
import { Arrival } from './arrival.tsx';
import { HomeView } from './home-view.tsx';
import { LoadingSheet } from './loading-sheet.tsx';
import type { App } from './open-app.ts';
import { useTitle } from './use-title.ts';

// Words before pictures: the shelf comes with the page, a sheet's screens after it.
const BriefingView = lazy(() => import('./briefing-view.tsx').then(({ BriefingView: view }) => ({ default: view })));
const PlayView = lazy(() => import('./play-view.tsx').then(({ PlayView: view }) => ({ default: view })));
const DebriefView = lazy(() => import('./debrief-view.tsx').then(({ DebriefView: view }) => ({ default: view })));

interface Props {
  readonly state: StoreApi<AppState>;
  readonly app: App;
}

/** Shows the screen that the address names. */
export function Root({ state, app }: Props): ReactNode {
  const now = useStore(state);
  const { route, opened, playing } = now;
  const first = useRef(true);
  useTitle(now);
  const arrival = <Arrival key={route.screen} screen={route.screen} first={first} />;
  if (route.screen === 'home') {
    return (
      <>
        <HomeView state={now} app={app} mode={route.mode} />
        {arrival}
      </>
    );
  }
  const sheet = route.screen === 'briefing' && Object.hasOwn(opened, route.sheet) ? opened[route.sheet] : undefined;
  const here = 'run' in route && playing?.store.getState().id === route.run ? playing : undefined;
  const waiting = <LoadingSheet notice={now.notice} onHome={() => app.navigate({ screen: 'home', mode: 'alone' })} />;
  return (
    <Suspense fallback={waiting}>
      {route.screen === 'briefing' && sheet ? (
        <>
          <BriefingView opened={sheet} app={app} />
          {arrival}
        </>
      ) : route.screen === 'play' && here ? (
        <>
          <PlayView playing={here} state={now} app={app} />
          {arrival}
        </>
      ) : route.screen === 'debrief' && here ? (
        <>
          <DebriefView playing={here} state={now} app={app} />
          {arrival}
        </>
      ) : (
        waiting
      )}
    </Suspense>
  );
}
