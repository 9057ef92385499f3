import { take } from '../core/take.ts';
import { happen } from './apply.ts';
import { askCloseRound, askOpenRound } from './ask-rounds.ts';
import { askMoveOn, askReveal } from './ask-run.ts';
import { type Ask, type Asked, isRefused } from './asked.ts';
import { entryFor, openAt } from './choices.ts';
import type { CommandOf } from './command.ts';
import { decisionsMade } from './decisions-made.ts';
import type { Happened } from './event.ts';
import { tableOf } from './find.ts';
import { hasDecided } from './has-decided.ts';
import { isSpare } from './is-spare.ts';
import { refuse } from './refused.ts';
import { emptyTablePlan, type Session, type Table } from './session.ts';
import { worldOf } from './table-run.ts';
import { leadersOf, tallyOf } from './tally.ts';

/** Whether a table still has to go on to be past its first so many decisions. One it has made is past once the table reads the next. */
function isBehind(table: Table, decisions: number): boolean {
  const past = decisionsMade(table) - (hasDecided(table.phase) ? 1 : 0);
  return !table.held && table.phase !== 'ended' && past < decisions;
}

/** More steps than any table needs to be past one decision: frame and decision, each opened, closed and settled, revealed, moved on. */
const mostSteps = 20;

/** Brings every table that takes part and is not held past its first `decisions` decisions: what a table does not settle itself is settled for it. */
export function askEverybodyOn(ask: Ask, { decisions }: CommandOf<'everybody-on'>): Asked {
  const furthest = Math.max(...ask.session.tables.map(decisionsMade));
  if (decisions > furthest + 1) return refuse('not-now', 'No table is that far.');
  const events: Happened[] = [];
  let { session } = ask;
  for (const { id } of ask.session.tables.filter((table) => !isSpare(ask.session, table))) {
    for (let steps = 0; steps < mostSteps * decisions; steps++) {
      const table = tableOf(session, id);
      if (!table || !isBehind(table, decisions)) break;
      const asked = nextOf({ ...ask, session }, table);
      if (isRefused(asked) || asked.length === 0) break;
      events.push(...asked);
      session = asked.reduce<Session>((so, event) => happen(so, event, ask.context.actor), session);
    }
  }
  return events;
}

/** The next thing that brings a table on. */
function nextOf(ask: Ask, table: Table): Asked {
  const tables = [table.id];
  switch (table.phase) {
    case 'reading':
      return askOpenRound(ask, { type: 'open-round', tables });
    case 'voting':
      return askCloseRound(ask, { type: 'close-round', tables });
    case 'settling':
      return settledFor(ask, table);
    case 'decided':
      return askReveal(ask, { type: 'reveal', tables });
    case 'revealed':
      return askMoveOn(ask, { type: 'move-on', tables });
    case 'ended':
      return [];
  }
}

/** What most were for, or else the least that can be done: letting it pass. Either way it was the facilitator who moved the table on. */
function settledFor({ session, context: { scenario } }: Ask, table: Table): Asked {
  const { round } = table;
  if (!round) return [];
  const world = worldOf(scenario, session, table);
  const open = openAt(scenario, world);
  const [leader] = leadersOf(tallyOf(round, open));
  const option = leader ?? (round.asks === 'frame' ? open[0] : 'pass');
  if (option === undefined) return [];
  const planned = entryFor(round.asks, world, option, table.plan);
  const entry = take(scenario, world, planned).ok ? planned : entryFor(round.asks, world, option, emptyTablePlan);
  return [{ type: 'settled', table: table.id, round: round.id, option, how: 'moved-on', entry }];
}
