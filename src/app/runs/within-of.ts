import { areOne } from './steps-of.ts';

interface Stepped {
  readonly id: string;
  readonly steps: readonly string[];
}

/**
 * Runs that another of them contains whole, being the same or going on from it, each with the id of the longest that does. Of
 * runs that are the same the first is in none.
 */
export function withinOf(runs: readonly Stepped[]): Readonly<Record<string, string>> {
  // Longest first, and the same ones as they came: whatever contains a run stands before it.
  const inOrder = runs.toSorted((a, b) => b.steps.length - a.steps.length);
  const within: Record<string, string> = {};
  for (const [at, { id, steps }] of inOrder.entries()) {
    const whole = inOrder.slice(0, at).find((one) => areOne(steps, one.steps));
    if (whole) within[id] = whole.id;
  }
  return within;
}
