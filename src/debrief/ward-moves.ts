import { type OutcomeClass, outcomeClassOf, wardMean } from '../core/outcome-class.ts';
import type { Turn } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Shift } from '../core/shift.ts';
import { tablesOf } from '../core/tables.ts';
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

/** What wards did over some months, a sentence for each direction, indicator and thing behind it. */
export function wardSentences(scenario: Scenario, turns: readonly Turn[], before: World, after: World): readonly string[] {
  const groups = new Map<string, { readonly moves: WardMove[]; readonly behind: string }>();
  for (const move of wardMoves(scenario, before, after)) {
    const behind = behindIt(scenario, turns, after, move, move.to > move.from);
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
  return `${where}: ${first.to > first.from ? 'stronger' : 'weaker'}. ${what} ${behind}.`;
}

/** The latest thing that pushed this indicator that way there, an asset that holds it up, or how it was found. */
function behindIt(scenario: Scenario, turns: readonly Turn[], world: World, move: WardMove, up: boolean): string {
  const verb = up ? 'has been gathering' : 'has been slipping';
  for (const turn of [...turns].reverse()) {
    const later = turn.passed?.shifts.findLast((shift) => gave(shift, move, up));
    const now = later ?? turn.shifts.findLast((shift) => gave(shift, move, up));
    if (now) return `${verb} ${sinceWhat(scenario, turn, now)}`;
  }
  const holding = up
    ? scenario.assets.find(({ id, sustains }) => world.base.includes(id) && (sustains[move.indicator] ?? 0) > 0)
    : undefined;
  if (holding) return `is held up there by ${holding.name}`;
  return up ? 'was gathering there before you came' : 'was slipping there when you came, and nothing has stopped it';
}

/** What a push came from, in words. */
function sinceWhat(scenario: Scenario, turn: Turn, { cause, via = '' }: Shift): string {
  const tables = tablesOf(scenario);
  const event = scenario.events.find(({ id }) => id === via);
  const initiative = tables.initiatives.get(via);
  if (cause === 'matured' && initiative) return `since ${tables.assets.get(initiative.becomes)?.name ?? initiative.name} was there`;
  if (cause === 'dropped' && initiative) return `since ${initiative.name} was stopped`;
  if (event) return `since “${event.title}”`;
  if (tables.options.has(via)) return `as what came later of ${chosen(scenario, via)}`;
  if (cause === 'frame') return 'since you said what kind of problem it was';
  return turn.decided
    ? `since you chose ${chosen(scenario, `${turn.decided.beat.id}/${turn.decided.option.id}`)}`
    : 'since something earlier came home';
}

/** A choice by its title, as `beat/option`. */
function chosen(scenario: Scenario, key: string): string {
  const tables = tablesOf(scenario);
  const [beat = '', option] = key.split('/');
  return option === 'pass' ? `to let “${tables.beats.get(beat)?.label ?? beat}” pass` : `“${tables.options.get(key)?.title ?? ''}”`;
}

function gave(shift: Shift, { ward, indicator }: WardMove, up: boolean): boolean {
  return shift.kind === 'momentum' && shift.indicator === indicator && shift.by > 0 === up && (shift.wards?.includes(ward) ?? true);
}
