import type { DecisionReport } from './decisions.ts';

/** Whose resources went into the choices of a run, in units. */
export interface SpentReport {
  readonly own: number;
  readonly others: number;
}

export function spentOf(decisions: readonly DecisionReport[]): SpentReport {
  return {
    own: decisions.reduce((sum, one) => sum + one.own, 0),
    others: decisions.reduce((sum, one) => sum + one.others, 0),
  };
}
