import type { Decided } from '../core/decide.ts';
import type { Entry, Journal } from '../core/journal.ts';
import type { Behaviour } from '../core/names.ts';
import { applyRefusal, choiceRefusal, mostApplied } from '../core/offer.ts';
import { type Passed, passTime } from '../core/pass-time.ts';
import { replay } from '../core/replay.ts';
import { framesToSay } from '../core/say-frame.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Shift } from '../core/shift.ts';
import { take } from '../core/take.ts';
import type { World } from '../core/world.ts';
import { type Bookmark, emptyPlan, type Plan, type StepName } from './steps.ts';

/** What a run's machine carries. */
export interface Run {
  readonly journal: Journal;
  readonly world: World;
  readonly plan: Plan;
  readonly found: string | undefined;
  /** The last decision, with the worlds on both sides of it. */
  readonly decided: (Decided & { readonly before: World; readonly after: World; readonly shifts: readonly Shift[] }) | undefined;
  /** The time after it, once it has passed. */
  readonly passed: (Passed & { readonly shifts: readonly Shift[] }) | undefined;
  /** The last look, frame or drop since then, and what it did. */
  readonly heard: { readonly entry: Entry; readonly before: World; readonly shifts: readonly Shift[] } | undefined;
  /** Where to come back to. */
  readonly bookmark: Bookmark;
}

export type RunEvent =
  | { readonly type: 'LOOK'; readonly look: string }
  | { readonly type: 'FRAME'; readonly frame: string }
  | { readonly type: 'PICK_FRAME'; readonly frame: string }
  | { readonly type: 'PICK'; readonly option: string }
  | { readonly type: 'APPLY'; readonly apply: readonly string[] }
  | { readonly type: 'INTEND'; readonly meant: readonly Behaviour[]; readonly why: string }
  | { readonly type: 'DROP'; readonly initiative: string }
  | { readonly type: 'DECIDE' }
  | { readonly type: 'CONTINUE' };

/** The part of a run that one entry changes, or `undefined` where core refuses it. */
export function taken(scenario: Scenario, run: Run, entry: Entry): Partial<Run> | undefined {
  const step = take(scenario, run.world, entry);
  if (!step.ok) return undefined;
  const journal = { ...run.journal, entries: [...run.journal.entries, entry] };
  if (entry.kind !== 'decide') {
    return {
      journal,
      world: step.world,
      plan: checkedPlan(scenario, step.world, run.plan),
      heard: { entry, before: run.world, shifts: step.shifts },
    };
  }
  const { beat, option, outcome, effectiveness, landed } = step;
  if (!beat || !option || !outcome || !effectiveness || !landed) return undefined;
  return {
    journal,
    world: step.world,
    decided: { beat, option, outcome, effectiveness, landed, before: run.world, after: step.world, shifts: step.shifts },
    passed: undefined,
    heard: undefined,
  };
}

/** The entry that `DECIDE` writes, where a plan stands that core accepts. */
export function planned(scenario: Scenario, run: Run): Entry | undefined {
  const { option, apply, meant, why } = run.plan;
  if (option === undefined || choiceRefusal(scenario, run.world, { option, apply })) return undefined;
  return { kind: 'decide', beat: run.world.beat, option, apply, meant, why };
}

/** The part of a run that passing time changes. */
export function timePassed(scenario: Scenario, run: Run): Partial<Run> {
  const step = passTime(scenario, run.world);
  if (!step.ok) return {};
  const { world, shifts, months, events, opened } = step;
  return { world, passed: { shifts, months, events, opened }, plan: emptyPlan, found: undefined };
}

/** A journal and the place to come back to, as a run. Throws for a journal that does not replay: check it first. */
export function runFrom(scenario: Scenario, journal: Journal, wanted: Bookmark | undefined): Run {
  const replayed = replay(scenario, journal, false);
  if (!replayed.ok) throw new Error(`Entry ${replayed.at} of this run cannot be replayed.`);
  const latest = replayed.turns.at(-1);
  const last = replayed.turns.findLast((turn) => turn.decided);
  const decided = last?.decided && { ...last.decided, before: last.before, after: last.after, shifts: last.shifts };
  const run: Run = {
    journal,
    world: replayed.world,
    plan: emptyPlan,
    found: undefined,
    decided,
    passed: last?.passed,
    heard: latest && !latest.decided ? { entry: latest.entry, before: latest.before, shifts: latest.shifts } : undefined,
    bookmark: { beat: replayed.world.beat, step: 'choose', plan: emptyPlan, found: undefined },
  };
  if (run.world.resolving === undefined) return choosing(scenario, run, wanted);
  const at = (step: StepName | 'ended'): Bookmark => ({ ...run.bookmark, step });
  // A bookmark at another beat already stands at the next decision: time has passed.
  if (wanted && wanted.beat !== run.world.beat) return choosing(scenario, { ...run, ...timePassed(scenario, run) }, wanted);
  if (wanted?.step === 'passing' || wanted?.step === 'horizon-end' || wanted?.step === 'ended') {
    const after = { ...run, ...timePassed(scenario, run) };
    // A bookmark from outside may say what is not so: only what the world bears out is believed.
    const over = after.passed?.opened !== undefined || after.world.ended !== undefined;
    const stands = wanted.step === 'ended' ? after.world.ended !== undefined : wanted.step === 'passing' || over;
    return { ...after, bookmark: at(stands ? wanted.step : 'passing') };
  }
  return { ...run, bookmark: at(wanted?.step === 'reveal' ? 'reveal' : 'outcome') };
}

/** A run at a decision, with as much of the bookmark as the world still allows. */
function choosing(scenario: Scenario, run: Run, wanted: Bookmark | undefined): Run {
  const { world } = run;
  const here = wanted?.beat === world.beat ? wanted : undefined;
  const plan = here ? checkedPlan(scenario, world, here.plan) : emptyPlan;
  const found = here?.step === 'assess' && here.found !== undefined && world.looked.includes(here.found) ? here.found : undefined;
  const step = found === undefined ? stepOf(scenario, run, plan, here) : 'assess';
  return { ...run, plan, found, bookmark: { beat: world.beat, step, plan, found } };
}

/** The step to come back to: the one kept, unless a frame is still to be said or what was picked has been put down. */
function stepOf(scenario: Scenario, { world, heard }: Run, plan: Plan, here: Bookmark | undefined): StepName {
  if (framesToSay(scenario, world).length > 0) return 'choose';
  if (here?.step === 'heard' && heard?.entry.kind === 'frame') return 'heard';
  if (here?.step !== 'apply' && here?.step !== 'intend') return plan.option === undefined ? 'choose' : 'apply';
  return plan.option === here.plan.option ? here.step : 'choose';
}

/** A plan without whatever the world does not allow: what stands in it can be decided. */
function checkedPlan(scenario: Scenario, world: World, { frame, ...plan }: Plan): Plan {
  if (frame !== undefined && framesToSay(scenario, world).some(({ id }) => id === frame)) return { ...plan, frame };
  if (plan.option === undefined && plan.apply.length === 0) return plan;
  const apply = plan.apply
    .filter((id, index) => plan.apply.indexOf(id) === index && !applyRefusal(scenario, world, id))
    .slice(0, mostApplied);
  const stands = plan.option !== undefined && !choiceRefusal(scenario, world, { option: plan.option, apply: [] });
  return { ...plan, option: stands ? plan.option : undefined, apply };
}
