import { meanOutcome } from '../core/holds.ts';
import { projected } from '../core/move-outcomes.ts';
import type { Scenario } from '../core/scenario.ts';
import type { World } from '../core/world.ts';

/** One indicator in one ward, 0–10. */
export interface WardReport {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly inAYear: number;
}

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
  /** All wards of the place. */
  readonly wards: number;
  /** The same, ward by ward, in the order of the scenario. */
  readonly byWard: readonly WardReport[];
}

/** "worse in all 28 wards", "worse in 20 of 28 wards", "lower, 3.4 to 3.1"; `undefined` where it did not worsen. */
export function worsenedWords({ start, end, worse, wards }: OutcomeReport): string | undefined {
  if (worse.length === 0) return start - end >= 0.2 ? `lower, ${start.toFixed(1)} to ${end.toFixed(1)}` : undefined;
  if (worse.length === wards) return `worse in all ${wards} wards`;
  return `worse in ${worse.length} of ${wards} wards`;
}

/** "better in all 28 wards", "better in 20 of 28 wards"; `undefined` where no ward bettered by half a level. */
export function betteredWords({ better, wards }: OutcomeReport): string | undefined {
  if (better.length === 0) return undefined;
  return better.length === wards ? `better in all ${wards} wards` : `better in ${better.length} of ${wards} wards`;
}

/** What bettered in most wards, of these furthest. */
export const mostBettered = (outcomes: readonly OutcomeReport[]): OutcomeReport | undefined =>
  outcomes
    .filter(({ better }) => better.length > 0)
    .toSorted((a, b) => b.better.length - a.better.length || b.end - b.start - (a.end - a.start))[0];

/** Those that worsened, the furthest spread first. */
export const worsened = (outcomes: readonly OutcomeReport[]): readonly OutcomeReport[] =>
  outcomes
    .filter((one) => worsenedWords(one) !== undefined)
    .toSorted((a, b) => b.worse.length - a.worse.length || a.end - a.start - b.end + b.start);

/** The mean over the wards of an indicator twelve months on if nothing more is done, 0–10. */
export function aYearOn({ outcomes }: World, indicator: string): number {
  const { level, momentum } = outcomes[indicator] ?? { level: [], momentum: [] };
  return level.length === 0 ? 0 : level.reduce((sum, at, ward) => sum + projected(at, momentum[ward] ?? 0, 12), 0) / level.length;
}

export function outcomesOf(scenario: Scenario, first: World, last: World): readonly OutcomeReport[] {
  return scenario.indicators.map(({ id, name }) => {
    const before = first.outcomes[id]?.level ?? [];
    const { level: after, momentum } = last.outcomes[id] ?? { level: [], momentum: [] };
    const by = (ward: number): number => (after[ward] ?? 0) - (before[ward] ?? 0);
    const wards = (moved: (change: number) => boolean): readonly string[] =>
      scenario.wards.filter((_, ward) => moved(by(ward))).map((ward) => ward.name);
    return {
      id,
      name,
      start: meanOutcome(first, id),
      end: meanOutcome(last, id),
      inAYear: aYearOn(last, id),
      better: wards((change) => change >= 0.5),
      worse: wards((change) => change <= -0.5),
      wards: scenario.wards.length,
      byWard: scenario.wards.map((ward, at) => ({
        name: ward.name,
        start: before[at] ?? 0,
        end: after[at] ?? 0,
        inAYear: projected(after[at] ?? 0, momentum[at] ?? 0, 12),
      })),
    };
  });
}
