import { useEffect, useRef } from 'react';
import type { Play } from '../../store/play.ts';
import type { Settings } from '../../store/settings.ts';
import { hintFor, hintPage } from './hints.ts';

/** Counts a hint as seen once the page it stood on is left, so that each comes by itself only once. */
export function useHintsSeen(play: Play, settings: Settings, onSettings: (settings: Settings) => void): void {
  const page = hintPage(play);
  const hint = hintFor(play, settings.seen)?.id;
  const shown = useRef({ page, hint });
  useEffect(() => {
    const { page: left, hint: was } = shown.current;
    shown.current = { page, hint };
    if (left !== page && was !== undefined && !settings.seen.includes(was)) onSettings({ ...settings, seen: [...settings.seen, was] });
  }, [page, hint, settings, onSettings]);
}
