import { refusalSentence } from '../core/refusal.ts';
import { take } from '../core/take.ts';
import { nextStand } from '../flow/table-room.ts';
import { type Ask, type Asked, eachTable } from './asked.ts';
import { asksAt, choicesAt, entryFor, openAt } from './choices.ts';
import type { CommandOf } from './command.ts';
import { decisionView } from './decision-view.ts';
import { ownAt, roundAt, seatOf, sittingAt, tableOfRound } from './find.ts';
import { howSettled } from './how-settled.ts';
import { notNow } from './not-now.ts';
import { refuse } from './refused.ts';
import { hasVote, watchers } from './seat-roles.ts';
import { type Count, most, type Table } from './session.ts';
import { worldOf } from './table-run.ts';
import { tallyOf } from './tally.ts';
import { voiceAt } from './voice-at.ts';

const noRound = refuse('unknown', 'There is no such vote.');
const overNow = refuse('not-now', 'That vote is over.');

export const askOpenRound = ({ session, context }: Ask, { tables }: CommandOf<'open-round'>): Asked =>
  eachTable(session, tables, (table) => {
    if (table.phase === 'voting') return [];
    if (!nextStand(table, { type: 'OPEN' })) return notNow(table);
    if (table.entries.length >= most.entries) return refuse('full', 'This table’s run is as long as a run can be.');
    const voters = sittingAt(session, table.id).filter(hasVote);
    return [
      {
        type: 'roundOpened',
        table: table.id,
        // Opened again, it is the same round.
        round: table.round?.id ?? roundAt(table),
        asks: asksAt(context.scenario, worldOf(context.scenario, session, table)),
        voters: voters.map(({ id }) => id),
      },
    ];
  });

export function askVote({ session, context }: Ask, { round, option }: CommandOf<'vote'>): Asked {
  const seat = context.actor.id;
  const table = tableOfRound(session, round);
  if (!table) return noRound;
  const kept = table.round?.id === round ? table.round : table.settled.find((one) => one.round === round);
  if (kept?.ballots.some((ballot) => ballot.seat === seat && ballot.option === option)) return [];
  const { table: own, role = '' } = seatOf(session, seat) ?? {};
  if (own !== table.id) return refuse('not-yours', 'That is another table’s vote.');
  if (watchers.includes(role)) return refuse('not-yours', 'You watch, and do not vote.');
  if (table.round?.id !== round) return overNow;
  if (table.held || table.phase !== 'voting') return notNow(table);
  if (!table.round.voters.includes(seat)) return refuse('not-yours', 'Watch this one: the vote was open before you came.');
  const closed = closedTo({ session, context }, table, option);
  return closed === undefined ? [{ type: 'voted', table: table.id, round, seat, option }] : refuse('story', closed);
}

/** Why an option cannot be chosen at a table now, or `undefined` where it can. */
function closedTo({ session, context: { scenario } }: Ask, table: Table, option: string): string | undefined {
  const choice = choicesAt(scenario, worldOf(scenario, session, table)).find(({ id }) => id === option);
  return choice ? choice.closed : 'There is no such option here.';
}

/** Hands, counted by the facilitator: each count stands in for the one before. */
export function askCount({ session, context: { scenario } }: Ask, { round, hands: counted }: CommandOf<'count'>): Asked {
  const table = tableOfRound(session, round);
  if (!table) return noRound;
  if (table.round?.id !== round) return overNow;
  const choices = choicesAt(scenario, worldOf(scenario, session, table)).map(({ id }) => id);
  const hands = handsAmong(choices, counted);
  if (!hands) return noOption;
  if (JSON.stringify(hands) === JSON.stringify(table.round.hands)) return [];
  return table.held || table.phase !== 'voting' ? notNow(table) : [{ type: 'counted', table: table.id, round, hands }];
}

/** Hands for what each would have done, whatever the table has decided. It changes nothing in the story. */
export function askCountOwn({ session, context: { scenario } }: Ask, { round, hands: counted }: CommandOf<'count-own'>): Asked {
  const table = tableOfRound(session, round);
  if (!table) return noRound;
  if (table.round?.id !== round) return overNow;
  const hands = handsAmong(
    (decisionView(scenario, session, table)?.choices ?? []).map(({ id }) => id),
    counted,
  );
  if (!hands) return noOption;
  if (JSON.stringify(hands) === JSON.stringify(ownAt(table))) return [];
  return table.held || table.phase !== 'decided' ? notNow(table) : [{ type: 'ownCounted', table: table.id, round, hands }];
}

const noOption = refuse('unknown', 'There is no such option here.');

/** Hands for these options, those for none left out; `undefined` where one is for something else, or stands twice. */
function handsAmong(options: readonly string[], counted: readonly Count[]): readonly Count[] | undefined {
  const twice = counted.some(({ option }, at) => counted.findIndex((other) => other.option === option) < at);
  return twice || counted.some(({ option }) => !options.includes(option)) ? undefined : counted.filter(({ count }) => count > 0);
}

export const askCloseRound = ({ session }: Ask, { tables }: CommandOf<'close-round'>): Asked =>
  eachTable(session, tables, (table) => {
    if (table.phase === 'settling') return [];
    const { round } = table;
    return round && nextStand(table, { type: 'CLOSE' }) ? [{ type: 'roundClosed', table: table.id, round: round.id }] : notNow(table);
  });

export function askSettle(ask: Ask, { round, option }: CommandOf<'settle'>): Asked {
  const { session, context } = ask;
  const table = tableOfRound(session, round);
  if (!table) return noRound;
  const who = voiceAt({ session, actor: context.actor }, table);
  if (who === undefined) return refuse('not-yours', 'That is not yours to settle.');
  const before = table.settled.find((one) => one.round === round);
  if (before) return before.option === option ? [] : overNow;
  if (table.round?.id !== round) return overNow;
  if (table.held || table.phase !== 'settling') return notNow(table);
  const closed = closedTo(ask, table, option);
  if (closed !== undefined) return refuse('story', closed);
  const world = worldOf(context.scenario, session, table);
  const settled = howSettled(table.manner, tallyOf(table.round, openAt(context.scenario, world)), option, who);
  if (!settled.ok) return settled;
  const entry = entryFor(table.round.asks, world, option, table.plan);
  const step = take(context.scenario, world, entry);
  if (!step.ok) return refuse('story', refusalSentence(step.refusal));
  return [{ type: 'settled', table: table.id, round, option, how: settled.how, entry }];
}
