import { type Family, families } from '../../core/names.ts';
import type { RunSummary } from '../../store/kept-run.ts';
import type { Sheet } from '../../store/sheets.ts';

export interface Bay {
  readonly family: Family;
  readonly sheets: readonly Sheet[];
}

/** The families, each with its sheets by number; the one with the first sheet first. */
export function shelve(sheets: readonly Sheet[]): readonly Bay[] {
  const bays = families.map((family) => ({
    family,
    sheets: sheets.filter((sheet) => sheet.family === family).sort((a, b) => a.sheet - b.sheet),
  }));
  return bays.filter((bay) => bay.sheets.length > 0).sort((a, b) => firstOf(a) - firstOf(b));
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

const firstOf = ({ sheets: [first] }: Bay): number => first?.sheet ?? Number.POSITIVE_INFINITY;
