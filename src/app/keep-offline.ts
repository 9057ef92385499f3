import { registerSW } from 'virtual:pwa-register';
import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';

/** Keeps the page for when there is no network. A newer version waits until the player asks for it. */
export function keepOffline(state: StoreApi<AppState>): void {
  if (!('serviceWorker' in navigator)) return;
  const update = registerSW({
    onNeedRefresh: () => state.setState({ newest: () => void update(true) }),
  });
}
