import { type OutcomeClass, outcomeClassOf, wardMean } from '../core/outcome-class.ts';
import type { Turn } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Shift } from '../core/shift.ts';
import type { World } from '../core/world.ts';
import { inList } from './in-list.ts';

/** A ward that came to be drawn in another class. */
export interface WardMove {
  readonly ward: string;
  readonly from: OutcomeClass;
  readonly to: OutcomeClass;
  /** The indicator that moved furthest there. */
  readonly indicator: string;
}

/** Wards whose class changed between two worlds, in the order of the scenario. */
export function wardMoves(scenario: Scenario, before: World, after: World): readonly WardMove[] {
  return scenario.wards.flatMap(({ id }, ward) => {
    const from = outcomeClassOf(wardMean(scenario, before, ward));
    const to = outcomeClassOf(wardMean(scenario, after, ward));
    if (from === to) return [];
    const by = (indicator: string): number =>
      ((after.outcomes[indicator]?.level[ward] ?? 0) - (before.outcomes[indicator]?.level[ward] ?? 0)) * Math.sign(to - from);
    const [first, ...others] = scenario.indicators.map((indicator) => indicator.id);
    const indicator = others.reduce((most, one) => (by(one) > by(most) ? one : most), first ?? '');
    return [{ ward: id, from, to, indicator }];
  });
}

/** What wards did over some months and what was behind it, a sentence for each direction and indicator. */
export function wardSentences(scenario: Scenario, turns: readonly Turn[], before: World, after: World): readonly string[] {
  const groups = new Map<string, WardMove[]>();
  for (const move of wardMoves(scenario, before, after)) {
    const key = `${move.indicator} ${move.to > move.from}`;
    groups.set(key, [...(groups.get(key) ?? []), move]);
  }
  return [...groups.values()].map((moves) => sentence(scenario, turns, after, moves));
}

function sentence(scenario: Scenario, turns: readonly Turn[], world: World, moves: readonly WardMove[]): string {
  const [first] = moves;
  if (!first) return '';
  const up = first.to > first.from;
  const names = moves.map(({ ward }) => scenario.wards.find(({ id }) => id === ward)?.name ?? ward);
  const where = names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more wards` : inList(names);
  const what = scenario.indicators.find(({ id }) => id === first.indicator)?.name ?? first.indicator;
  return `${where}: ${up ? 'stronger' : 'weaker'}. ${what} ${behind(scenario, turns, world, first, up)}.`;
}

/** The latest thing that gave this indicator its direction there: a choice, an event, an asset, or how it was found. */
function behind(scenario: Scenario, turns: readonly Turn[], world: World, move: WardMove, up: boolean): string {
  const verb = up ? 'has been gathering' : 'has been slipping';
  for (const turn of [...turns].reverse()) {
    const event = turn.passed?.shifts.findLast((shift) => gave(shift, move, up) && shift.cause === 'event');
    if (event) return `${verb} since “${scenario.events.find(({ id }) => id === event.via)?.title ?? ''}”`;
    if (turn.decided && turn.shifts.some((shift) => gave(shift, move, up))) {
      const { option, beat } = turn.decided;
      const chosen = option.id === 'pass' ? `to let “${beat.label}” pass` : `“${option.title}”`;
      return `${verb} since you chose ${chosen}`;
    }
  }
  const holding = up
    ? scenario.assets.find(({ id, sustains }) => world.base.includes(id) && (sustains[move.indicator] ?? 0) > 0)
    : undefined;
  if (holding) return `is held up there by ${holding.name}`;
  return up ? 'was gathering there before you came' : 'was slipping there when you came, and nothing has stopped it';
}

function gave(shift: Shift, { ward, indicator }: WardMove, up: boolean): boolean {
  return shift.kind === 'momentum' && shift.indicator === indicator && shift.by > 0 === up && (shift.wards?.includes(ward) ?? true);
}
