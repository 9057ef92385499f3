import { meanOutcome } from '../core/holds.ts';
import type { Scenario } from '../core/scenario.ts';
import type { World } from '../core/world.ts';

/** One indicator over a run: means over all wards, 0–10. */
export interface OutcomeReport {
  readonly id: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Where it stands twelve months on if nothing else is done: results lag. */
  readonly inAYear: number;
  /** Names of wards that moved by half a level or more. */
  readonly better: readonly string[];
  readonly worse: readonly string[];
}

const share = 0.96;
/** Momentum that a month's wear leaves over a year, summed: as in `passTime`, with nothing to hold it up. */
const yearOfMomentum = Array.from({ length: 12 }, (_, month) => share ** month).reduce((sum, kept) => sum + kept, 0);

export function outcomesOf(scenario: Scenario, first: World, last: World): readonly OutcomeReport[] {
  return scenario.indicators.map(({ id, name }) => {
    const before = first.outcomes[id]?.level ?? [];
    const after = last.outcomes[id]?.level ?? [];
    const momentum = last.outcomes[id]?.momentum ?? [];
    const projected = after.map((level, ward) => Math.min(10, Math.max(0, level + ((momentum[ward] ?? 0) / 10) * yearOfMomentum)));
    const by = (ward: number): number => (after[ward] ?? 0) - (before[ward] ?? 0);
    const wards = (moved: (change: number) => boolean): readonly string[] =>
      scenario.wards.filter((_, ward) => moved(by(ward))).map((ward) => ward.name);
    return {
      id,
      name,
      start: meanOutcome(first, id),
      end: meanOutcome(last, id),
      inAYear: projected.length === 0 ? 0 : projected.reduce((sum, level) => sum + level, 0) / projected.length,
      better: wards((change) => change >= 0.5),
      worse: wards((change) => change <= -0.5),
    };
  });
}
