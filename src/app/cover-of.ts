import type { Clear } from '../map/view.ts';

/** How much of an element the panel covers, css px: nothing where the panel stands beside or below it. */
export function coverOf(element: HTMLElement): Clear {
  const own = element.getBoundingClientRect();
  const panel = document.querySelector('.play-panel')?.getBoundingClientRect();
  const covers = panel && panel.left < own.right && panel.right > own.left && panel.top < own.bottom && panel.bottom > own.top;
  return { left: 0, top: 0, bottom: 0, right: covers ? Math.max(0, own.right - panel.left) : 0 };
}
