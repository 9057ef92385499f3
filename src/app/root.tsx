import { lazy, type ReactNode, Suspense } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';
import { HomeView } from './home-view.tsx';
import { LoadingSheet } from './loading-sheet.tsx';
import type { App } from './open-app.ts';
import { useArrival } from './use-arrival.ts';

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
  useArrival(now);
  if (route.screen === 'home') return <HomeView state={now} app={app} mode={route.mode} />;
  const sheet = route.screen === 'briefing' ? opened[route.sheet] : undefined;
  const here = 'run' in route && playing?.store.getState().id === route.run ? playing : undefined;
  const waiting = <LoadingSheet notice={now.notice} onHome={() => app.navigate({ screen: 'home', mode: 'alone' })} />;
  return (
    <Suspense fallback={waiting}>
      {route.screen === 'briefing' && sheet ? (
        <BriefingView opened={sheet} app={app} />
      ) : route.screen === 'play' && here ? (
        <PlayView playing={here} state={now} app={app} />
      ) : route.screen === 'debrief' && here ? (
        <DebriefView playing={here} state={now} app={app} />
      ) : (
        waiting
      )}
    </Suspense>
  );
}
