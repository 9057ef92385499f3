import type { Amount } from './amounts.ts';
import { holds } from './holds.ts';
import { leaningsOf } from './leanings.ts';
import { likeness, match, weigh } from './match.ts';
import type { Behaviour, Weights } from './names.ts';
import type { Scenario } from './scenario.ts';
import type { Beat, Option } from './story.ts';
import { tablesOf } from './tables.ts';
import type { Draft, World } from './world.ts';

/** How well a choice works, and why. Sizes are ours: the study measures no effects. */
export interface Effectiveness {
  /** 0.2–1.5. */
  readonly value: number;
  /** Likeness of what the option enacts to what the challenge asks for, 0–1. */
  readonly fit: number;
  /** What was put behind it, 0–1. */
  readonly support: number;
  /** How practised the director is in it, 0–1. */
  readonly depth: number;
  /** How far resilience is spent beyond half, 0–1. */
  readonly strain: number;
  /** What the challenge asked for, in this authority, now. */
  readonly needs: Weights;
  /** Asked for and enacted. */
  readonly met: readonly Behaviour[];
  /** Asked for and not enacted. */
  readonly unmet: readonly Behaviour[];
  /** What each thing applied added, 0–1, in the order applied. */
  readonly backing: readonly { readonly id: string; readonly affinity: number }[];
}

const none: Weights = {};

/** What the challenge asks for in this authority as it now is. [RL-3-3] */
export function needsOf(beat: Beat, world: World): Weights {
  return beat.needs.find((need) => holds(need.when, world))?.weights ?? none;
}

/** What can be put behind a choice: an asset of the base, or a person. */
export function affinitiesOf(scenario: Scenario, id: string): Weights {
  const tables = tablesOf(scenario);
  return tables.assets.get(id)?.affinities ?? tables.stakeholders.get(id)?.gives ?? none;
}

/** How practised the director is in what an option enacts, 0–1, weighted by how strongly it enacts it. */
function depthOf(enacted: readonly Amount<Behaviour>[], world: World): number {
  let total = 0;
  let sum = 0;
  for (const { id, by } of enacted) {
    total += by;
    sum += by * (1 - Math.exp(-world.practice[id] / 3));
  }
  return total === 0 ? 0 : sum / total;
}

/** What an option enacts is practised by it. */
export function practise(draft: Draft, weights: Weights): void {
  for (const { id, by } of weigh(weights).some) draft.practice[id] += by / 2;
}

/** How well `option` works here, backed by `apply`. Nothing is changed. */
export function effectiveness(scenario: Scenario, world: World, beat: Beat, option: Option, apply: readonly string[]): Effectiveness {
  const needs = needsOf(beat, world);
  const { enacted, fit, met, unmet } = match(option.behaviours, needs);
  const leanings = leaningsOf(option);
  // Whoever stands to lose by it may be asked, and brings nothing.
  const backing = apply.map((id) => ({
    id,
    affinity: (leanings.get(id) ?? 0) < 0 ? 0 : likeness(affinitiesOf(scenario, id), option.behaviours),
  }));
  let left = 1;
  // Each further backer adds less: 0.6 is the most that one alone can bring.
  for (const { affinity } of backing) left *= 1 - 0.6 * affinity;
  const support = 1 - left;
  const depth = depthOf(enacted, world);
  const half = world.resources.resilience.ceiling / 2;
  const strain = half === 0 ? 1 : Math.max(0, (half - world.resources.resilience.level) / half);
  const value = Math.min(1.5, Math.max(0.2, 0.5 + 0.6 * fit + 0.25 * support + 0.15 * depth - 0.3 * strain));
  return { value, fit, support, depth, strain, needs, met, unmet, backing };
}

/** Behaviours that people felt: strongly enacted, or enacted where the challenge asked for them. */
export function landed(option: Option, { needs }: Pick<Effectiveness, 'needs'>): readonly Behaviour[] {
  return match(option.behaviours, needs).felt;
}
