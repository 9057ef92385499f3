import { registerSW } from 'virtual:pwa-register';
import type { App } from './open-app.ts';

/** Keeps the page for when there is no network. A newer version waits until the player asks for it. */
export function keepOffline(app: App): void {
  if (!('serviceWorker' in navigator)) return;
  const update = registerSW({
    onNeedRefresh: () =>
      app.notify({
        kind: 'note',
        text: 'A newer Bearings is ready. Your runs are kept.',
        action: { label: 'Use it now', run: () => void update(true) },
      }),
  });
}
