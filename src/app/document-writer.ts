import address from './document-worker.ts?worker&url';

/** The cache, by the name that the service worker in vite.config.ts looks into. */
const kept = 'document-writer';

/** Starts the worker that writes documents. */
export const documentWriter = (): Worker => new Worker(address, { type: 'module' });

/**
 * Fetches what writes documents once the page has nothing better to do, so that it is there without a network too. Does nothing
 * where the page is not kept for offline use, as in a learning platform. Returns what calls it off.
 */
export function keepDocumentWriter(): () => void {
  const timer = setTimeout(() => void fetchQuietly().catch(() => undefined), quiet);
  return () => clearTimeout(timer);
}

/** A debrief is drawn and played on first, milliseconds. */
const quiet = 5000;

async function fetchQuietly(): Promise<void> {
  if (!(await navigator.serviceWorker?.getRegistration())) return;
  const cache = await caches.open(kept);
  if (await cache.match(address)) return;
  await cache.add(address);
  // Of an earlier version nothing is left behind.
  for (const old of await cache.keys()) if (old.url !== address) await cache.delete(old);
}
