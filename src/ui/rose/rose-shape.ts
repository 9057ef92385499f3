/** The rose's measures about 0,0 in px at 1440 × 900: hub, rings and the graduated rim. */
export const hub = 78;
/** Length of the longest petal beyond the hub. */
export const reach = 204;
export const rim = 316;
/** Rings are never fewer than this, so that a short run draws a small rose. */
const fewestRings = 6;

export const ringsFor = (decisions: number): number => Math.max(fewestRings, decisions);

export type Spot = readonly [x: number, y: number];

/** A place by bearing (degrees clockwise from north) and distance. */
export function spot(bearing: number, distance: number): Spot {
  const angle = ((bearing - 90) * Math.PI) / 180;
  return [tenth(Math.cos(angle) * distance), tenth(Math.sin(angle) * distance)];
}

/** Corners of one petal. */
export interface Kite {
  readonly root: Spot;
  readonly left: Spot;
  readonly tip: Spot;
  readonly right: Spot;
}

/** The petal of the point with this index, so long as `count` of `rings` decisions. */
export function kite(index: number, count: number, rings: number): Kite {
  const bearing = index * 45;
  const waist = hub * 1.22;
  return {
    root: spot(bearing, hub * 0.3),
    left: spot(bearing - 22.5, waist),
    tip: spot(bearing, hub + (count / rings) * reach),
    right: spot(bearing + 22.5, waist),
  };
}

/** One dark field of the rim's graduation, `from` to `to` degrees. */
export function rimField(from: number, to: number): string {
  const inner = rim - 14;
  return `M${spot(from, inner)}L${spot(from, rim)}A${rim},${rim} 0 0 1 ${spot(to, rim)}L${spot(to, inner)}A${inner},${inner} 0 0 0 ${spot(from, inner)}Z`;
}

export const path = (spots: readonly Spot[], closed = false): string => `M${spots.join('L')}${closed ? 'Z' : ''}`;

const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;
