import type { Manner } from './session.ts';

/** Whose word a table's decision is once its vote is closed: what most are for, what all are for, or its director's. Rules and screens know a manner by this. */
export const decidedBy: Readonly<Record<Manner, 'most' | 'all' | 'director'>> = { vote: 'most', consensus: 'all', director: 'director' };
