import type { WardReport } from './outcomes.ts';

/** "3.0, now 4.0, then 4.2": one indicator in one ward at the start, at the end, and in twelve months if nothing else is done. */
export const wardWords = ({ start, end, inAYear }: WardReport): string =>
  `${start.toFixed(1)}, now ${end.toFixed(1)}, then ${inAYear.toFixed(1)}`;
