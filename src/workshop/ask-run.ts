import { bringInRefusal } from '../core/bring-in.ts';
import type { Entry } from '../core/journal.ts';
import { applyRefusal, mostApplied } from '../core/offer.ts';
import { passTime } from '../core/pass-time.ts';
import { refusalSentence } from '../core/refusal.ts';
import type { Scenario } from '../core/scenario.ts';
import { tablesOf } from '../core/tables.ts';
import { take } from '../core/take.ts';
import { undoableIn } from '../core/undoable.ts';
import { nextStand } from '../flow/table-room.ts';
import { type Ask, type Asked, eachTable, isRefused, noTable } from './asked.ts';
import { asksAt } from './choices.ts';
import type { CommandOf } from './command.ts';
import { decisionNumber } from './decisions-made.ts';
import type { Happened } from './event.ts';
import { seatOf, tableOf, tableOfRound } from './find.ts';
import { hasDecided } from './has-decided.ts';
import { notNow } from './not-now.ts';
import { type Refused, refuse } from './refused.ts';
import { seatRoles } from './seat-roles.ts';
import { most, type Session, type Table } from './session.ts';
import { journalOf, worldOf } from './table-run.ts';
import { leads } from './voice-at.ts';

/** The table that somebody acts for between votes, or why they may not. */
function ledTable(ask: Ask, id: string): Table | Refused {
  const table = tableOf(ask.session, id);
  if (!table) return noTable;
  return leads({ session: ask.session, actor: ask.context.actor }, table)
    ? table
    : refuse('not-yours', 'That is for the director of that table.');
}

const isTable = (led: Table | Refused): led is Table => 'phase' in led;

/** An entry that needs no round, while the table reads. */
function askEntry(ask: Ask, table: Table, entry: Entry): Asked {
  const { session, context } = ask;
  if (session.scene !== 'play' && context.actor.kind === 'seat') return refuse('not-now', 'The story has not begun.');
  if (table.held || table.phase !== 'reading') return notNow(table);
  if (table.entries.length >= most.entries) return refuse('full', 'This table’s run is as long as a run can be.');
  const step = take(context.scenario, worldOf(context.scenario, session, table), entry);
  return step.ok ? [{ type: 'ran', table: table.id, entry }] : refuse('story', refusalSentence(step.refusal));
}

export function askLook(ask: Ask, { table: id, look }: CommandOf<'look'>): Asked {
  const table = ledTable(ask, id);
  if (!isTable(table)) return table;
  const seen = table.entries.some((entry) => entry.kind === 'look' && entry.look === look);
  return seen ? [] : askEntry(ask, table, { kind: 'look', look });
}

export function askDrop(ask: Ask, { table: id, initiative }: CommandOf<'drop'>): Asked {
  const table = ledTable(ask, id);
  if (!isTable(table)) return table;
  const last = table.entries.at(-1);
  return last?.kind === 'drop' && last.initiative === initiative ? [] : askEntry(ask, table, { kind: 'drop', initiative });
}

/** What is put behind the next decision, and what is meant by it: said before anything is known of its outcome. */
export function askPlan(ask: Ask, { table: id, apply, meant, why }: CommandOf<'plan'>): Asked {
  const { session, context } = ask;
  const table = ledTable(ask, id);
  if (!isTable(table)) return table;
  const plan = { apply, meant: meant.filter((one, at) => meant.indexOf(one) === at), why };
  if (JSON.stringify(plan) === JSON.stringify(table.plan)) return [];
  if (table.held || hasDecided(table.phase) || table.phase === 'ended') return notNow(table);
  const world = worldOf(context.scenario, session, table);
  if (asksAt(context.scenario, world) === 'frame') return refuse('story', refusalSentence({ reason: 'frame-first' }));
  if (new Set(apply).size < apply.length) return refuse('story', refusalSentence({ reason: 'too-many', most: mostApplied }));
  const refusal = apply.map((one) => applyRefusal(context.scenario, world, one)).find((one) => one !== undefined);
  return refusal ? refuse('story', refusalSentence(refusal)) : [{ type: 'planned', table: id, plan }];
}

export const askReveal = ({ session }: Ask, { tables }: CommandOf<'reveal'>): Asked =>
  eachTable(session, tables, (table) => {
    if (table.phase === 'revealed') return [];
    return nextStand(table, { type: 'REVEAL' }) ? [{ type: 'revealed', table: table.id }] : notNow(table);
  });

export const askMoveOn = ({ session, context }: Ask, { tables }: CommandOf<'move-on'>): Asked =>
  eachTable(session, tables, (table) => moveOn(session, context.scenario, table));

/** Time passes at a table, and then what those who play stakeholders said of its decision is carried out. */
function moveOn(session: Session, scenario: Scenario, table: Table): Asked {
  if (!nextStand(table, { type: 'MOVE_ON', over: false })) return notNow(table);
  const passed = passTime(scenario, worldOf(scenario, session, table));
  if (!passed.ok) return refuse('story', refusalSentence(passed.refusal));
  const entries: Entry[] = [];
  let { world } = passed;
  for (const { who, by } of table.reactions) {
    const entry: Entry = { kind: 'react', who, by };
    const step = take(scenario, world, entry);
    // Where the story has just ended nobody’s trust moves any more.
    if (!step.ok) continue;
    world = step.world;
    entries.push(entry);
  }
  return [{ type: 'movedOn', table: table.id, over: world.ended !== undefined, entries }];
}

/** That a table is heard is written down, so that another is worth hearing next. */
export function askCallOn({ session }: Ask, { table: id }: CommandOf<'call-on'>): Asked {
  const table = tableOf(session, id);
  if (!table) return noTable;
  if (table.phase === 'ended') return notNow(table);
  const decision = decisionNumber(table);
  return table.heard.includes(decision) ? [] : [{ type: 'calledOn', table: id, decision }];
}

/** Back to a decision of this horizon, as solo play takes one back. */
export function askStepBack({ session, context: { scenario } }: Ask, { table: id, entry }: CommandOf<'step-back'>): Asked {
  const table = tableOf(session, id);
  if (!table) return noTable;
  if (!nextStand(table, { type: 'STEP_BACK' })) return notNow(table);
  const open = undoableIn(scenario, journalOf(session, table), worldOf(scenario, session, table));
  if (!open.some((one) => one.entry === entry)) return refuse('story', 'Only a decision of this horizon can be taken back.');
  return [{ type: 'steppedBack', table: id, entry }];
}

/** How whoever plays a stakeholder takes the decision that their table has just made. */
export function askReact({ session, context }: Ask, { round, by }: CommandOf<'react'>): Asked {
  const table = tableOfRound(session, round);
  const seat = seatOf(session, context.actor.id);
  if (!table || seat?.table !== table.id) return refuse('not-yours', 'That is another table’s decision.');
  const who = seatRoles(context.scenario).find(({ id }) => id === seat.role)?.stakeholder;
  if (who === undefined) return refuse('not-yours', 'You play nobody whose trust could move.');
  const last = table.settled.at(-1);
  if (last?.round !== round || last.asks !== 'decide') return refuse('not-now', 'That decision has passed.');
  if (table.held || (table.phase !== 'decided' && table.phase !== 'revealed')) return notNow(table);
  const same = table.reactions.some((one) => one.seat === seat.id && one.who === who && one.by === by);
  return same ? [] : [{ type: 'reacted', table: table.id, seat: seat.id, who, by }];
}

/** Brings an event of the scenario's list in, at every table that is meant and can take it. */
export function askInject({ session, context: { scenario } }: Ask, { event, tables }: CommandOf<'inject'>): Asked {
  if (!tablesOf(scenario).interruptions.has(event)) return refuse('unknown', 'This scenario has no such event.');
  const landing: string[] = [];
  const asked = eachTable(session, tables, (table): readonly Happened[] | Refused => {
    const world = worldOf(scenario, session, table);
    if (world.landed.includes(event)) return [];
    if (table.held || world.resolving !== undefined || world.ended !== undefined) return notNow(table);
    if (table.entries.length >= most.entries) return refuse('full', 'This table’s run is as long as a run can be.');
    const refusal = bringInRefusal(scenario, world, event);
    if (refusal) return refuse('story', refusalSentence(refusal));
    landing.push(table.id);
    return [{ type: 'injected', event, tables: [table.id] }];
  });
  return isRefused(asked) || asked.length === 0 ? asked : [{ type: 'injected', event, tables: landing }];
}
