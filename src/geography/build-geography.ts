/** All that the build makes of one authority: the map's JSON and four drawn sheets. */
import { drawCover } from './draw-cover.ts';
import { drawOver, drawPlate, drawUnder } from './draw-sheet.ts';
import { makeGeography, toMapGeography } from './make-geography.ts';
import type { AuthorityPlan, MapGeography, SheetGeography } from './sheet.ts';
import { placeWardNames } from './ward-names.ts';

export interface BuiltGeography {
  /** For `layoutPeople`; stays in the build. */
  readonly sheet: SheetGeography;
  readonly map: MapGeography;
  /** Below the ward fills. */
  readonly under: string;
  /** Above the ward fills, clear elsewhere. */
  readonly over: string;
  /** Whole map with the classes of the start, for the briefing; inline it, so that its words find the fonts. */
  readonly plate: string;
  /** Small map for the home covers. */
  readonly cover: string;
}

/** Deterministic; throws where the plan cannot be drawn. */
export function buildGeography(plan: AuthorityPlan): BuiltGeography {
  const sheet = makeGeography(plan);
  const names = placeWardNames(sheet, { boxes: [], lines: [], size: 16.5 });
  return {
    sheet,
    map: toMapGeography(sheet),
    under: drawUnder(sheet),
    over: drawOver(sheet),
    plate: drawPlate(sheet, plan, names),
    cover: drawCover(sheet, plan),
  };
}
