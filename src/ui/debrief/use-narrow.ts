import { useSyncExternalStore } from 'react';

const phone = '(max-width: 40rem)';

const listen = (changed: () => void): (() => void) => {
  const query = window.matchMedia(phone);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Whether the window is as narrow as a phone, where sections are folded and the questions come first. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    listen,
    () => window.matchMedia(phone).matches,
    () => false,
  );
