import { quantile } from '../../core/spread.ts';

/** How a figure lies over many runs: five of its values, smallest first. */
export interface FiveFigures {
  readonly least: number;
  /** A quarter of the runs lie below it, half below `middle`, three quarters below `upper`: by the same rule as every spread. */
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
  readonly most: number;
}

/** `undefined` where there are no values. */
export function fiveFiguresOf(values: readonly number[]): FiveFigures | undefined {
  if (values.length === 0) return undefined;
  const at = (part: number): number => quantile(values, part);
  return { least: at(0), lower: at(0.25), middle: at(0.5), upper: at(0.75), most: at(1) };
}
