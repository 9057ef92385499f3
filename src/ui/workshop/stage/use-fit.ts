import { type RefObject, useEffect, useLayoutEffect } from 'react';

/**
 * How large words are, in parts of their full size, and what is left out: first what was read before the vote opened, then the picture
 * at the foot, then the lines of choices, two groups one above the other, the choices of smaller groups, what news say
 * beyond their title, and at last the moment, which phones have too, and the news altogether.
 */
const steps = [
  [1, ''],
  [0.93, ''],
  [0.86, ''],
  [1, 'again'],
  [0.93, 'again'],
  [0.86, 'again'],
  [0.78, 'again'],
  [0.86, 'again foot'],
  [0.7, 'again foot'],
  [0.86, 'again foot lines'],
  [0.7, 'again foot lines'],
  [0.86, 'again foot lines stack'],
  [0.86, 'again foot lines stack panels'],
  [0.6, 'again foot lines stack panels'],
  [0.6, 'again foot lines stack panels news'],
  [0.6, 'again foot lines stack panels news scene'],
  [0.6, 'again foot lines stack panels news scene told'],
] as const;

/**
 * Keeps a wall's words within the window, whatever is drawn: nobody scrolls a projector. Sets `--fit` and `data-without` on the
 * element, by the first step at which all of it is in sight.
 */
export function useFit(wall: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => fitWall(wall.current));
  useEffect(() => {
    const again = (): void => fitWall(wall.current);
    window.addEventListener('resize', again);
    document.fonts.addEventListener('loadingdone', again);
    return () => {
      window.removeEventListener('resize', again);
      document.fonts.removeEventListener('loadingdone', again);
    };
  }, [wall]);
}

function fitWall(wall: HTMLElement | null): void {
  if (!wall) return;
  for (const [size, without] of steps) {
    wall.style.setProperty('--fit', `${size}`);
    wall.dataset.without = without;
    if (wall.scrollHeight <= window.innerHeight) return;
  }
}
