import { type Family, families } from '../../core/names.ts';
import type { RunSummary } from '../../store/kept-run.ts';
import type { PlannedSheet, Sheet } from '../../store/sheets.ts';

/** A place on the shelf: a sheet that can be opened, or one that is only planned. */
type Place = { readonly drawn: Sheet } | { readonly planned: PlannedSheet };

export interface Bay {
  readonly family: Family;
  readonly places: readonly Place[];
}

/** The four families in the report's order, each with its sheets by number; a planned sheet gives way once it is drawn. */
export function shelve(sheets: readonly Sheet[], planned: readonly PlannedSheet[]): readonly Bay[] {
  const drawn = new Set(sheets.map(({ sheet }) => sheet));
  const places: readonly Place[] = [
    ...sheets.map((sheet) => ({ drawn: sheet })),
    ...planned.filter(({ sheet }) => !drawn.has(sheet)).map((sheet) => ({ planned: sheet })),
  ];
  const bays = families.map((family) => ({
    family,
    places: places.filter((place) => sheetOf(place).family === family).sort((a, b) => sheetOf(a).sheet - sheetOf(b).sheet),
  }));
  return bays.filter((bay) => bay.places.length > 0).sort((a, b) => firstOf(a) - firstOf(b));
}

/** Runs of a sheet, newest first. */
export function runsOf(sheet: string, runs: readonly RunSummary[]): readonly RunSummary[] {
  return runs.filter(({ scenario }) => scenario === sheet).sort((a, b) => b.changed - a.changed);
}

/** Sheets that were played, the one with the newest run first. */
export function played(sheets: readonly Sheet[], runs: readonly RunSummary[]): readonly Sheet[] {
  const newest = (sheet: Sheet): number => runsOf(sheet.id, runs)[0]?.changed ?? 0;
  return sheets.filter((sheet) => newest(sheet) > 0).sort((a, b) => newest(b) - newest(a));
}

const sheetOf = (place: Place): Sheet | PlannedSheet => ('drawn' in place ? place.drawn : place.planned);
const firstOf = ({ places: [first] }: Bay): number => (first ? sheetOf(first).sheet : Number.POSITIVE_INFINITY);
