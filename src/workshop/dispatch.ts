import {
  askHold,
  askRecover,
  askResume,
  askSay,
  askSetDoor,
  askSetScene,
  askSetSecrecy,
  askSetSheet,
  askSetTimer,
  askShareConsole,
  askShowSplit,
  askStopTimer,
} from './ask-room.ts';
import { askCloseRound, askCount, askCountOwn, askOpenRound, askSettle, askVote } from './ask-rounds.ts';
import { askCallOn, askDrop, askInject, askLook, askMoveOn, askPlan, askReact, askReveal, askStepBack } from './ask-run.ts';
import { askClear, askDoorkeeping, askJoin, askLeave, askRename } from './ask-seats.ts';
import { askAddTable, askCast, askDealRoles, askDraw, askMove, askRemoveTable, askSetManner, askSit, firstTables } from './ask-tables.ts';
import { type Ask, type Asked, isRefused } from './asked.ts';
import type { Command } from './command.ts';
import type { Context } from './context.ts';
import { eventVersion, type WorkshopEvent } from './event.ts';
import { askEverybodyOn } from './everybody-on.ts';
import { askRefusal } from './may-ask.ts';
import { type Refused, refuse } from './refused.ts';
import { actorKey, type Session } from './session.ts';

/** Events to write down in order, and then to apply; none where all is so already. Or a refusal, which changes nothing. */
export type Answer = { readonly ok: true; readonly events: readonly WorkshopEvent[] } | Refused;

/**
 * What a command comes to. `session`: the workshop so far, or `undefined` before it is opened. Never throws for a session
 * that it made itself; reads no clock and draws no chance.
 */
export function dispatch(session: Session | undefined, command: Command, context: Context): Answer {
  const { actor, at, key } = context;
  const asked = session ? askOpened(session, command, context) : askOpening(command, context);
  if (isRefused(asked)) return asked;
  const before = session?.seq ?? 0;
  const events = asked.map((event, index): WorkshopEvent => ({ ...event, v: eventVersion, seq: before + index + 1, at, actor, key }));
  return { ok: true, events };
}

function askOpening(command: Command, { actor, opening, scenario }: Context): Asked {
  if (command.type !== 'open' || actor.kind !== 'facilitator') return refuse('no-room', 'That room is not open. Check the screen.');
  if (!opening) return refuse('malformed', 'A room needs a code to open.');
  const { code, seed, recovery } = opening;
  const { tables, manner, door, approval, seating, privateVotes, minutes } = command;
  return [
    {
      type: 'opened',
      code,
      scenario: scenario.id,
      version: scenario.version,
      seed,
      recovery,
      facilitator: actor.id,
      tables: firstTables(tables).map((table) => ({ ...table, manner })),
      door,
      approval,
      seating,
      privateVotes,
      minutes,
    },
  ];
}

function askOpened(session: Session, command: Command, context: Context): Asked {
  const { actor, key, scenario } = context;
  if (scenario.id !== session.scenario || scenario.version !== session.version) return refuse('story', 'This room plays another scenario.');
  const keys = session.answered.find((one) => one.actor === actorKey(actor))?.keys ?? [];
  if (key !== undefined && keys.includes(key)) return [];
  const refusal = askRefusal(session, actor, command.type);
  if (refusal) return refusal;
  // A room that has ended is read by whoever holds its console, on whatever machine.
  if (session.ended && command.type !== 'recover') return command.type === 'end' ? [] : refuse('ended', 'This workshop has ended.');
  return askFor({ session, context }, command);
}

function askFor(ask: Ask, command: Command): Asked {
  switch (command.type) {
    case 'open':
      return ask.context.opening?.code === ask.session.code ? [] : refuse('not-now', 'This room is open already.');
    case 'join':
      return askJoin(ask, command);
    case 'leave':
      return askLeave(ask);
    case 'rename':
      return askRename(ask, command);
    case 'remove':
    case 'readmit':
    case 'approve':
      return askDoorkeeping(ask, command);
    case 'clear':
      return askClear(ask, command);
    case 'set-door':
      return askSetDoor(ask, command);
    case 'set-secrecy':
      return askSetSecrecy(ask, command);
    case 'sit':
      return askSit(ask, command);
    case 'move':
      return askMove(ask, command);
    case 'draw-tables':
      return askDraw(ask);
    case 'add-table':
      return askAddTable(ask, command);
    case 'remove-table':
      return askRemoveTable(ask, command);
    case 'set-manner':
      return askSetManner(ask, command);
    case 'cast':
      return askCast(ask, command);
    case 'deal-roles':
      return askDealRoles(ask, command);
    case 'open-round':
      return askOpenRound(ask, command);
    case 'vote':
      return askVote(ask, command);
    case 'count':
      return askCount(ask, command);
    case 'count-own':
      return askCountOwn(ask, command);
    case 'close-round':
      return askCloseRound(ask, command);
    case 'settle':
      return askSettle(ask, command);
    case 'look':
      return askLook(ask, command);
    case 'drop':
      return askDrop(ask, command);
    case 'plan':
      return askPlan(ask, command);
    case 'reveal':
      return askReveal(ask, command);
    case 'move-on':
      return askMoveOn(ask, command);
    case 'call-on':
      return askCallOn(ask, command);
    case 'everybody-on':
      return askEverybodyOn(ask, command);
    case 'step-back':
      return askStepBack(ask, command);
    case 'react':
      return askReact(ask, command);
    case 'inject':
      return askInject(ask, command);
    case 'set-scene':
      return askSetScene(ask, command);
    case 'set-sheet':
      return askSetSheet(ask, command);
    case 'set-timer':
      return askSetTimer(ask, command);
    case 'stop-timer':
      return askStopTimer(ask);
    case 'hold':
      return askHold(ask, command);
    case 'resume':
      return askResume(ask, command);
    case 'show-split':
      return askShowSplit(ask, command);
    case 'say':
      return askSay(ask, command);
    case 'share-console':
      return askShareConsole(ask, command);
    case 'recover':
      return askRecover(ask);
    case 'end':
      return [{ type: 'ended' }];
  }
}
