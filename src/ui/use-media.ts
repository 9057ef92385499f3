import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds, and goes on holding; `false` where there is no window. */
export function useMedia(query: string): boolean {
  const listen = useCallback(
    (changed: () => void): (() => void) => {
      const asked = window.matchMedia(query);
      asked.addEventListener('change', changed);
      return () => asked.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    listen,
    () => window.matchMedia(query).matches,
    () => false,
  );
}
