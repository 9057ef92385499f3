/** The shapes of a drawn authority: what the build computes, and what the browser is given. */
import type { Point } from './plane.ts';

/** What the build needs to know of an authority. */
export interface AuthorityPlan {
  readonly id: string;
  readonly geography: {
    readonly seed: number;
    readonly border: readonly Point[];
    readonly coast: readonly Point[];
    readonly river: readonly Point[];
    readonly riverWidth: Point;
    readonly core: Point;
    readonly water: { readonly sea: string; readonly river: string };
  };
  readonly wards: readonly PlannedWard[];
  readonly places: readonly PlannedPlace[];
}
export interface PlannedWard {
  readonly id: string;
  readonly name: string;
  /** 0–10 each; their mean gives the class at the start. */
  readonly outcomes: readonly number[];
  /** Where it lies on the sheet; sited by the seed without. */
  readonly at?: Point | undefined;
}
export interface PlannedPlace {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly ward: string;
}

export interface WardShape {
  readonly id: string;
  readonly name: string;
  /** The Voronoi cell, straight edges. */
  readonly cell: readonly Point[];
  /** Its roughened outline; reaches beyond border and coast, so clip it by both. */
  readonly ring: readonly Point[];
  /** The point farthest from every edge. */
  readonly middle: Point;
  /** Distance from `middle` to the nearest edge, px. */
  readonly room: number;
}
export interface Park {
  readonly ring: readonly Point[];
  readonly at: Point;
  readonly trees: readonly Point[];
}
export interface PlaceShape {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly ward: string;
  /** Foot of the elevation. */
  readonly at: Point;
  /** Width of the drawing, px. */
  readonly size: number;
}
/** A name set along a line over water. */
export interface WaterName {
  readonly says: string;
  readonly size: number;
  /** Letter spacing, em. */
  readonly tracking: number;
  readonly line: readonly Point[];
}

/** Everything drawn on a sheet; stays in the build. */
export interface SheetGeography {
  readonly id: string;
  readonly seed: number;
  readonly core: Point;
  readonly boundary: readonly Point[];
  /** Empty for an inland authority. */
  readonly coast: readonly Point[];
  readonly land: readonly Point[];
  readonly riverLine: readonly Point[];
  readonly river: readonly Point[];
  readonly riverWidth: Point;
  readonly wards: readonly WardShape[];
  readonly places: readonly PlaceShape[];
  readonly parks: readonly Park[];
  readonly roads: readonly (readonly Point[])[];
  readonly water: readonly WaterName[];
  /** SVG path data, whole px. */
  readonly streets: string;
  readonly contours: readonly string[];
}

/** What the map in the browser is given, as JSON. Lines are flat lists: x, y, x, y, … */
export interface MapGeography {
  readonly id: string;
  readonly core: Point;
  readonly boundary: readonly number[];
  readonly land: readonly number[];
  readonly wards: readonly { readonly id: string; readonly name: string; readonly middle: Point; readonly ring: readonly number[] }[];
  readonly places: readonly PlaceShape[];
  readonly water: readonly (Omit<WaterName, 'line'> & { readonly line: readonly number[] })[];
}

/** What is drawn: more than the sheet, for windows of other shapes. Left, top, width, height. */
export const drawnSheet = { left: -120, top: -60, width: 1680, height: 1020 } as const;
/** The sheet, and the window of it that the neatline frames. */
export const sheetSize = { width: 1440, height: 900 } as const;
export const sheetFrame = { left: 28, top: 92, width: 1384, height: 706 } as const;
/** The bay that stays empty for the key: left, top, right, bottom. */
export const keyBay = [28, 540, 262, 790] as const;

/** Where the map's buttons stand when all of them are there: left, top, right, bottom. */
export const toolsBay = [600, 752, 985, 800] as const;
