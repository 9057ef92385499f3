import { reactions } from '../../src/core/journal.ts';
import { behaviours } from '../../src/core/names.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { need, tablesOf } from '../../src/core/tables.ts';
import { apply } from '../../src/workshop/apply.ts';
import { choicesAt } from '../../src/workshop/choices.ts';
import type { Command, Which } from '../../src/workshop/command.ts';
import type { Context } from '../../src/workshop/context.ts';
import { type Answer, dispatch } from '../../src/workshop/dispatch.ts';
import type { WorkshopEvent } from '../../src/workshop/event.ts';
import { director, seatRoles } from '../../src/workshop/seat-roles.ts';
import { type Actor, lengths, manners, roomScenes, type Session, seatings, type Table } from '../../src/workshop/session.ts';
import { worldOf } from '../../src/workshop/table-run.ts';
import { freeze } from '../laws/freeze.ts';
import { backers, dice } from '../laws/random-play.ts';
import { open, opening } from './room.ts';

/** One command as it was asked, with the workshop on both sides of it. */
export interface Step {
  readonly command: Command;
  readonly context: Context;
  readonly before: Session | undefined;
  readonly answer: Answer;
  readonly after: Session;
}

export interface RandomRoom {
  readonly scenario: Scenario;
  readonly session: Session;
  readonly log: readonly WorkshopEvent[];
}

/** Marks by which a view is caught telling what it must not. */
const nameOf = (id: string): string => `Name-of-${id}`;
export const whyOf = (table: string): string => `Why-of-${table}`;

/**
 * A workshop of three tables and six to nine people, asked so many things by dice: most of them possible, some not, some by
 * somebody who may not. Everything is frozen, so that whoever writes to it is thrown at.
 */
export function playRoom(scenario: Scenario, diceSeed: number, commands: number, visit: (step: Step) => void): RandomRoom {
  freeze(scenario);
  const roll = dice(diceSeed);
  const log: WorkshopEvent[] = [];
  let now = 1_700_000_000_000;
  let session: Session | undefined;
  const ask = (command: Command, actor: Actor): Session => {
    now += roll(5000);
    const key = roll(2) === 0 ? `k${log.length}-${now}` : undefined;
    const proof = roll(2) === 0 ? opening.recovery : 'another';
    const context: Context = { scenario, actor, at: now, opening: { ...opening, seed: diceSeed }, draw: roll(1000), proof, key };
    const before = session;
    const answer = freeze(dispatch(before, freeze(command), context));
    const next: Session | undefined = answer.ok
      ? answer.events.reduce<Session | undefined>((so, event) => freeze(apply(so, event)), before)
      : before;
    if (answer.ok) log.push(...answer.events);
    if (!next) throw new Error('The room did not open.');
    session = next;
    visit({ command, context, before, answer, after: next });
    return next;
  };
  const pick = <T>(items: readonly T[]): T | undefined => items[roll(items.length)];
  let room = ask(
    {
      ...open,
      tables: 3,
      manner: pick(manners) ?? 'vote',
      approval: roll(4) === 0,
      seating: pick(seatings) ?? 'choice',
      privateVotes: roll(2) === 0,
    },
    { kind: 'facilitator', id: 'f1' },
  );
  for (let person = 0; person < 6; person++) {
    const seat = `s${person}`;
    room = ask({ type: 'join', name: nameOf(seat) }, { kind: 'seat', id: seat });
    // Some wait at the door, some have no table yet.
    if (roll(5) > 0) room = ask({ type: 'approve', seat }, { kind: 'facilitator', id: 'f1' });
    if (roll(5) > 0) room = ask({ type: 'move', seat, table: pick(room.tables)?.id }, { kind: 'facilitator', id: 'f1' });
  }
  for (let asked = 0; asked < commands; asked++) {
    const table = pick(room.tables);
    if (!table) throw new Error('The room has no table.');
    const command = anyCommand(scenario, room, table, roll);
    const actor = actorFor(room, table, command, roll);
    // Everybody joins by a name of their own, by which a view that tells it is caught.
    room = ask(command.type === 'join' ? { ...command, name: nameOf(actor.id) } : command, actor);
  }
  return { scenario, session: room, log };
}

/** Mostly whoever could ask for it; now and then anybody. */
function actorFor(session: Session, table: Table, command: Command, roll: (below: number) => number): Actor {
  const seats = session.seats.filter((seat) => seat.table === table.id);
  const own = seats[roll(Math.max(1, seats.length))];
  const holder: Actor = { kind: 'facilitator', id: session.facilitators[roll(session.facilitators.length)] ?? 'f1' };
  if (roll(12) === 0) return roll(2) === 0 ? { kind: 'seat', id: `s${roll(9)}` } : { kind: 'facilitator', id: `f${roll(4)}` };
  if (command.type === 'recover') return { kind: 'facilitator', id: `f${roll(4)}` };
  if (['join', 'leave', 'rename', 'sit'].includes(command.type)) return { kind: 'seat', id: `s${roll(9)}` };
  if (command.type === 'vote' || command.type === 'react') return own ? { kind: 'seat', id: own.id } : holder;
  if (['settle', 'look', 'drop', 'plan'].includes(command.type) && own && roll(2) === 0) return { kind: 'seat', id: own.id };
  return holder;
}

function anyCommand(scenario: Scenario, session: Session, table: Table, roll: (below: number) => number): Command {
  const pick = <T>(items: readonly T[]): T | undefined => items[roll(items.length)];
  const which: Which = roll(3) === 0 ? 'all' : [table.id];
  const seat = `s${roll(9)}`;
  const world = worldOf(scenario, session, table);
  const beat = need(tablesOf(scenario).beats, world.beat);
  const option = pick(choicesAt(scenario, world))?.id ?? 'pass';
  const round = table.round?.id ?? table.settled.at(-1)?.round ?? 't1/0/0';
  const onward: Readonly<Record<Table['phase'], readonly Command[]>> = {
    reading: [{ type: 'open-round', tables: which }],
    voting: [
      { type: 'vote', round, option },
      { type: 'vote', round, option },
      { type: 'vote', round, option },
      { type: 'count', round, hands: [{ option, count: roll(4) }] },
      { type: 'close-round', tables: which },
    ],
    settling: [{ type: 'settle', round, option }],
    decided: [
      { type: 'reveal', tables: which },
      { type: 'count-own', round, hands: [{ option, count: roll(4) }] },
      { type: 'react', round, by: pick(reactions) ?? 0 },
    ],
    revealed: [
      { type: 'move-on', tables: which },
      { type: 'react', round, by: pick(reactions) ?? 0 },
    ],
    ended: [{ type: 'say', line: `Line ${roll(3)}` }],
  };
  if (session.scene !== 'play' && roll(2) === 0) return { type: 'set-scene', scene: pick(roomScenes) ?? 'play' };
  if (roll(2) === 0) return pick(onward[table.phase]) ?? { type: 'stop-timer' };
  const any: readonly Command[] = [
    { type: 'join', name: nameOf(seat) },
    { type: 'join', name: nameOf(seat) },
    { type: 'leave' },
    { type: 'rename', seat, name: `${nameOf(seat)}-${roll(3)}` },
    roll(2) === 0 ? { type: 'remove', seat } : { type: 'readmit', seat },
    { type: 'readmit', seat },
    { type: 'approve', seat },
    { type: 'clear', where: roll(2) > 0 ? 'door' : 'no-table' },
    { type: 'set-door', door: roll(4) === 0 ? 'closed' : 'open', approval: roll(4) === 0 },
    { type: 'set-secrecy', privateVotes: roll(2) === 0 },
    { type: 'sit', table: table.id },
    { type: 'move', seat, table: roll(6) === 0 ? undefined : table.id },
    { type: 'move', seat, table: table.id },
    roll(3) === 0 ? { type: 'draw-tables' } : { type: 'move', seat, table: table.id },
    { type: 'add-table', table: `x${roll(4)}`, manner: pick(manners) ?? 'vote' },
    { type: 'remove-table', table: `x${roll(4)}` },
    { type: 'set-manner', table: table.id, manner: pick(manners) ?? 'vote' },
    { type: 'cast', seat, role: roll(4) === 0 ? undefined : pick(seatRoles(scenario))?.id },
    // The director's chair is the one that two will want.
    { type: 'cast', seat, role: director },
    { type: 'cast', seat, role: director },
    { type: 'deal-roles', tables: which },
    { type: 'open-round', tables: which },
    { type: 'close-round', tables: which },
    { type: 'vote', round, option: roll(5) === 0 ? 'nothing' : option },
    { type: 'settle', round, option },
    { type: 'look', table: table.id, look: pick(beat.looks)?.id ?? 'nothing' },
    { type: 'drop', table: table.id, initiative: pick(world.initiatives)?.id ?? pick(scenario.initiatives)?.id ?? 'nothing' },
    { type: 'drop', table: table.id, initiative: pick(world.initiatives)?.id ?? 'nothing' },
    {
      type: 'plan',
      table: table.id,
      apply: backers(scenario, world)
        .filter(() => roll(4) === 0)
        .slice(0, 3),
      meant: behaviours.filter(() => roll(5) === 0).slice(0, 2),
      why: whyOf(table.id),
    },
    { type: 'reveal', tables: which },
    { type: 'move-on', tables: which },
    { type: 'call-on', table: table.id },
    { type: 'everybody-on', decisions: 1 + roll(3) },
    { type: 'step-back', table: table.id, entry: roll(Math.max(1, table.entries.length)) },
    { type: 'inject', event: pick(scenario.facilitation.events)?.id ?? 'nothing', tables: which },
    { type: 'set-scene', scene: pick(roomScenes) ?? 'play' },
    { type: 'set-sheet', minutes: pick(lengths) ?? 90, begins: 1_700_000_000_000 + roll(4_000_000) },
    { type: 'set-timer', until: 1_700_000_000_000 + roll(4_000_000) },
    { type: 'stop-timer' },
    roll(3) === 0 ? { type: 'hold', tables: which } : { type: 'resume', tables: 'all' },
    { type: 'resume', tables: which },
    { type: 'show-split', on: roll(2) === 0 },
    { type: 'say', line: `Line ${roll(3)}` },
    { type: 'share-console', facilitator: `f${roll(4)}` },
    { type: 'recover' },
    { ...open },
    roll(12) === 0 ? { type: 'end' } : { type: 'stop-timer' },
  ];
  return pick(any) ?? { type: 'stop-timer' };
}
