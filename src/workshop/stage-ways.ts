import { decidedTurns } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import { type Chosen, endingView } from './decision-view.ts';
import { didAt } from './did-at.ts';
import { isPlayedOut } from './is-played-out.ts';
import { decisionsPlayed } from './run-sheet.ts';
import type { Session, Table } from './session.ts';
import { runOf } from './table-run.ts';

/** The way that a table went, once all of them are through. */
export interface StageWay {
  /** Of the table. */
  readonly title: string;
  /** What it did, in order. */
  readonly did: readonly Chosen[];
  /** Whether its story has ended; else it stopped on the way. */
  readonly ended: boolean;
  /** Title of its ending, or else the headline that it was told last; empty where it was told nothing. */
  readonly says: string;
  /** How it ended, in full; or what came of it last. */
  readonly text: string;
}

/** `undefined` while any of these tables still has something to decide: the room has not ended, and its plan is not over. */
export function stageWays(scenario: Scenario, session: Session, tables: readonly Table[]): readonly StageWay[] | undefined {
  const planned = decisionsPlayed(scenario, session.minutes);
  return session.ended || tables.every((table) => isPlayedOut(table, planned))
    ? tables.map((table) => wayOf(scenario, session, table))
    : undefined;
}

function wayOf(scenario: Scenario, session: Session, table: Table): StageWay {
  const turns = decidedTurns(runOf(scenario, session, table).turns);
  const told = table.phase === 'decided' ? turns.slice(0, -1) : turns;
  const last = told.at(-1)?.decided.outcome;
  const ending = endingView(scenario, session, table);
  return {
    title: table.title,
    did: didAt(scenario, session, table),
    ended: ending !== undefined,
    says: ending?.title ?? last?.headline ?? '',
    text: ending?.text ?? last?.consequence ?? '',
  };
}
