import type { Scenario } from '../../src/core/scenario.ts';
import { apply } from '../../src/workshop/apply.ts';
import type { Command } from '../../src/workshop/command.ts';
import type { Context } from '../../src/workshop/context.ts';
import { type Answer, dispatch } from '../../src/workshop/dispatch.ts';
import type { WorkshopEvent } from '../../src/workshop/event.ts';
import { tableOf } from '../../src/workshop/find.ts';
import type { Actor, Session, Table } from '../../src/workshop/session.ts';
import { smallScenario } from '../small-scenario.ts';

export const facilitator: Actor = { kind: 'facilitator', id: 'fay' };
export const seat = (id: string): Actor => ({ kind: 'seat', id });
export const opening = { code: 'TERN 42', seed: 7, recovery: 'digest-of-eight-words' };
export const open: Extract<Command, { readonly type: 'open' }> = {
  type: 'open',
  tables: 2,
  manner: 'vote',
  door: 'open',
  approval: false,
  seating: 'choice',
  privateVotes: false,
};

/** A room that keeps its log, as slices to come do: dispatch, write down, apply. */
export class Room {
  readonly log: WorkshopEvent[] = [];
  private held: Session | undefined;
  private now = 1_000_000;

  readonly scenario: Scenario;

  constructor(scenario: Scenario = smallScenario()) {
    this.scenario = scenario;
  }

  get session(): Session {
    if (!this.held) throw new Error('The room is not open.');
    return this.held;
  }

  context(actor: Actor, more: Partial<Context> = {}): Context {
    this.now += 1000;
    return { scenario: this.scenario, actor, at: this.now, opening, draw: 5, ...more };
  }

  ask(actor: Actor, command: Command, more: Partial<Context> = {}): Answer {
    const answer = dispatch(this.held, command, this.context(actor, more));
    if (!answer.ok) return answer;
    this.log.push(...answer.events);
    this.held = answer.events.reduce<Session | undefined>(apply, this.held);
    return answer;
  }

  /** Asks for what must be done. */
  must(actor: Actor, command: Command, more: Partial<Context> = {}): readonly WorkshopEvent[] {
    const answer = this.ask(actor, command, more);
    if (!answer.ok) throw new Error(`${command.type}: ${answer.refused}`);
    return answer.events;
  }

  /** Asks for what must be refused, and gives the reason's code. */
  refused(actor: Actor, command: Command, more: Partial<Context> = {}): string {
    const answer = this.ask(actor, command, more);
    return answer.ok ? `done: ${answer.events.map(({ type }) => type).join(' ')}` : answer.code;
  }

  table(id: string): Table {
    const table = tableOf(this.session, id);
    if (!table) throw new Error(`There is no table ${id}.`);
    return table;
  }

  round(table: string): string {
    return this.table(table).round?.id ?? '';
  }
}

/** A room that is open, with Ann and Bo at the first table and Cy at the second. */
export function smallRoom(more: Partial<typeof open> = {}, scenario?: Scenario): Room {
  const room = new Room(scenario);
  room.must(facilitator, { ...open, ...more });
  for (const [id, table] of [
    ['ann', 't1'],
    ['bo', 't1'],
    ['cy', 't2'],
  ] as const) {
    room.must(seat(id), { type: 'join', name: id.toUpperCase() });
    room.must(facilitator, { type: 'move', seat: id, table });
  }
  return room;
}

/** Says what kind of problem it is at one table, by one vote of one who sits there. */
export function frame(room: Room, table: string, who: Actor, option = 'shared'): void {
  room.must(facilitator, { type: 'open-round', tables: [table] });
  room.must(who, { type: 'vote', round: room.round(table), option });
  settle(room, table, option);
}

export function settle(room: Room, table: string, option: string): string {
  const round = room.round(table);
  room.must(facilitator, { type: 'close-round', tables: [table] });
  room.must(facilitator, { type: 'settle', round, option });
  return round;
}
