/** The borough small enough for a folded cover: straight ward edges, broad pen, no fabric. At most 12 kB. */
import { drawOutcomePatterns } from '../art/outcomes.ts';
import { palette } from '../art/palette.ts';
import { clips, drawEdges, drawFills, drawRules, drawWater, maskMouth, type Pen } from './draw-sheet.ts';
import { findBounds, type Point } from './plane.ts';
import type { AuthorityPlan, SheetGeography } from './sheet.ts';
import { simplify } from './simplify.ts';
import { fill, tracePath } from './svg.ts';

export function drawCover(sheet: SheetGeography, plan: AuthorityPlan, uid = `cover-${sheet.id}`): string {
  const pen: Pen = { uid, wardRule: 8, border: 6, dash: '22 8 5 8', vignette: 22, coast: 4 };
  const coarse = (line: readonly Point[]): readonly Point[] => simplify(line, 3.5).map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const plain: SheetGeography = {
    ...sheet,
    boundary: coarse(sheet.boundary),
    coast: coarse(sheet.coast),
    land: coarse(sheet.land),
    river: coarse(sheet.river),
    wards: sheet.wards.map((ward) => ({ ...ward, ring: ward.cell.map(([x, y]): Point => [Math.round(x), Math.round(y)]) })),
  };
  const [left, top, right, bottom] = findBounds(sheet.boundary);
  const box = [left - 60, top - 40, right - left + 120, bottom - top + 80].map(Math.round).join(' ');
  const outside = `<g clip-path="url(#${uid}-land)"><rect x="-60" y="-60" width="1560" height="1020" fill="${palette.landOut}"/></g>`;
  const parks = plain.parks
    .map((park) => fill(tracePath(coarse(park.ring), true), palette.park, 'stroke="#fff" stroke-width="3"'))
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" preserveAspectRatio="xMidYMid slice"><defs>${drawOutcomePatterns(uid, 1.6)}${clips(plain, pen)}${maskMouth(plain, pen)}</defs>` +
    `${drawWater(plain, pen)}${outside}<g clip-path="url(#${uid}-home)">${drawFills(plain, plan, pen)}${parks}${drawRules(plain, pen)}</g>${drawEdges(plain, pen)}</svg>`
  );
}
