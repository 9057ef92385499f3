import type { Spread } from '../core/spread.ts';

/** "6 (4 to 8)": the middle, and where eight in ten lie. */
export const spreadWords = ({ p10, p50, p90 }: Spread, digits: number): string =>
  `${p50.toFixed(digits)} (${p10.toFixed(digits)} to ${p90.toFixed(digits)})`;
