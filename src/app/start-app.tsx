import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { openArchive } from '../save/archive.ts';
import { readSettings } from '../save/keep-settings.ts';
import { createAppState } from './app-state.ts';
import { applySettings } from './apply-settings.ts';
import { browserPorts, storageOf } from './browser-ports.ts';
import { FailedPart } from './failed-part.tsx';
import { failedWords } from './failed-words.ts';
import { keepOffline } from './keep-offline.ts';
import { followOneRun } from './one-window.ts';
import { openApp } from './open-app.ts';
import { parseRoute } from './routes.ts';
import { ShelfRoot } from './shelf-root.tsx';

/** Joins the page's parts and shows it. The home screen's words already stand in the page: React takes them up. */
export function startApp(element: HTMLElement): void {
  const state = createAppState();
  const settings = readSettings(storageOf(window));
  applySettings(document.documentElement, settings);
  state.setState({ settings, offline: !navigator.onLine, route: parseRoute(window.location.hash) });
  const app = openApp(state, browserPorts(openArchive()));
  state.subscribe((now, before) => {
    if (now.settings !== before.settings) applySettings(document.documentElement, now.settings);
  });

  const root = (
    <StrictMode>
      <FailedPart says={() => failedWords(state.getState())}>
        <ShelfRoot state={state} app={app} />
      </FailedPart>
    </StrictMode>
  );
  if (state.getState().route.screen === 'home' && element.firstElementChild) hydrateRoot(element, root);
  else createRoot(element).render(root);

  document.getElementById('starting')?.remove();
  void app.readArchive();
  // A hash that is no address of ours, as of a link within the page, leads nowhere.
  window.addEventListener('hashchange', () => /^(#\/|#?$)/.test(window.location.hash) && void app.show(window.location.hash));
  void app.show(window.location.hash);
  window.addEventListener('online', () => state.setState({ offline: false }));
  window.addEventListener('offline', () => state.setState({ offline: true }));
  followOneRun(state, app);
  keepOffline(state);
}
