import type { Scenario } from '../core/scenario.ts';
import { openAt } from './choices.ts';
import { hasDecided } from './has-decided.ts';
import type { Asks, Count, Session, Table } from './session.ts';
import { worldOf } from './table-run.ts';
import { leadersOf, tallyOf } from './tally.ts';

/** A table's round as anybody may see it. */
export interface RoundView {
  readonly id: string;
  readonly asks: Asks;
  readonly open: boolean;
  /** How many have voted, hands included, and how many could; hands can be more. */
  readonly voted: number;
  readonly voters: number;
  /** Only once it is closed. */
  readonly tally?: readonly Count[] | undefined;
  readonly leaders?: readonly string[] | undefined;
}

export function roundView(scenario: Scenario, session: Session, table: Table): RoundView | undefined {
  const { round, phase } = table;
  if (!round) return undefined;
  const open = phase === 'voting';
  const voted = round.ballots.length + round.hands.reduce((sum, { count }) => sum + count, 0);
  const told = { id: round.id, asks: round.asks, open, voted, voters: round.voters.length };
  if (open) return told;
  const tally = fullTally(scenario, session, table);
  return { ...told, tally, leaders: leadersOf(tally) };
}

/** Whether nobody is told yet what phones are for, not even how many for what. */
export const isSecret = ({ privateVotes }: Session, { phase }: Table): boolean => privateVotes && phase === 'voting';

/** Counts for everything that was on offer, closed or not by now. */
export function fullTally(scenario: Scenario, session: Session, table: Table): readonly Count[] {
  const { round } = table;
  if (!round) return [];
  const named = [...round.ballots, ...round.hands].map(({ option }) => option);
  const decided = hasDecided(table.phase);
  const open = decided ? [] : openAt(scenario, worldOf(scenario, session, table));
  return tallyOf(round, [...new Set([...open, ...named])]);
}
