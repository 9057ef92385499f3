import { type ComponentType, lazy, type ReactNode, Suspense, useRef } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Mode } from '../ui/home/home-actions.ts';
import type { AppState } from './app-state.ts';
import { Arrival } from './arrival.tsx';
import { LoadingSheet } from './loading-sheet.tsx';
import type { App } from './open-app.ts';
import { useTitle } from './use-title.ts';

// Words before pictures: the shelf comes with the page, a sheet's screens after it.
const BriefingView = lazy(() => import('./briefing-view.tsx').then(({ BriefingView: view }) => ({ default: view })));
const PlayView = lazy(() => import('./play-view.tsx').then(({ PlayView: view }) => ({ default: view })));
const DebriefView = lazy(() => import('./debrief-view.tsx').then(({ DebriefView: view }) => ({ default: view })));
const RunsView = lazy(() => import('./runs-view.tsx').then(({ RunsView: view }) => ({ default: view })));
const RoomView = lazy(() => import('./room/room-view.tsx').then(({ RoomView: view }) => ({ default: view })));

interface Props {
  readonly state: StoreApi<AppState>;
  readonly app: App;
  readonly Home: ComponentType<{ readonly state: AppState; readonly app: App; readonly mode: Mode }>;
  /** What the way to the first page is called, where that is no shelf. */
  readonly home?: string;
}

/** Shows the screen that the address names. */
export function Root({ state, app, Home, home }: Props): ReactNode {
  const now = useStore(state);
  const { route } = now;
  const first = useRef(true);
  useTitle(now);
  const arrival = <Arrival key={route.screen} screen={route.screen} first={first} />;
  if (route.screen === 'home') {
    return (
      <>
        <Home state={now} app={app} mode={route.mode} />
        {arrival}
      </>
    );
  }
  const screen = screenOf(now, app);
  const waiting = <LoadingSheet notice={now.notice} home={home} onHome={() => app.navigate({ screen: 'home', mode: 'alone' })} />;
  return (
    <Suspense fallback={waiting}>
      {screen ? (
        <>
          {screen}
          {arrival}
        </>
      ) : (
        waiting
      )}
    </Suspense>
  );
}

/** The screen of an address, once what it shows is there. */
function screenOf(now: AppState, app: App): ReactNode {
  const { route, opened, playing } = now;
  if (route.screen === 'briefing') {
    const sheet = Object.hasOwn(opened, route.sheet) ? opened[route.sheet] : undefined;
    return (
      sheet && (
        <BriefingView
          key={`${route.sheet}/${route.journey}/${route.authority}`}
          opened={sheet}
          begins={route.journey}
          metIn={route.authority}
          notice={now.notice}
          app={app}
        />
      )
    );
  }
  if (route.screen === 'runs') {
    const sheet = Object.hasOwn(opened, route.sheet) ? opened[route.sheet] : undefined;
    return sheet && <RunsView key={`${route.sheet}/${route.from}`} opened={sheet} from={route.from} state={now} app={app} />;
  }
  if (route.screen === 'room') return <RoomView key={route.code} code={route.code} state={now} app={app} />;
  const here = 'run' in route && playing?.store.getState().id === route.run ? playing : undefined;
  if (!here) return undefined;
  if (route.screen === 'play') return <PlayView playing={here} state={now} app={app} />;
  if (route.screen === 'debrief') return <DebriefView playing={here} state={now} app={app} />;
  const { id, scenario, journal } = here.store.getState();
  const sheet = opened[scenario.id];
  return (
    sheet && (
      <BriefingView
        key={id}
        opened={sheet}
        begun={{ run: id, journey: journal.journey }}
        unkept={now.unkept.includes(id)}
        notice={now.notice}
        app={app}
      />
    )
  );
}
