import { useEffect, useRef } from 'react';
import type { AppState } from './app-state.ts';

const titles = { home: 'Bearings', briefing: 'Briefing', play: 'Play', debrief: 'Debrief', again: 'Bearings' } as const;

/** On arriving at a screen: its title in the window, and focus on its heading, so that a screen reader starts there. */
export function useArrival({ route, opened, playing }: AppState): void {
  const title = playing?.store.getState().scenario.title ?? (route.screen === 'briefing' ? opened[route.sheet]?.scenario.title : undefined);
  const said = title === undefined ? 'Bearings' : `${titles[route.screen]}: ${title} – Bearings`;
  const first = useRef(true);
  useEffect(() => {
    document.title = said;
  }, [said]);
  const ready = title !== undefined || route.screen === 'home';
  useEffect(() => {
    if (!ready) return;
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    const frame = requestAnimationFrame(() => {
      const heading = document.querySelector<HTMLElement>('main h1, h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [route.screen, ready]);
}
