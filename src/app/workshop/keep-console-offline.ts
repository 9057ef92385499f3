/**
 * Keeps the pages for when there is no network, where they come from a plain site. A newer version waits until every window is
 * closed: none comes in the middle of a workshop.
 */
export function keepConsoleOffline(): void {
  // What the build writes; a browser that takes none goes on without.
  if (import.meta.env.PROD && 'serviceWorker' in navigator) navigator.serviceWorker.register('./sw.js').catch(() => undefined);
}
