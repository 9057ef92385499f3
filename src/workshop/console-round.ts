import type { Scenario } from '../core/scenario.ts';
import type { ConsoleRound } from './console-view.ts';
import { ownAt, sittingAt } from './find.ts';
import { fullTally, isSecret, roundView } from './round-view.ts';
import { hasVote } from './seat-roles.ts';
import type { Count, Session, Table } from './session.ts';
import { leadersOf } from './tally.ts';

/** A table's round as whoever holds the console sees it. */
export function consoleRound(scenario: Scenario, session: Session, table: Table): ConsoleRound | undefined {
  const told = roundView(scenario, session, table);
  if (!told || !table.round) return undefined;
  const { voters, ballots, hands } = table.round;
  // From one count to the next it could be told what whoever has voted meanwhile is for.
  const secret = isSecret(session, table);
  const soFar = fullTally(scenario, session, secret ? { ...table, round: { ...table.round, ballots: [] } } : table);
  const voted = new Set(ballots.map(({ seat }) => seat));
  const present = sittingAt(session, table.id).filter((seat) => !seat.away && hasVote(seat));
  return {
    ...told,
    ballots: ballots.map(({ seat, option }) => (session.privateVotes ? { seat } : { seat, option })),
    awaited: present.filter(({ id }) => voters.includes(id) && !voted.has(id)).map(({ id }) => id),
    hands,
    own: ownAt(table),
    soFar,
    stands: secret && ballots.length > 0 ? 'hidden' : standsOf(soFar),
  };
}

function standsOf(tally: readonly Count[]): ConsoleRound['stands'] {
  const backed = tally.filter(({ count }) => count > 0).length;
  if (backed === 0) return 'empty';
  if (backed === 1) return 'agreed';
  return leadersOf(tally).length > 1 ? 'tied' : 'leading';
}
