/** Relationship lines: the pattern tells the type, width and colour tell trust. One recipe for SVG and canvas. */
import { round } from './markup.ts';
import { palette } from './palette.ts';
import { readTrustColour, readTrustWidth } from './trust.ts';

export type LinkType = 'strained' | 'transactional' | 'procedural' | 'reciprocal';
export type Point = readonly [number, number];

/** One pass of the pen along the path, in order from below. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** On, off, px. */
  readonly dash?: readonly [number, number];
  readonly offset?: number;
}

/** Passes that make a line of this type at this trust; `hot` adds the yellow casing below. */
export function layStrokes(type: LinkType, trust: number, hot = false): readonly Stroke[] {
  const colour = readTrustColour(trust);
  const width = readTrustWidth(trust);
  const glow: readonly Stroke[] = hot ? [{ colour: palette.yellow, width: width + 18 }] : [];
  return [...glow, ...(isLost(trust) ? layLost(colour, width) : passes[type](colour, width))];
}

/** Without any trust there is no line to speak of: the map leaves a dotted stub at the badge. */
export const isLost = (trust: number): boolean => trust <= 0;
const layLost: Passes = (colour, width) => [
  { colour: casing, width: width + 5 },
  { colour, width: width + 0.6, dash: [3.6, 7.4] },
];

type Passes = (colour: string, width: number) => readonly Stroke[];
const casing = palette.white;
const passes: Readonly<Record<LinkType, Passes>> = {
  // A path nobody keeps up: short blocks, wide gaps.
  strained: (colour, width) => [
    { colour: casing, width: width + 5 },
    { colour, width: width + 0.6, dash: [4, 10] },
  ],
  transactional: (colour, width) => [
    { colour: casing, width: width + 5 },
    { colour, width, dash: [11, 7] },
  ],
  procedural: (colour, width) => [
    { colour: casing, width: width + 5 },
    { colour: casing, width: width + 12, dash: [6, 8], offset: 1.5 },
    { colour, width: width * 0.62 },
    { colour, width: width + 8, dash: [3, 11] },
  ],
  reciprocal: (colour, width) => [
    { colour: casing, width: width + 9 },
    { colour, width: width + 4.5 },
    { colour: casing, width: Math.max(1.8, width * 0.34) },
  ],
};

/** Inner markup of a relationship line along an SVG path. */
export function drawLink(d: string, type: LinkType, trust: number, hot = false): string {
  return layStrokes(type, trust, hot)
    .map((stroke) => {
      const dash = stroke.dash === undefined ? '' : ` stroke-dasharray="${stroke.dash.join(' ')}"`;
      const offset = stroke.offset === undefined ? '' : ` stroke-dashoffset="${stroke.offset}"`;
      return `<path d="${d}" fill="none" stroke="${stroke.colour}" stroke-width="${round(stroke.width)}" stroke-linejoin="round"${dash}${offset}/>`;
    })
    .join('');
}

/** SVG path through the corners of a link, each rounded by up to `radius`. */
export function roundCorners(points: readonly Point[], radius = 26): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let d = `M${round(first[0])},${round(first[1])}`;
  rest.forEach((corner, index) => {
    const next = rest[index + 1];
    if (next === undefined) {
      d += `L${round(corner[0])},${round(corner[1])}`;
      return;
    }
    const [into, out] = cutCorner(points[index] ?? corner, corner, next, radius);
    d += `L${into}Q${round(corner[0])},${round(corner[1])} ${out}`;
  });
  return d;
}

function cutCorner(from: Point, corner: Point, to: Point, radius: number): readonly [string, string] {
  const before = Math.hypot(corner[0] - from[0], corner[1] - from[1]);
  const after = Math.hypot(to[0] - corner[0], to[1] - corner[1]);
  const cut = Math.min(radius, before / 2, after / 2);
  const towards = (end: Point, length: number): string => {
    const share = length === 0 ? 0 : cut / length;
    return `${round(corner[0] + (end[0] - corner[0]) * share)},${round(corner[1] + (end[1] - corner[1]) * share)}`;
  };
  return [towards(from, before), towards(to, after)];
}
