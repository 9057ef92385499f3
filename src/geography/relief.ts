/** Contour lines of the land outside, so that neighbours read as country and not as ground to play on. */
import { contours } from 'd3-contour';
import { createNoise2D } from 'simplex-noise';
import { makeChance } from './chance.ts';
import { type Ground, isHome } from './ground.ts';
import { isInside, type Point } from './plane.ts';
import { drawnSheet } from './sheet.ts';

const step = 12;
const scale = 300;
const heights = [-0.6, -0.35, -0.1, 0.15, 0.4, 0.65, 0.9];

/** SVG path data, one for each height, broken off over sea and borough. */
export function drawContours(ground: Ground, seed: number): readonly string[] {
  const noise = createNoise2D(makeChance(seed + 3));
  const columns = Math.ceil(drawnSheet.width / step);
  const rows = Math.ceil(drawnSheet.height / step);
  const values = Array.from({ length: columns * rows }, (_, index) => {
    const x = ((index % columns) * step) / scale;
    const y = (Math.floor(index / columns) * step) / scale;
    return noise(x, y) + 0.45 * noise(x * 2.3, y * 2.3);
  });
  const seen = (point: Point): boolean => isInside(point, ground.land) && !isHome(point, ground);
  return contours()
    .size([columns, rows])
    .smooth(true)
    .thresholds(heights)(values)
    .map(({ coordinates }) => {
      const rings = coordinates
        .flat()
        .map((ring) =>
          ring.map(([x, y]): Point => [Math.round((x ?? 0) * step) + drawnSheet.left, Math.round((y ?? 0) * step) + drawnSheet.top]),
        );
      return rings.map((ring) => drawSeen(ring, seen)).join('');
    });
}

function drawSeen(ring: readonly Point[], seen: (point: Point) => boolean): string {
  let d = '';
  let drawing = false;
  for (const point of ring) {
    const visible = seen(point);
    if (visible) d += `${drawing ? 'L' : 'M'}${point[0]} ${point[1]}`;
    drawing = visible;
  }
  return d;
}
