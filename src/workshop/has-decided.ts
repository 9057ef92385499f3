import type { TablePhase } from '../flow/table-room.ts';

/** Whether a table’s last decision still stands before it: from then until it moves on. */
export const hasDecided = (phase: TablePhase): boolean => phase === 'decided' || phase === 'revealed';
