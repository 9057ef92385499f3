import { type OutcomeClass, outcomeClassOf, wardMean } from '../core/outcome-class.ts';
import type { Turn } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import { tablesOf } from '../core/tables.ts';
import type { World } from '../core/world.ts';
import { inList } from './in-list.ts';
import { lowered } from './lowered.ts';
import { movedBy, pushesOf } from './pushes.ts';

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

/** What wards did over some months, a sentence for each direction, indicator and thing behind it. */
export function wardSentences(scenario: Scenario, turns: readonly Turn[], before: World, after: World): readonly string[] {
  const groups = new Map<string, { readonly moves: WardMove[]; readonly behind: string }>();
  for (const move of wardMoves(scenario, before, after)) {
    const behind = behindIt(scenario, turns, before, after, move);
    const key = `${move.indicator} ${move.to > move.from} ${behind}`;
    const group = groups.get(key) ?? { moves: [], behind };
    group.moves.push(move);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ moves, behind }) => sentence(scenario, moves, behind));
}

function sentence(scenario: Scenario, moves: readonly WardMove[], behind: string): string {
  const [first] = moves;
  if (!first) return '';
  const names = moves.map(({ ward }) => scenario.wards.find(({ id }) => id === ward)?.name ?? ward);
  const where = names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more wards` : inList(names);
  const what = tablesOf(scenario).indicators.get(first.indicator)?.name ?? first.indicator;
  return `${where}: ${first.to > first.from ? 'stronger' : 'weaker'}, most of all in ${lowered(what)}. ${behind}.`;
}

/** What moved the indicator furthest that way there in these months, all it gave taken together, or how it was found. */
function behindIt(scenario: Scenario, turns: readonly Turn[], before: World, after: World, move: WardMove): string {
  const up = move.to > move.from;
  const way = up ? 1 : -1;
  const sums = new Map<string | undefined, { moved: number; most: number; why: string | undefined }>();
  for (const push of pushesOf(scenario, turns, before, move.indicator, move.ward)) {
    const moved = movedBy(push, before.month, after.month) * way;
    const sum = sums.get(push.from) ?? { moved: 0, most: 0, why: undefined };
    if (moved > sum.most && push.why !== undefined) Object.assign(sum, { most: moved, why: push.why });
    sum.moved += moved;
    sums.set(push.from, sum);
  }
  const [from, largest] = [...sums].reduce((most, one) => (one[1].moved > most[1].moved ? one : most));
  if (from === undefined)
    return up ? 'It was gathering there before you came' : 'It was slipping there when you came, and nothing has stopped it';
  return `The largest part came from ${from}${largest.why === undefined ? '' : `: ${largest.why}`}`;
}
