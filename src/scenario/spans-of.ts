import type { Scenario } from '../core/scenario.ts';
import { tablesOf } from '../core/tables.ts';

/** Fewest and most decisions on any path of a checked scenario, from its opening to an ending. */
export function spansOf(scenario: Scenario): { readonly least: number; readonly most: number } {
  const { beats } = tablesOf(scenario);
  const known = new Map<string, { readonly least: number; readonly most: number }>();
  const from = (id: string): { readonly least: number; readonly most: number } => {
    const beat = beats.get(id);
    if (!beat) return { least: 0, most: 0 };
    const before = known.get(id);
    if (before) return before;
    const ways = new Set([...beat.options, beat.pass].flatMap(({ leads }) => leads.map(({ to }) => to)));
    const spans = [...ways].map(from);
    const found = { least: 1 + Math.min(...spans.map(({ least }) => least)), most: 1 + Math.max(...spans.map(({ most }) => most)) };
    known.set(id, found);
    return found;
  };
  return from(scenario.opens);
}
