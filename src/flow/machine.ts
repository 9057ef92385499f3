import { assign, setup } from 'xstate';
import { type Journal, mostMeant, mostWhy } from '../core/journal.ts';
import { lookRefusal } from '../core/look.ts';
import { applyRefusal, choiceRefusal, mostApplied } from '../core/offer.ts';
import { framesToSay } from '../core/say-frame.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Beat } from '../core/story.ts';
import { planned, type Run, type RunEvent, runFrom, taken, timePassed } from './run.ts';
import { type Bookmark, emptyPlan, type StepName } from './steps.ts';

/** A run to take up: an empty journal begins a new one. */
export interface Input {
  readonly journal: Journal;
  readonly bookmark: Bookmark | undefined;
}

/**
 * Compiles a scenario to its machine: every beat and every step of the cycle is a state, every option a guarded
 * transition. The machine decides when; what happens is core's, and so is every reason to refuse.
 */
export function machineOf(scenario: Scenario) {
  const typed = setup({
    types: { context: {} as Run, events: {} as RunEvent, input: {} as Input },
    guards: {
      mayLook: ({ context, event }) => event.type === 'LOOK' && !lookRefusal(scenario, context.world, event.look),
      maySay: ({ context, event }) => event.type === 'FRAME' && framesToSay(scenario, context.world).some(({ id }) => id === event.frame),
      mayPickFrame: ({ context, event }) =>
        event.type === 'PICK_FRAME' && framesToSay(scenario, context.world).some(({ id }) => id === event.frame),
      mayPick: ({ context, event }, { option }: { option: string }) =>
        event.type === 'PICK' && event.option === option && !choiceRefusal(scenario, context.world, { option, apply: [] }),
      mayApply: ({ context, event }) =>
        event.type === 'APPLY' &&
        framesToSay(scenario, context.world).length === 0 &&
        event.apply.length <= mostApplied &&
        new Set(event.apply).size === event.apply.length &&
        event.apply.every((id) => !applyRefusal(scenario, context.world, id)),
      mayIntend: ({ context }) => framesToSay(scenario, context.world).length === 0,
      mayDecide: ({ context }) => planned(scenario, context) !== undefined,
      mayDrop: ({ context, event }) => event.type === 'DROP' && context.world.initiatives.some(({ id }) => id === event.initiative),
      framesLeft: ({ context }) => framesToSay(scenario, context.world).length > 0,
      planStands: ({ context }) => context.plan.option !== undefined,
      horizonOver: ({ context }) => context.passed?.opened !== undefined || context.world.ended !== undefined,
      isAt: ({ context }, { beat }: { beat: string }) => context.world.ended === undefined && context.world.beat === beat,
      hasEnded: ({ context }, { ending }: { ending: string }) => context.world.ended === ending,
      resumes: ({ context }, { beat, step }: { beat: string; step: StepName }) =>
        context.bookmark.beat === beat && context.bookmark.step === step,
    },
    actions: {
      look: assign(({ context, event }) =>
        event.type === 'LOOK' ? { ...taken(scenario, context, { kind: 'look', look: event.look }), found: event.look } : {},
      ),
      say: assign(({ context, event }) =>
        event.type === 'FRAME' ? (taken(scenario, context, { kind: 'frame', frame: event.frame }) ?? {}) : {},
      ),
      drop: assign(({ context, event }) =>
        event.type === 'DROP' ? (taken(scenario, context, { kind: 'drop', initiative: event.initiative }) ?? {}) : {},
      ),
      pickFrame: assign(({ context, event }) => (event.type === 'PICK_FRAME' ? { plan: { ...context.plan, frame: event.frame } } : {})),
      pick: assign(({ context, event }) => (event.type === 'PICK' ? { plan: { ...context.plan, option: event.option } } : {})),
      apply: assign(({ context, event }) => (event.type === 'APPLY' ? { plan: { ...context.plan, apply: event.apply } } : {})),
      intend: assign(({ context, event }) =>
        event.type === 'INTEND'
          ? { plan: { ...context.plan, meant: event.meant.slice(0, mostMeant), why: event.why.slice(0, mostWhy) } }
          : {},
      ),
      decide: assign(({ context }) => {
        const entry = planned(scenario, context);
        return entry ? { ...taken(scenario, context, entry), plan: emptyPlan, found: undefined } : {};
      }),
      letTimePass: assign(({ context }) => timePassed(scenario, context)),
      bookmark: assign(({ context }, at: { beat: string; step: StepName }) => {
        const found = at.step === 'assess' ? context.found : undefined;
        return { found, bookmark: { ...at, plan: context.plan, found } };
      }),
      bookmarkEnd: assign(({ context }) => ({ bookmark: { ...context.bookmark, step: 'ended' as const, plan: emptyPlan } })),
    },
  });

  const beatState = (beat: Beat) => {
    const kept = (step: StepName) => ({ type: 'bookmark' as const, params: { beat: beat.id, step } });
    const pick = [...beat.options, beat.pass].map(({ id: option }) => ({
      guard: { type: 'mayPick' as const, params: { option } },
      target: 'apply',
      actions: 'pick' as const,
      reenter: true,
    }));
    // A step that is entered again is bookmarked again, with what has changed in the plan.
    const look = { guard: 'mayLook' as const, target: 'assess', actions: 'look' as const, reenter: true };
    const drop = { guard: 'mayDrop' as const, target: 'arriving', actions: 'drop' as const };
    const choosing = {
      LOOK: look,
      DROP: drop,
      PICK: pick,
      APPLY: { guard: 'mayApply' as const, target: 'apply', actions: 'apply' as const, reenter: true },
      INTEND: { guard: 'mayIntend' as const, target: 'intend', actions: 'intend' as const, reenter: true },
      DECIDE: { guard: 'mayDecide' as const, target: 'outcome', actions: 'decide' as const },
    };
    const leads = new Set([...beat.options, beat.pass].flatMap((option) => option.leads.map(({ to }) => to)));
    return {
      initial: 'arriving',
      states: {
        arriving: {
          always: [
            { guard: 'framesLeft' as const, target: 'frame' },
            { guard: 'planStands' as const, target: 'apply' },
            { target: 'choose' },
          ],
        },
        frame: {
          entry: kept('frame'),
          on: {
            LOOK: look,
            DROP: drop,
            PICK_FRAME: { guard: 'mayPickFrame' as const, target: 'frame', actions: 'pickFrame' as const, reenter: true },
            FRAME: { guard: 'maySay' as const, target: 'heard', actions: 'say' as const },
          },
        },
        heard: { entry: kept('heard'), on: { CONTINUE: 'arriving', ...choosing } },
        choose: { entry: kept('choose'), on: choosing },
        apply: { entry: kept('apply'), on: choosing },
        intend: { entry: kept('intend'), on: choosing },
        assess: { entry: kept('assess'), on: { CONTINUE: 'arriving', ...choosing } },
        outcome: { entry: kept('outcome'), on: { CONTINUE: 'reveal' } },
        reveal: { entry: kept('reveal'), on: { CONTINUE: { target: 'passing', actions: 'letTimePass' as const } } },
        passing: {
          entry: kept('passing'),
          on: { CONTINUE: 'passed' },
        },
        passed: { always: [{ guard: 'horizonOver' as const, target: 'horizon-end' }, { target: 'leaving' }] },
        'horizon-end': { entry: kept('horizon-end'), on: { CONTINUE: 'leaving' } },
        leaving: {
          always: [
            ...[...leads]
              .filter((to) => beatIds.has(to))
              .map((to) => ({ guard: { type: 'isAt' as const, params: { beat: to } }, target: `#beats.${to}` })),
            ...scenario.endings.map(({ id }) => ({
              guard: { type: 'hasEnded' as const, params: { ending: id } },
              target: `#endings.${id}`,
            })),
          ],
        },
      },
    };
  };

  const beatIds = new Set(scenario.beats.map(({ id }) => id));
  const resumable: readonly StepName[] = ['heard', 'choose', 'apply', 'intend', 'assess', 'outcome', 'reveal', 'passing', 'horizon-end'];
  return typed.createMachine({
    id: scenario.id,
    context: ({ input }) => runFrom(scenario, input.journal, input.bookmark),
    initial: 'resuming',
    states: {
      resuming: {
        always: [
          ...scenario.endings.map(({ id }) => ({
            guard: ({ context }: { context: Run }) => context.bookmark.step === 'ended' && context.world.ended === id,
            target: `#endings.${id}`,
          })),
          ...scenario.beats.flatMap(({ id: beat }) =>
            resumable.map((step) => ({
              guard: { type: 'resumes' as const, params: { beat, step } },
              target: `#beats.${beat}.${step === 'choose' ? 'arriving' : step}`,
            })),
          ),
        ],
      },
      beats: {
        id: 'beats',
        initial: scenario.opens,
        states: Object.fromEntries(scenario.beats.map((beat) => [beat.id, beatState(beat)])),
      },
      endings: {
        id: 'endings',
        initial: scenario.endings[0]?.id ?? '',
        states: Object.fromEntries(scenario.endings.map(({ id }) => [id, { entry: 'bookmarkEnd' as const, type: 'final' as const }])),
      },
    },
  });
}
