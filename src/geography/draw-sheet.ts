/** The layers of a sheet as SVG, bottom to top. Wards are left out of `under` and `over`: their classes change in play. */
import { drawLandmark } from '../art/landmarks.ts';
import { escapeText, round } from '../art/markup.ts';
import { drawOutcomePatterns, readOutcomeFill } from '../art/outcomes.ts';
import { palette, typefaces } from '../art/palette.ts';
import { outcomeClassOf } from '../core/outcome-class.ts';
import type { Point } from './plane.ts';
import { type AuthorityPlan, drawnSheet, type SheetGeography, sheetSize } from './sheet.ts';
import { fill, stroke, tracePath } from './svg.ts';
import { plateGrowth } from './water-names.ts';

const offsets = [4, 9, 15, 22, 30, 40, 52, 66];
const { left, top, width, height } = drawnSheet;
const ground = `x="${left}" y="${top}" width="${width}" height="${height}"`;

/** How the writers simplify: the cover is small and drawn with a broad pen. */
export interface Pen {
  readonly uid: string;
  readonly wardRule: number;
  readonly border: number;
  readonly dash: string;
  readonly vignette: number;
  readonly coast: number;
}
const sheetPen = (uid: string): Pen => ({ uid, wardRule: 3.2, border: 2.6, dash: '13 4 2.5 4', vignette: 18, coast: 1.6 });

/** Sea with waterlines, land outside with relief and roads. */
export function drawUnder(sheet: SheetGeography, pen: Pen = sheetPen('u')): string {
  return wrap(`<defs>${clips(sheet, pen)}</defs>${drawWater(sheet, pen)}${drawOutside(sheet, pen)}`);
}

/** Streets, parks, ward rules, vignette, boundary, river and coast; clear everywhere else. */
export function drawOver(sheet: SheetGeography, pen: Pen = sheetPen('o')): string {
  const streets = stroke(sheet.streets, '#fff', 1.1, 'opacity=".55"');
  return wrap(
    `<defs>${clips(sheet, pen)}${maskMouth(sheet, pen)}</defs><g clip-path="url(#${pen.uid}-home)">${streets}${drawParks(sheet)}${drawRules(sheet, pen)}</g>${drawEdges(sheet, pen)}`,
  );
}

/** The whole map with the classes of the start, ward names and landmarks; put it inline, for its fonts. */
export function drawPlate(
  sheet: SheetGeography,
  plan: AuthorityPlan,
  names: ReadonlyMap<string, Point>,
  pen: Pen = sheetPen(`plate-${sheet.id}`),
): string {
  const streets = stroke(sheet.streets, '#fff', 1.1, 'opacity=".55"');
  const marks = sheet.places.map(({ kind, at, size }) => drawLandmark(kind, at[0], at[1], size * 1.06)).join('');
  return wrapSheet(
    `<defs>${drawOutcomePatterns(pen.uid)}${clips(sheet, pen)}${maskMouth(sheet, pen)}</defs>${drawWater(sheet, pen)}${drawOutside(sheet, pen)}` +
      `<g clip-path="url(#${pen.uid}-home)">${drawFills(sheet, plan, pen)}${streets}${drawParks(sheet)}${drawRules(sheet, pen)}</g>${drawEdges(sheet, pen)}` +
      `${drawWaterNames(sheet, pen)}${marks}${drawWardNames(sheet, names)}`,
  );
}

export function clips(sheet: SheetGeography, pen: Pen): string {
  const { uid } = pen;
  const boundary = `<path id="${uid}-border" d="${tracePath(sheet.boundary, true)}"/>`;
  const land = `<clipPath id="${uid}-land"><path d="${tracePath(sheet.land, true)}"/></clipPath>`;
  return `${boundary}${land}<clipPath id="${uid}-home" clip-path="url(#${uid}-land)"><use href="#${uid}-border"/></clipPath>`;
}

export function drawWater(sheet: SheetGeography, pen: Pen): string {
  const sea = `<rect ${ground} fill="${palette.sea}"/>`;
  if (sheet.coast.length === 0) return sea;
  const id = `${pen.uid}-coast`;
  const lines = offsets
    .map((offset, index) => {
      const opacity = (1 - (index / offsets.length) * 0.72).toFixed(2);
      return `<use href="#${id}" stroke="${palette.seaLine}" stroke-opacity="${opacity}" stroke-width="${2 * offset + 1.5}"/><use href="#${id}" stroke="${palette.sea}" stroke-width="${2 * offset - 0.3}"/>`;
    })
    .reverse()
    .join('');
  return `${sea}<defs><path id="${id}" d="${tracePath(sheet.coast, false)}"/></defs><g fill="none" stroke-linejoin="round">${lines}</g>`;
}

function drawOutside(sheet: SheetGeography, pen: Pen): string {
  const contours = sheet.contours
    .map((d, index) =>
      stroke(d, palette.contour, index % 3 === 2 ? 1.3 : 0.9, `stroke-opacity="${(0.34 * (index % 3 === 2 ? 1.35 : 0.8)).toFixed(2)}"`),
    )
    .join('');
  const roads = sheet.roads
    .map((road, index) => {
      const d = tracePath(road, false);
      const broad = index < 3 ? 7 : 5;
      return stroke(d, palette.road, broad) + stroke(d, '#fff', broad - 2.4);
    })
    .join('');
  return `<g clip-path="url(#${pen.uid}-land)"><rect ${ground} fill="${palette.landOut}"/>${contours}${roads}</g>`;
}

export function drawFills(sheet: SheetGeography, plan: AuthorityPlan, pen: Pen): string {
  return sheet.wards
    .map((ward) => {
      const outcomes = plan.wards.find(({ id }) => id === ward.id)?.outcomes ?? [];
      const mean = outcomes.reduce((sum, level) => sum + level, 0) / (outcomes.length || 1);
      return fill(tracePath(ward.ring, true), readOutcomeFill(pen.uid, outcomeClassOf(mean)), `data-ward="${ward.id}"`);
    })
    .join('');
}

function drawParks(sheet: SheetGeography): string {
  return sheet.parks
    .map((park) => {
      const trees = park.trees.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}v4`).join('');
      const crowns = park.trees.map(([x, y]) => `<circle cx="${Math.round(x)}" cy="${Math.round(y) - 1}" r="2.9"/>`).join('');
      return `${fill(tracePath(park.ring, true), palette.park, 'stroke="#fff" stroke-width="1.6"')}${stroke(trees, palette.tree, 1.2)}<g fill="${palette.tree}">${crowns}</g>`;
    })
    .join('');
}

/** One path for all rules: white under ink at a third. */
export function drawRules(sheet: SheetGeography, pen: Pen): string {
  const d = sheet.wards.map((ward) => tracePath(ward.ring, true)).join('');
  const id = `${pen.uid}-rules`;
  return `<defs><path id="${id}" d="${d}"/></defs><g fill="none" stroke-linejoin="round"><use href="#${id}" stroke="#fff" stroke-width="${pen.wardRule}"/><use href="#${id}" stroke="${palette.ink}" stroke-opacity=".34" stroke-width="${pen.wardRule * 0.3}"/></g>`;
}

/** Vignette, border, river and coast. */
export function drawEdges(sheet: SheetGeography, pen: Pen): string {
  const { uid } = pen;
  const border = `<use href="#${uid}-border" fill="none" stroke-linejoin="round"`;
  const river = tracePath(sheet.river, true);
  const banks =
    sheet.river.length === 0
      ? ''
      : `<g clip-path="url(#${uid}-land)">${fill(river, palette.sea, 'stroke="#fff" stroke-width="5" stroke-linejoin="round"')}${fill(river, palette.sea, `stroke="${palette.seaDeep}" stroke-width="1.5" stroke-linejoin="round"`)}</g>`;
  const masked = sheet.river.length === 0 || sheet.coast.length === 0 ? '' : `mask="url(#${uid}-mouth)"`;
  const coast = sheet.coast.length === 0 ? '' : stroke(tracePath(sheet.coast, false), palette.seaDeep, pen.coast, masked);
  return (
    `<g clip-path="url(#${uid}-home)">${border} stroke="${palette.ink}" stroke-opacity=".12" stroke-width="${pen.vignette}"/></g>` +
    `<g clip-path="url(#${uid}-land)">${border} stroke="#fff" stroke-width="${pen.border + 2.4}"/>${border} stroke="${palette.ink}" stroke-width="${pen.border}" stroke-dasharray="${pen.dash}"/></g>` +
    banks +
    coast
  );
}

/** No coastline across the river's mouth. */
export function maskMouth(sheet: SheetGeography, pen: Pen): string {
  const mouth = sheet.riverLine[0];
  if (mouth === undefined || sheet.coast.length === 0) return '';
  return `<mask id="${pen.uid}-mouth" maskUnits="userSpaceOnUse" ${ground}><rect ${ground} fill="#fff"/><circle cx="${mouth[0]}" cy="${mouth[1]}" r="${sheet.riverWidth[0] * 0.62}"/></mask>`;
}

function drawWaterNames(sheet: SheetGeography, pen: Pen): string {
  return sheet.water
    .map((name, index) => {
      const id = `${pen.uid}-water-${index}`;
      const look = `font-family="${typefaces.display}" font-style="italic" font-weight="500" font-size="${round(name.size * plateGrowth)}" letter-spacing="${name.tracking}em" text-anchor="middle" fill="${palette.seaDeep}" dy="5"`;
      return `<defs><path id="${id}" d="${tracePath(name.line, false)}"/></defs><text ${look}><textPath href="#${id}" startOffset="50%">${escapeText(name.says)}</textPath></text>`;
    })
    .join('');
}

function drawWardNames(sheet: SheetGeography, names: ReadonlyMap<string, Point>): string {
  const look = `font-family="${typefaces.condensed}" font-weight="600" font-size="16.5" letter-spacing=".11em" text-anchor="middle" fill="${palette.ink}" stroke="#fff" stroke-width="3.6" stroke-opacity=".72" stroke-linejoin="round" paint-order="stroke"`;
  const words = sheet.wards
    .map(({ id, name }) => ({ name, at: names.get(id) }))
    .map(({ name, at }) =>
      at === undefined ? '' : `<text x="${Math.round(at[0])}" y="${Math.round(at[1])}">${escapeText(name.toUpperCase())}</text>`,
    )
    .join('');
  return `<g ${look}>${words}</g>`;
}

/** A layer for the map: as large as the drawn sheet. */
function wrap(inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}">${inner}</svg>`;
}

/** A picture for a page: the sheet, scaled by whoever shows it. */
function wrapSheet(inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${sheetSize.width} ${sheetSize.height}" preserveAspectRatio="xMidYMid slice">${inner}</svg>`;
}
