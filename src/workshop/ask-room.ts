import { nextStand } from '../flow/table-room.ts';
import { type Ask, type Asked, noTable } from './asked.ts';
import type { CommandOf } from './command.ts';
import { tablesIn } from './find.ts';
import { hasBegun } from './has-begun.ts';
import { refuse } from './refused.ts';
import { most, type Session } from './session.ts';

export const askSetDoor = ({ session }: Ask, { door, approval }: CommandOf<'set-door'>): Asked =>
  session.door === door && session.approval === approval ? [] : [{ type: 'doorSet', door, approval }];

export function askSetSecrecy({ session }: Ask, { privateVotes }: CommandOf<'set-secrecy'>): Asked {
  if (session.privateVotes === privateVotes) return [];
  // Who has voted in private stays private.
  const voting = session.tables.some(({ round }) => round !== undefined && round.ballots.length > 0);
  return voting ? refuse('not-now', 'Somebody has voted. Change this before the next vote.') : [{ type: 'secrecySet', privateVotes }];
}

/** Once a table has begun nothing takes the room back to its brief. */
export function askSetScene({ session }: Ask, { scene }: CommandOf<'set-scene'>): Asked {
  if (session.scene === scene) return [];
  return session.tables.some(hasBegun) ? refuse('not-now', 'The story has begun.') : [{ type: 'sceneSet', scene }];
}

/** Whether the whole room is paused, once these tables are or go on: while it is, and only then, the timer stands. */
function isPaused({ tables }: Session, ids: readonly string[], held: boolean): boolean {
  const after = tables.filter(({ phase }) => phase !== 'ended').map((table) => (ids.includes(table.id) ? held : table.held));
  return after.length > 0 && after.every((one) => one);
}

export function askHold({ session, context }: Ask, { tables: which }: CommandOf<'hold'>): Asked {
  const tables = tablesIn(session, which);
  if (tables.length === 0) return noTable;
  const ids = tables.filter((table) => nextStand(table, { type: 'HOLD' })).map(({ id }) => id);
  const { timer } = session;
  const stops = timer && 'until' in timer && isPaused(session, ids, true);
  const left = stops ? Math.max(0, timer.until - context.at) : undefined;
  return ids.length === 0 && left === undefined ? [] : [{ type: 'held', tables: ids, left }];
}

export function askResume({ session, context }: Ask, { tables: which }: CommandOf<'resume'>): Asked {
  const tables = tablesIn(session, which);
  if (tables.length === 0) return noTable;
  const ids = tables.filter((table) => nextStand(table, { type: 'RESUME' })).map(({ id }) => id);
  const { timer } = session;
  const until = timer && 'left' in timer && !isPaused(session, ids, false) ? context.at + timer.left : undefined;
  return ids.length === 0 && until === undefined ? [] : [{ type: 'resumed', tables: ids, until }];
}

export function askSetSheet({ session, context }: Ask, { minutes, begins }: CommandOf<'set-sheet'>): Asked {
  if (session.minutes === minutes && session.begins === begins) return [];
  return Math.abs(begins - context.at) <= most.hours * 3_600_000
    ? [{ type: 'sheetSet', minutes, begins }]
    : refuse('not-now', 'Let the plan begin at a time of today.');
}

/**
 * Starts the timer, and extends it: a moment, not a length, so that saying it twice is saying it once. While the room is paused it stands
 * at what is left until then.
 */
export function askSetTimer({ session, context }: Ask, { until }: CommandOf<'set-timer'>): Asked {
  const { timer } = session;
  if (timer && 'until' in timer && timer.until === until) return [];
  const left = until - context.at;
  if (left <= 0 || left > most.hours * 3_600_000) return refuse('not-now', 'Set a time that is still to come today.');
  if (!isPaused(session, [], true)) return [{ type: 'timerSet', until }];
  // Asked again a moment later it is the same.
  const stands = timer && 'left' in timer && Math.abs(timer.left - left) < 1000;
  return stands
    ? []
    : [
        { type: 'timerSet', until },
        { type: 'held', tables: [], left },
      ];
}

export const askStopTimer = ({ session }: Ask): Asked => (session.timer ? [{ type: 'timerStopped' }] : []);

export const askShowSplit = ({ session }: Ask, { on }: CommandOf<'show-split'>): Asked =>
  session.splitShown === on ? [] : [{ type: 'splitShown', on }];

export const askSay = ({ session }: Ask, { line }: CommandOf<'say'>): Asked => (session.line === line ? [] : [{ type: 'said', line }]);

export function askShareConsole({ session: { facilitators } }: Ask, { facilitator }: CommandOf<'share-console'>): Asked {
  if (facilitators.includes(facilitator)) return [];
  if (facilitators.length >= most.facilitators) return refuse('full', `At most ${most.facilitators} can hold the console.`);
  return [{ type: 'consoleShared', facilitator }];
}

export const wrongPhrase = refuse('not-yours', 'That is not this room’s recovery phrase.');

/** The console is taken up on another machine by whoever has the recovery phrase. */
export function askRecover({ session, context: { actor, proof } }: Ask): Asked {
  if (session.facilitators.includes(actor.id)) return [];
  return proof !== undefined && proof === session.recovery ? [{ type: 'recovered', facilitator: actor.id }] : wrongPhrase;
}
