import { carryOut, shiftRelationship } from './carry-out.ts';
import { type Effectiveness, effectiveness, landed } from './effectiveness.ts';
import type { Choice } from './journal.ts';
import { pay } from './look.ts';
import type { Behaviour } from './names.ts';
import { choiceRefusal, optionOf, outcomeOf } from './offer.ts';
import type { Beat, Option, Outcome, Scenario } from './scenario.ts';
import type { Shift } from './shift.ts';
import { refuse, type Step } from './step.ts';
import { need, tablesOf } from './tables.ts';
import { draftOf, type World } from './world.ts';

/** A decision as it came out, before time passes. */
export interface Decided {
  readonly beat: Beat;
  readonly option: Option;
  readonly outcome: Outcome;
  readonly effectiveness: Effectiveness;
  /** Behaviours that people felt. */
  readonly landed: readonly Behaviour[];
}

/** Select, apply and carry out. The months that follow pass in `passTime`. [RL-2-3] */
export function decide(scenario: Scenario, world: World, choice: Pick<Choice, 'option' | 'apply'>): Step<Decided> {
  const refusal = choiceRefusal(scenario, world, choice);
  if (refusal) return refuse(refusal);
  const beat = need(tablesOf(scenario).beats, world.beat);
  const option = optionOf(beat, choice.option) as Option;
  const worked = effectiveness(scenario, world, beat, option, choice.apply);
  const outcome = outcomeOf(option, world, worked.value);
  const draft = draftOf(world);
  const shifts: Shift[] = [];
  pay(draft, option.costs, shifts);
  pay(draft, option.hiddenCosts, shifts);
  ask(scenario, draft, choice.apply, shifts);
  carryOut(scenario, draft, outcome.effects, { cause: 'choice', via: undefined, worked: worked.value }, shifts);
  for (const behaviour in option.behaviours) draft.practice[behaviour as Behaviour] += (option.behaviours[behaviour as Behaviour] ?? 0) / 2;
  draft.chosen.push(`${beat.id}/${option.id}`);
  draft.busy = choice.apply.filter((id) => tablesOf(scenario).assets.has(id));
  draft.resolving = { beat: beat.id, option: option.id, worked: worked.value };
  return { ok: true, world: draft as World, shifts, beat, option, outcome, effectiveness: worked, landed: landed(option, worked) };
}

/** Standing behind you is a favour: what is only taken runs out. */
function ask(scenario: Scenario, draft: ReturnType<typeof draftOf>, apply: readonly string[], shifts: Shift[]): void {
  for (const id of apply) {
    const relationship = draft.relationships[id];
    if (!relationship || tablesOf(scenario).assets.has(id)) continue;
    const side = relationship.reciprocity > 0 ? 'reciprocity' : 'trust';
    shiftRelationship(draft, id, side, -1, { cause: 'asked', via: id, effect: undefined }, shifts);
  }
}
