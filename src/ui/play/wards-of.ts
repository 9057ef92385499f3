import type { Indicator, Ward } from '../../core/authority.ts';
import { type OutcomeClass, outcomeClassOf } from '../../core/outcome-class.ts';
import type { Play } from '../../store/play.ts';

/** How children fare in a ward by one indicator. */
export interface WardOutcome {
  readonly indicator: Indicator;
  readonly outcome: OutcomeClass;
  /** Tenths of a level a month. */
  readonly momentum: number;
}

export interface WardReading {
  readonly ward: Ward;
  /** Class of the mean over all indicators: the tint on the map. */
  readonly outcome: OutcomeClass;
  readonly by: readonly WardOutcome[];
}

/** Every ward with its classes now, in the scenario's order. */
export function wardsOf({ scenario, world }: Play): readonly WardReading[] {
  return scenario.wards.map((ward, place) => {
    const levels = scenario.indicators.map(({ id }) => world.outcomes[id]?.level[place] ?? 0);
    const mean = levels.reduce((sum, level) => sum + level, 0) / Math.max(1, levels.length);
    const by = scenario.indicators.map((indicator, index) => ({
      indicator,
      outcome: outcomeClassOf(levels[index] ?? 0),
      momentum: world.outcomes[indicator.id]?.momentum[place] ?? 0,
    }));
    return { ward, outcome: outcomeClassOf(mean), by };
  });
}

/** Where momentum points, in words. */
export function trendWords(momentum: number): string {
  if (momentum >= 3) return 'rising';
  if (momentum >= 0.5) return 'beginning to rise';
  if (momentum > -0.5) return 'steady';
  return momentum > -3 ? 'beginning to slip' : 'falling';
}
