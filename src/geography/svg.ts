/** Small words of SVG for the sheet writers. */
import { round } from '../art/markup.ts';
import type { Point } from './plane.ts';

/** Path data along points, relative and rounded to 0.1 to stay small. */
export function tracePath(points: readonly Point[], closed: boolean): string {
  let d = '';
  let [atX, atY] = [0, 0];
  points.forEach(([x, y], index) => {
    const [stepX, stepY] = [Math.round((x - atX) * 10) / 10, Math.round((y - atY) * 10) / 10];
    d +=
      index === 0
        ? `M${round(stepX)} ${round(stepY)}l`
        : `${index === 1 || stepX < 0 ? '' : ' '}${round(stepX)}${stepY < 0 ? '' : ' '}${round(stepY)}`;
    [atX, atY] = [atX + stepX, atY + stepY];
  });
  return closed ? `${d}z` : d;
}

export function stroke(d: string, colour: string, width: number, more = ''): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linejoin="round"${more === '' ? '' : ` ${more}`}/>`;
}

export function fill(d: string, colour: string, more = ''): string {
  return `<path d="${d}" fill="${colour}"${more === '' ? '' : ` ${more}`}/>`;
}
