import { hasDecided } from './has-decided.ts';
import type { Table } from './session.ts';

/** How many decisions stand in a table's run. */
export const decisionsMade = ({ entries }: Table): number => entries.filter(({ kind }) => kind === 'decide').length;

/** The number of the decision that a table stands at, counted from 1: one it has made is its own until it moves on. */
export function decisionNumber(table: Table): number {
  const made = decisionsMade(table);
  return hasDecided(table.phase) ? made : made + 1;
}
