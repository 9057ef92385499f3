import { holds } from './holds.ts';
import type { Choice } from './journal.ts';
import { leaningsOf } from './leanings.ts';
import { shortOf } from './look.ts';
import type { Costs } from './names.ts';
import type { Refusal } from './refusal.ts';
import { relationshipType } from './relationship-type.ts';
import { framesToSay } from './say-frame.ts';
import type { Scenario } from './scenario.ts';
import type { Beat, Option, Outcome } from './story.ts';
import { need, tablesOf } from './tables.ts';
import type { World } from './world.ts';

/** Most things that can be put behind one choice. */
export const mostApplied = 3;

export type Leaning = 'up' | 'down' | 'same' | 'unknown';

/** An option as it stands now: whether it may be chosen and what is known of it. */
export interface Offer {
  readonly option: Option;
  readonly refusal: Refusal | undefined;
  /** Costs that are known: shown ones, and hidden ones once revealed. */
  readonly costs: Costs;
  /** Whether something about the cost is not known. */
  readonly costsMore: boolean;
  /** Who cares and which way, as far as it can be read. */
  readonly cares: readonly { readonly who: string; readonly leaning: Leaning }[];
}

/** The options of the beat that waits, `pass` last. Empty once the run has ended. */
export function offers(scenario: Scenario, world: World): readonly Offer[] {
  if (world.ended !== undefined) return [];
  const beat = need(tablesOf(scenario).beats, world.beat);
  return [...beat.options, beat.pass].map((option) => {
    const known = world.known.includes(`${beat.id}/${option.id}`);
    const refusal = optionRefusal(scenario, world, option);
    return {
      option,
      refusal,
      costs: known ? { ...option.costs, ...summed(option.costs, option.hiddenCosts) } : option.costs,
      costsMore: !known && Object.keys(option.hiddenCosts).length > 0,
      // What the story has closed moves nobody.
      cares: refusal?.reason === 'closed' ? [] : caresAbout(scenario, world, option),
    };
  });
}

/** The options that may be chosen now, `pass` last: what policies and searches ask. */
export function openOptions(scenario: Scenario, world: World): readonly Option[] {
  if (world.ended !== undefined) return [];
  const beat = need(tablesOf(scenario).beats, world.beat);
  return [...beat.options, beat.pass].filter((option) => optionRefusal(scenario, world, option) === undefined);
}

function summed(shown: Costs, hidden: Costs): Costs {
  const sum: Record<string, number> = { ...shown };
  for (const [resource, by] of Object.entries(hidden)) sum[resource] = (sum[resource] ?? 0) + by;
  return sum;
}

/** Whether somebody has told the director what they are really after. */
export const knowsAgenda = (world: World, who: string): boolean => world.known.includes(who);

/** Whether the director can tell how somebody will take things: asked, or enough evidence to read them by. */
function canRead(scenario: Scenario, world: World, who: string): boolean {
  const reading = tablesOf(scenario).stakeholders.get(who)?.reading ?? 10;
  return world.known.includes(who) || world.resources.evidence.level >= reading;
}

function caresAbout(scenario: Scenario, world: World, option: Option): Offer['cares'] {
  return [...leaningsOf(option)].map(([who, sum]) => ({
    who,
    leaning: canRead(scenario, world, who) ? (sum > 0 ? 'up' : sum < 0 ? 'down' : 'same') : 'unknown',
  }));
}

function optionRefusal(scenario: Scenario, world: World, option: Option): Refusal | undefined {
  if (world.ended !== undefined) return { reason: 'ended' };
  if (world.resolving !== undefined) return { reason: 'resolving' };
  if (framesToSay(scenario, world).length > 0) return { reason: 'frame-first' };
  if (!holds(option.when, world)) return { reason: 'closed', says: option.closed };
  return shortOf(world, option.costs);
}

/** Why an asset or a person cannot be put behind a choice now, or `undefined` where it can. */
export function applyRefusal(scenario: Scenario, world: World, id: string): Refusal | undefined {
  const tables = tablesOf(scenario);
  if (tables.assets.has(id)) {
    if (!world.base.includes(id)) return { reason: 'unknown', what: id };
    return world.busy.includes(id) ? { reason: 'busy', what: id } : undefined;
  }
  const relationship = world.relationships[id];
  if (!relationship) return { reason: 'unknown', what: id };
  const type = relationshipType(relationship);
  if (type === 'procedural' || type === 'reciprocal') return undefined;
  return { reason: relationship.trust < 4 ? 'distant' : 'owing', what: id };
}

/** Why a whole choice may not be made, or `undefined` where it may. */
export function choiceRefusal(scenario: Scenario, world: World, choice: Pick<Choice, 'option' | 'apply'>): Refusal | undefined {
  if (world.ended !== undefined) return { reason: 'ended' };
  const beat = need(tablesOf(scenario).beats, world.beat);
  const option = optionOf(beat, choice.option);
  if (!option) return { reason: 'unknown', what: choice.option };
  const refusal = optionRefusal(scenario, world, option);
  if (refusal) return refusal;
  if (choice.apply.length === 0) return undefined;
  if (choice.apply.length > mostApplied || choice.apply.some((id, at) => choice.apply.indexOf(id) < at))
    return { reason: 'too-many', most: mostApplied };
  for (const id of choice.apply) {
    const applied = applyRefusal(scenario, world, id);
    if (applied) return applied;
  }
  return undefined;
}

export const optionOf = (beat: Beat, id: string): Option | undefined =>
  id === 'pass' ? beat.pass : beat.options.find((option) => option.id === id);

/** The outcome that a choice has in this world. */
export function outcomeOf(option: Option, world: World, worked: number): Outcome {
  return option.outcomes.find((outcome) => holds(outcome.when, world, worked)) ?? (option.outcomes.at(-1) as Outcome);
}
