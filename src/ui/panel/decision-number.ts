import type { Play } from '../../store/play.ts';

/** How many decisions have been taken. */
export const decisionNumber = ({ journal }: Pick<Play, 'journal'>): number =>
  journal.entries.filter(({ kind }) => kind === 'decide').length;
