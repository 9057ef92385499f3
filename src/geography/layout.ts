/** Where people stand on a sheet: badges round You, captions, lines. Made at build time, one for each scenario. */
import type { CaptionSide } from '../art/caption.ts';
import type { Box, Point } from './plane.ts';

interface PlacedPerson {
  readonly id: string;
  /** Centre of the badge. */
  readonly at: Point;
  /** Ground of the caption: left, top, right, bottom. */
  readonly caption: Box;
  readonly side: CaptionSide;
  /** Corners of the line from You, octilinear; round them by `cornerRadius`. */
  readonly link: readonly Point[];
}

export interface PeopleLayout {
  readonly you: Point;
  readonly cornerRadius: number;
  readonly people: readonly PlacedPerson[];
  /** Foot of each landmark, by place id; some move within their ward to stay in sight. */
  readonly places: Readonly<Record<string, Point>>;
  /** Baseline middle of each ward name that found room, by ward id. */
  readonly wardNames: Readonly<Record<string, Point>>;
}

/** A person, as far as standing on the map goes. */
export interface StandingPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** Near or far. */
  readonly ring: 1 | 2;
}

export const badgeReach = 36;
export const youReach = 52;
export const cornerRadius = 26;
/** People and captions stay inside: left, top, right, bottom. */
export const stage: Box = [60, 110, 985, 770];
