/** Where values lie: a tenth of them below `p10`, half below `p50`, nine tenths below `p90`. */
export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** The value below which this part of the values lies, 0–1; 0 of none. */
export const quantile = (values: readonly number[], part: number): number => at(sorted(values), part);

/** All three 0 of none. */
export function spreadOf(values: readonly number[]): Spread {
  const inOrder = sorted(values);
  return { p10: at(inOrder, 0.1), p50: at(inOrder, 0.5), p90: at(inOrder, 0.9) };
}

const sorted = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();
const at = (inOrder: Float64Array, part: number): number => inOrder[Math.round((inOrder.length - 1) * part)] ?? 0;
