import { decisionsMade } from './decisions-made.ts';
import type { Table } from './session.ts';

/** Whether a table has played what the plan has for it. `planned`: decisions; one beyond them counts once its vote is open. */
export const isPlayedOut = (table: Table, planned: number): boolean =>
  table.phase === 'ended' || (table.phase === 'reading' && table.round === undefined && decisionsMade(table) >= planned);
