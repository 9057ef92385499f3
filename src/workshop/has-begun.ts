import type { Table } from './session.ts';

/** Whether anything of the story has happened at a table, also where it has been taken back. */
export const hasBegun = ({ entries, backs, phase }: Table): boolean => entries.length > 0 || backs > 0 || phase !== 'reading';
