import { useEffect } from 'react';
import type { AppState } from './app-state.ts';

const titles = {
  home: 'Bearings',
  briefing: 'Briefing',
  chapter: 'Briefing',
  play: 'Play',
  debrief: 'Debrief',
  runs: 'Many runs',
  room: 'Debrief of a room',
  again: 'Bearings',
} as const;

/** Says in the window's title which screen of which sheet this is. */
export function useTitle({ route, opened, playing }: AppState): void {
  const title =
    playing?.store.getState().scenario.title ??
    ('sheet' in route && Object.hasOwn(opened, route.sheet) ? opened[route.sheet]?.scenario.title : undefined);
  const said = title === undefined ? 'Bearings' : `${titles[route.screen]}: ${title} – Bearings`;
  useEffect(() => {
    document.title = said;
  }, [said]);
}
