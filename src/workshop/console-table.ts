import type { Journal } from '../core/journal.ts';
import type { Scenario } from '../core/scenario.ts';
import { need, tablesOf } from '../core/tables.ts';
import { undoableIn } from '../core/undoable.ts';
import { consoleRound } from './console-round.ts';
import type { ConsoleTable } from './console-view.ts';
import { decisionView, endingView, outcomeView } from './decision-view.ts';
import { decisionsMade } from './decisions-made.ts';
import { sittingAt } from './find.ts';
import { isPlayedOut } from './is-played-out.ts';
import { isSpare } from './is-spare.ts';
import { meansView } from './means-view.ts';
import { onceFor } from './once-for.ts';
import { decisionsPlayed } from './run-sheet.ts';
import { director } from './seat-roles.ts';
import type { Seat, Session, Table } from './session.ts';
import { sinceView } from './since-view.ts';
import { journalOf, type Replayed, runOf, worldOf } from './table-run.ts';

/** What a table is told by, beside itself. */
const toldBy = ({ seats, privateVotes, minutes, ended }: Session): readonly unknown[] => [seats, privateVotes, minutes, ended];

/** Tables are never changed in place: one is told again where it, or what it is told by, is another. */
const told = new WeakMap<Table, { readonly by: readonly unknown[]; readonly table: ConsoleTable }>();

/** A table as the console shows it. */
export function consoleTable(scenario: Scenario, session: Session, table: Table): ConsoleTable {
  const known = told.get(table);
  const by = toldBy(session);
  if (known && by.every((one, at) => one === known.by[at])) return known.table;
  const fresh = tellTable(scenario, session, table);
  told.set(table, { by, table: fresh });
  return fresh;
}

function tellTable(scenario: Scenario, session: Session, table: Table): ConsoleTable {
  const { id, title, manner, phase, held, heard, settled, reactions } = table;
  const world = worldOf(scenario, session, table);
  const { beats } = tablesOf(scenario);
  const here = sittingAt(session, id);
  const { happened, framed } = sinceView(scenario, session, table);
  return {
    id,
    title,
    manner,
    phase,
    held,
    out: outOf(scenario, session, table),
    director: directorOf(here),
    made: decisionsMade(table),
    heard,
    seats: here.map((seat) => seat.id),
    decision: decisionView(scenario, session, table),
    means: meansView(scenario, session, table),
    news: [...happened, ...framed],
    round: consoleRound(scenario, session, table),
    settled: settled.map(({ round, asks, option, how }) => ({ round, asks, option, how })),
    outcome: outcomeView(scenario, session, table),
    reactions,
    ending: endingView(scenario, session, table),
    study: world.ended === undefined ? need(beats, world.beat).study : undefined,
    prompts: scenario.facilitation.prompts.filter(({ beat }) => world.ended === undefined && beat === world.beat).map(({ say }) => say),
    undoable: phase === 'ended' ? [] : undoableAt(runOf(scenario, session, table), scenario, journalOf(session, table)),
  };
}

function directorOf(here: readonly Seat[]): ConsoleTable['director'] {
  const theirs = here.find(({ role }) => role === director);
  if (theirs) return theirs.away ? 'none' : 'here';
  return here.some(({ role }) => role === undefined) ? 'to-deal' : 'none';
}

function outOf(scenario: Scenario, session: Session, table: Table): ConsoleTable['out'] {
  if (isSpare(session, table)) return 'empty';
  return session.ended || isPlayedOut(table, decisionsPlayed(scenario, session.minutes)) ? 'over' : undefined;
}

const undoableAt = onceFor(({ world }: Replayed, scenario: Scenario, journal: Journal): ConsoleTable['undoable'] =>
  undoableIn(scenario, journal, world).map(({ entry, beat }) => ({ entry, question: need(tablesOf(scenario).beats, beat).question })),
);
