import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';
import type { App } from './open-app.ts';

/**
 * One run is played in one window: two would overwrite each other's steps. The window that opened it last has it;
 * the other says so and goes back to the shelf.
 */
export function followOneRun(state: StoreApi<AppState>, app: App): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel('bearings-runs');
  const playedId = (): string | undefined => state.getState().playing?.store.getState().id;
  let said = playedId();
  if (said !== undefined) channel.postMessage(said);
  state.subscribe(() => {
    const id = playedId();
    if (id !== undefined && id !== said) channel.postMessage(id);
    said = id;
  });
  channel.addEventListener('message', ({ data }) => {
    if (typeof data !== 'string' || data !== playedId()) return;
    app.navigate({ screen: 'home', mode: 'alone' });
    app.notify({ kind: 'note', text: 'This run has been opened in another window and goes on there. Nothing is lost.' });
  });
  // Another window may have played on: what is on the shelf is read again when one comes back to it.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && playedId() === undefined) void app.readArchive();
  });
}
