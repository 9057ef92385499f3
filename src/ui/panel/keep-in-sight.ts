/** Scrolls a card of the panel so far that the whole of it is seen above the foot; not at all where it is. */
export function keepInSight(card: HTMLElement): void {
  const area = card.closest('.panel-scroll');
  if (!area) return;
  const box = card.getBoundingClientRect();
  const within = area.getBoundingClientRect();
  const foot = area.parentElement?.querySelector('.panel-foot');
  // In one column the foot lies over the page; where it has no box of its own, its button does.
  const over = [foot, foot?.querySelector('[data-primary]')]
    .map((one) => one?.getBoundingClientRect())
    .find((one) => one && one.height > 0);
  const least = Math.max(within.top, 0);
  const most = Math.min(within.bottom, window.innerHeight, over?.top ?? window.innerHeight);
  if (box.top >= least - 1 && box.bottom <= most + 1) return;
  const by = box.top - least - Math.max(0, (most - least - box.height) / 2);
  const scrolls = getComputedStyle(area).overflowY === 'visible' ? document.scrollingElement : area;
  scrolls?.scrollBy({ top: by });
}
