import type { Scenario } from '../../core/scenario.ts';
import { type Spread, spreadOfCounts } from '../../core/spread.ts';
import type { RunEnd } from './run-end.ts';

export interface EndsTally {
  readonly add: (end: RunEnd | undefined) => void;
  readonly drop: (end: RunEnd | undefined) => void;
  /** Another that begins with what is counted here. */
  readonly copy: () => EndsTally;
  /** Runs that have ended. */
  readonly ended: () => number;
  /** By index of the scenario’s people, and of its indicators. */
  readonly person: (at: number) => Spread;
  readonly indicator: (at: number) => Spread;
}

/** Values from 0 to 10 by tenths: nothing finer is shown of a run. */
const values = 101;

interface Counts {
  /** People, then indicators: at each tenth, how many. */
  readonly rows: readonly Int32Array[];
  readonly ended: number;
}

const tenthsOf = (value: number): number => Math.round(Number(value.toFixed(1)) * 10);

/** Counts where runs ended, one by one: when one more comes, or one goes, nobody else is counted again. */
export function tallyEnds(scenario: Scenario, from?: Counts): EndsTally {
  const { stakeholders, indicators } = scenario;
  const length = stakeholders.length + indicators.length;
  const rows = from ? from.rows.map((counts) => counts.slice()) : Array.from({ length }, () => new Int32Array(values));
  let ended = from?.ended ?? 0;
  const count = (end: RunEnd | undefined, by: 1 | -1): void => {
    if (!end) return;
    ended += by;
    for (const [row, value] of [...end.people, ...end.outcomes].entries()) {
      const counts = rows[row];
      const at = tenthsOf(value);
      if (counts) counts[at] = (counts[at] ?? 0) + by;
    }
  };
  const spreadIn = (row: number): Spread => {
    const { p10, p50, p90 } = spreadOfCounts(rows[row] ?? []);
    return { p10: p10 / 10, p50: p50 / 10, p90: p90 / 10 };
  };
  return {
    add: (end) => count(end, 1),
    drop: (end) => count(end, -1),
    copy: () => tallyEnds(scenario, { rows, ended }),
    ended: (): number => ended,
    person: spreadIn,
    indicator: (at) => spreadIn(stakeholders.length + at),
  };
}
