import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Platform } from '../platform/platform.ts';
import { platformArchive } from '../platform/platform-archive.ts';
import { readSettings } from '../save/keep-settings.ts';
import type { KeptRun } from '../store/kept-run.ts';
import { Place } from '../ui/words/use-place.ts';
import { createAppState, type Opened } from './app-state.ts';
import { applySettings } from './apply-settings.ts';
import { browserPorts, storageOf } from './browser-ports.ts';
import { FailedPart } from './failed-part.tsx';
import { failedWords } from './failed-words.ts';
import { openApp } from './open-app.ts';
import { PackagedHomeView } from './packaged-home-view.tsx';
import { platformWords } from './platform-words.ts';
import { Root } from './root.tsx';
import { printRoute, type Route } from './routes.ts';
import { takeUpKept } from './take-up-kept.ts';

/**
 * Shows a scenario that a learning platform has opened: its run where the platform kept one, else its briefing. Runs are kept
 * by the platform and in the page's memory, never in the browser, which the next learner may use.
 */
export function showPackaged(element: HTMLElement, opened: Opened, platform: Platform): void {
  const { scenario } = opened;
  const taken = takeUpKept(opened, platform);
  const kept = typeof taken === 'string' ? undefined : taken;
  const settings = readSettings(storageOf(window));
  applySettings(document.documentElement, settings);
  const state = createAppState();
  const route = firstRoute(scenario.id, kept);
  state.setState({ settings, route, opened: { [scenario.id]: opened } });
  state.subscribe((now, before) => {
    if (now.settings !== before.settings) applySettings(document.documentElement, now.settings);
  });
  const app = openApp(state, {
    ...browserPorts(Promise.resolve(platformArchive(scenario, platform, kept))),
    // A newer game comes from the platform: it is no page's to fetch.
    getNewest: () => window.location.reload(),
  });

  const place = platformWords(platform.trouble);
  const { leadsTo } = platform;
  const onLeave =
    leadsTo === undefined
      ? undefined
      : (): void => {
          platform.leave();
          window.location.assign(leadsTo);
        };
  createRoot(element).render(
    <StrictMode>
      <FailedPart says={() => failedWords(state.getState())} home={place.home}>
        <Place value={place}>
          <Root
            state={state}
            app={app}
            home={place.home}
            Home={({ state: now }) => <PackagedHomeView state={now} app={app} onLeave={onLeave} />}
          />
        </Place>
      </FailedPart>
    </StrictMode>,
  );

  void app.readArchive();
  window.history.replaceState(undefined, '', printRoute(route));
  window.addEventListener('hashchange', () => /^(#\/|#?$)/.test(window.location.hash) && void app.show(window.location.hash));
  void app.show(printRoute(route));
  // What stands on the briefing is said there once; in play the same stands as long as it is so.
  const says = typeof taken === 'string' ? taken : place.nothingKept;
  if (says !== undefined) app.notify({ kind: 'error', text: says });
}

function firstRoute(sheet: string, kept: KeptRun | undefined): Route {
  if (!kept) return { screen: 'briefing', sheet };
  return { screen: kept.ending === undefined ? 'play' : 'debrief', run: kept.id };
}
