import { carryOut } from './carry-out.ts';
import { type Carrying, shiftRelationship } from './carrying.ts';
import { type Effectiveness, effectiveness, landed, practise } from './effectiveness.ts';
import { keepInTouch, movedIn, reachedBy } from './in-touch.ts';
import type { Choice } from './journal.ts';
import { pay } from './look.ts';
import type { Behaviour } from './names.ts';
import { choiceRefusal, optionOf, outcomeOf } from './offer.ts';
import type { Scenario } from './scenario.ts';
import type { Shift } from './shift.ts';
import { refuse, type Step } from './step.ts';
import type { Beat, Option, Outcome } from './story.ts';
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
  draft.resolving = { beat: beat.id, option: option.id, worked: worked.value };
  const shifts: Shift[] = [];
  const carrying: Carrying = { scenario, draft, shifts, cause: 'choice', via: undefined, worked: worked.value };
  pay(carrying, option.costs);
  pay(carrying, option.hiddenCosts);
  ask(carrying, choice.apply);
  carryOut(carrying, outcome.effects);
  keepInTouch(draft, choice.apply);
  keepInTouch(draft, reachedBy(outcome));
  keepInTouch(draft, movedIn(shifts));
  practise(draft, option.behaviours);
  draft.chosen = [...draft.chosen, `${beat.id}/${option.id}`];
  draft.reacted = [];
  draft.busy = choice.apply.filter((id) => tablesOf(scenario).assets.has(id));
  return { ok: true, world: draft, shifts, beat, option, outcome, effectiveness: worked, landed: landed(option, worked) };
}

/** Standing behind you is a favour: what is only taken runs out. */
function ask(carrying: Carrying, apply: readonly string[]): void {
  for (const id of apply) {
    const relationship = carrying.draft.relationships[id];
    if (!relationship || tablesOf(carrying.scenario).assets.has(id)) continue;
    shiftRelationship({ ...carrying, cause: 'asked', via: id }, id, 'reciprocity', -1);
  }
}
