/** Calls when a page may have been away from its network: it is seen again, taken from the cache, or back online. Returns how to stop. */
export function watchPage(wake: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const seen = (): void => {
    if (document.visibilityState === 'visible') wake();
  };
  document.addEventListener('visibilitychange', seen);
  addEventListener('pageshow', wake);
  addEventListener('online', wake);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    removeEventListener('pageshow', wake);
    removeEventListener('online', wake);
  };
}
