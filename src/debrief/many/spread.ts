/** How a figure lies over many runs: five of its values, smallest first. */
export interface Spread {
  readonly least: number;
  /** A quarter of the runs have this or less. */
  readonly lower: number;
  /** Half of the runs have this or less. */
  readonly middle: number;
  /** Three quarters of the runs have this or less. */
  readonly upper: number;
  readonly most: number;
}

/** `undefined` where there is nothing to spread. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number | undefined => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  const [least, lower, middle, upper, most] = [at(0), at(0.25), at(0.5), at(0.75), at(1)];
  if (least === undefined || lower === undefined || middle === undefined || upper === undefined || most === undefined) return undefined;
  return { least, lower, middle, upper, most };
}
