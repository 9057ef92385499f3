import { measureText } from '../../art/measure-text.ts';
import type { Ground } from './plate-ground.ts';
import type { PlateWindow } from './plate-window.ts';

/** Size of the names that the drawn sheet carries, in its units, and what they are set apart by, em. */
const size = 16.5;
const tracking = 0.11;

/** Grounds of the ward names in a drawn sheet's markup; none while only its address is known. */
export function plateNames(plate: string, { x, y, width, height }: PlateWindow): readonly Ground[] {
  return [...plate.matchAll(/<text x="(-?\d+)" y="(-?\d+)">([^<]+)<\/text>/g)].map(([, across, down, words = '']) => {
    const half = measureText(words, 'condensed', size, tracking) / 2;
    const [middle, base] = [Number(across), Number(down)];
    return {
      left: (middle - half - x) / width,
      top: (base - size * 0.8 - y) / height,
      right: (middle + half - x) / width,
      bottom: (base + size * 0.2 - y) / height,
    };
  });
}
