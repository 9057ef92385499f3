import type { TablePhase } from '../flow/table-room.ts';
import { type Refused, refuse } from './refused.ts';
import type { Table } from './session.ts';

const says: Readonly<Record<TablePhase, string>> = {
  reading: 'This table is still reading.',
  voting: 'This table is voting.',
  settling: 'The vote is closed, and nothing is settled yet.',
  decided: 'This table has decided.',
  revealed: 'This table has seen what came of it.',
  ended: 'The story has ended at this table.',
};

/** Why something cannot be done at a table as it stands. */
export const notNow = ({ held, phase }: Table): Refused => (held ? refuse('held', 'The room is paused.') : refuse('not-now', says[phase]));
