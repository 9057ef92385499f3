import type { CommandType } from './command.ts';
import { isFacilitator, seatOf } from './find.ts';
import { type Refused, refuse } from './refused.ts';
import type { Actor, Session } from './session.ts';

/**
 * Who may ask for what: a facilitator, whoever has been let in, anybody with a seat, or a stranger with an id of either kind.
 * What is somebody's own table or role is asked where it is done.
 */
const asked: Readonly<Record<CommandType, readonly Standing[]>> = {
  open: ['facilitator'],
  join: ['seated', 'stranger'],
  leave: ['seated'],
  rename: ['facilitator', 'seated'],
  remove: ['facilitator'],
  readmit: ['facilitator'],
  approve: ['facilitator'],
  clear: ['facilitator'],
  'set-door': ['facilitator'],
  'set-secrecy': ['facilitator'],
  sit: ['in'],
  move: ['facilitator'],
  'draw-tables': ['facilitator'],
  'add-table': ['facilitator'],
  'remove-table': ['facilitator'],
  'set-manner': ['facilitator'],
  cast: ['facilitator'],
  'deal-roles': ['facilitator'],
  'open-round': ['facilitator'],
  'close-round': ['facilitator'],
  vote: ['in'],
  count: ['facilitator'],
  'count-own': ['facilitator'],
  settle: ['facilitator', 'in'],
  look: ['facilitator', 'in'],
  drop: ['facilitator', 'in'],
  plan: ['facilitator', 'in'],
  reveal: ['facilitator'],
  'move-on': ['facilitator'],
  'call-on': ['facilitator'],
  'everybody-on': ['facilitator'],
  'step-back': ['facilitator'],
  hold: ['facilitator'],
  resume: ['facilitator'],
  react: ['in'],
  inject: ['facilitator'],
  'set-scene': ['facilitator'],
  'set-sheet': ['facilitator'],
  'set-timer': ['facilitator'],
  'stop-timer': ['facilitator'],
  'show-split': ['facilitator'],
  say: ['facilitator'],
  'share-console': ['facilitator'],
  recover: ['facilitator', 'facilitating-stranger'],
  end: ['facilitator'],
};

/** Why this actor may not ask for this at all, or `undefined` where they may. */
export function askRefusal(session: Session, actor: Actor, type: CommandType): Refused | undefined {
  if (standings(session, actor).some((one) => asked[type].includes(one))) return undefined;
  const seat = actor.kind === 'seat' ? seatOf(session, actor.id) : undefined;
  if (seat?.state === 'waiting') return refuse('not-yours', 'The facilitator has not let you in yet.');
  if (seat?.state === 'removed') return refuse('not-yours', 'Your seat has been taken away. Speak to the facilitator.');
  return refuse('not-yours', seat ? 'Only the facilitator can do that.' : 'Join the room first.');
}

type Standing = 'facilitator' | 'in' | 'seated' | 'facilitating-stranger' | 'stranger';

function standings(session: Session, actor: Actor): readonly Standing[] {
  if (actor.kind === 'facilitator') return [isFacilitator(session, actor) ? 'facilitator' : 'facilitating-stranger'];
  const seat = seatOf(session, actor.id);
  if (seat === undefined) return ['stranger'];
  if (seat.state === 'removed') return [];
  return seat.state === 'in' ? ['in', 'seated'] : ['seated'];
}
