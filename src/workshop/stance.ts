import type { Scenario } from '../core/scenario.ts';
import { decisionView } from './decision-view.ts';
import { questionKey } from './question-key.ts';
import { fullTally, isSecret, roundView } from './round-view.ts';
import type { Count, Session, Table } from './session.ts';
import { backedIn, leadersOf } from './tally.ts';

/** What a table is for, once enough of it is known. */
export interface Stance {
  readonly table: Table;
  /** Tables that choose from the same stand at the same question. */
  readonly question: string;
  readonly tally: readonly Count[];
  /** Ids of options that anybody is for, and of those with the most. */
  readonly backed: readonly string[];
  readonly leaders: readonly string[];
  /** Titles by option id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** `undefined` before half of a table has voted: until then it is for nothing yet. Nor while its votes are private and not closed. */
export function stanceOf(scenario: Scenario, session: Session, table: Table): Stance | undefined {
  const round = roundView(scenario, session, table);
  const decision = decisionView(scenario, session, table);
  if (!round || !decision || isSecret(session, table) || round.voted === 0 || round.voted * 2 < round.voters) return undefined;
  const tally = fullTally(scenario, session, table);
  return {
    table,
    question: questionKey(decision),
    tally,
    backed: backedIn(tally),
    leaders: leadersOf(tally),
    titles: new Map(decision.choices.map(({ id, title }) => [id, title])),
  };
}
