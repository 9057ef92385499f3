import { assign, setup, transition } from 'xstate';

/** Where a table stands with the decision in front of it. */
export const tablePhases = ['reading', 'voting', 'settling', 'decided', 'revealed', 'ended'] as const;
export type TablePhase = (typeof tablePhases)[number];

export interface TableStand {
  readonly phase: TablePhase;
  /** Paused by the facilitator: nothing goes on until it is resumed. */
  readonly held: boolean;
}

export type TableSignal =
  /** A round opens, or opens again. */
  | { readonly type: 'OPEN' }
  | { readonly type: 'CLOSE' }
  /** The table has said what kind of problem this is, and reads on. */
  | { readonly type: 'FRAMED' }
  | { readonly type: 'DECIDED' }
  | { readonly type: 'REVEAL' }
  /** Time passes: to the next decision, or to the end. */
  | { readonly type: 'MOVE_ON'; readonly over: boolean }
  | { readonly type: 'STEP_BACK' }
  | { readonly type: 'HOLD' }
  | { readonly type: 'RESUME' };

/** Says when things may happen at a table; what happens is the workshop's and core's. */
const tableRoom = setup({
  types: { context: {} as { readonly held: boolean }, events: {} as TableSignal, input: {} as { readonly held: boolean } },
  guards: {
    goesOn: ({ context }) => !context.held,
    isHeld: ({ context }) => context.held,
    toTheEnd: ({ context, event }) => !context.held && event.type === 'MOVE_ON' && event.over,
  },
  actions: { hold: assign({ held: true }), resume: assign({ held: false }) },
}).createMachine({
  context: ({ input }) => input,
  initial: 'running',
  states: {
    running: {
      initial: 'reading',
      on: {
        STEP_BACK: { guard: 'goesOn', target: '.reading' },
        HOLD: { guard: 'goesOn', actions: 'hold' },
        RESUME: { guard: 'isHeld', actions: 'resume' },
      },
      states: {
        reading: { on: { OPEN: { guard: 'goesOn', target: 'voting' } } },
        voting: { on: { CLOSE: { guard: 'goesOn', target: 'settling' } } },
        settling: {
          on: {
            OPEN: { guard: 'goesOn', target: 'voting' },
            FRAMED: { guard: 'goesOn', target: 'reading' },
            DECIDED: { guard: 'goesOn', target: 'decided' },
          },
        },
        decided: { on: { REVEAL: { guard: 'goesOn', target: 'revealed' } } },
        revealed: {
          on: {
            MOVE_ON: [
              { guard: 'toTheEnd', target: '#ended' },
              { guard: 'goesOn', target: 'reading' },
            ],
          },
        },
      },
    },
    ended: { id: 'ended' },
  },
});

/** How a table stands after a signal, or `undefined` where one that stands so does not take it. */
export function nextStand({ phase, held }: TableStand, signal: TableSignal): TableStand | undefined {
  const value = phase === 'ended' ? phase : { running: phase };
  const stand = tableRoom.resolveState({ value, context: { held } });
  if (!stand.can(signal)) return undefined;
  const [next] = transition(tableRoom, stand, signal);
  const running = typeof next.value === 'string' ? next.value : next.value.running;
  const reached = tablePhases.find((one) => one === running);
  return reached && { phase: reached, held: next.context.held };
}
