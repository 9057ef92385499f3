import type { OutcomeReport } from './outcomes.ts';

/** What is still to come of an indicator, in words with its figure. */
export function outcomeWords({ end, inAYear }: Pick<OutcomeReport, 'end' | 'inAYear'>): string {
  const by = inAYear - end;
  const to = `to ${inAYear.toFixed(1)}`;
  if (Math.abs(by) < 0.1) return 'holds where it is';
  if (by >= 0.75) return `rising well, ${to}`;
  if (by > 0) return `rising a little, ${to}`;
  return by <= -0.75 ? `falling fast, ${to}` : `slipping, ${to}`;
}
