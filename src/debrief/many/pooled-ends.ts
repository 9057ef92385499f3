import type { Scenario } from '../../core/scenario.ts';
import type { Spread } from '../../core/spread.ts';
import type { RunEnd } from './run-end.ts';
import type { EndsTally } from './tally-ends.ts';

/** How one figure came out over many runs, to a tenth, 0–10. */
export interface PooledRow {
  readonly id: string;
  readonly name: string;
  readonly runs: Spread;
  /** In the run that is told apart, where there is one. */
  readonly mine: number | undefined;
}

/** How many runs ended. Plain JSON. */
export interface PooledEnds {
  /** Runs that have ended: those still under way have come to nothing yet. */
  readonly ended: number;
  /** Id of the run of this device that is told apart; `undefined` where none of those that ended is one. */
  readonly mine: string | undefined;
  /** Trust of each person; those first in whom runs differ most. */
  readonly people: readonly PooledRow[];
  /** Each indicator twelve months on, in the order of the sheet. */
  readonly outcomes: readonly PooledRow[];
}

/** Reads a tally, with one run beside it. */
export function pooledEnds(
  scenario: Scenario,
  tally: EndsTally,
  mine: { readonly id: string; readonly end: RunEnd } | undefined,
): PooledEnds {
  const people = scenario.stakeholders.map(({ id, name }, at) => ({ id, name, runs: tally.person(at), mine: mine?.end.people[at] }));
  return {
    ended: tally.ended(),
    mine: mine?.id,
    people: people.sort((a, b) => widthOf(b.runs) - widthOf(a.runs)),
    outcomes: scenario.indicators.map(({ id, name }, at) => ({ id, name, runs: tally.indicator(at), mine: mine?.end.outcomes[at] })),
  };
}

const widthOf = ({ p10, p90 }: Spread): number => p90 - p10;
