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

/** The same of values that are counted: at each index, how many have it as their value. */
export function spreadOfCounts(counts: ArrayLike<number>): Spread {
  let of = 0;
  for (let value = 0; value < counts.length; value++) of += counts[value] ?? 0;
  const valueAt = (part: number): number => {
    let left = placeOf(of, part);
    let value = 0;
    while (value < counts.length && left >= (counts[value] ?? 0)) {
      left -= counts[value] ?? 0;
      value += 1;
    }
    return of === 0 ? 0 : value;
  };
  return { p10: valueAt(0.1), p50: valueAt(0.5), p90: valueAt(0.9) };
}

const sorted = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();
const at = (inOrder: Float64Array, part: number): number => inOrder[placeOf(inOrder.length, part)] ?? 0;
/** Which of so many in order it is, from 0. */
const placeOf = (of: number, part: number): number => Math.round((of - 1) * part);
