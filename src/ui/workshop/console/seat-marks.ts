import type { ConsoleTable, ConsoleView } from '../../../workshop/console-view.ts';
import { letterAt } from './table-stand.ts';

/** One mark around a table. */
export interface SeatMark {
  readonly key: string;
  /** Seat id, where it is somebody; hands have none. */
  readonly seat?: string | undefined;
  readonly shows: 'letter' | 'cast' | 'thinking' | 'here' | 'watches' | 'away';
  /** For `letter`. */
  readonly letter: string;
  /** Hands for it, where they are counted. */
  readonly count?: number | undefined;
  /** Has voted, and left since. */
  readonly left?: boolean | undefined;
}

/** Who sits at a table, each with what can be seen of their vote, and the hands that were counted. */
export function seatMarks({ seats }: Pick<ConsoleView, 'seats'>, table: ConsoleTable): readonly SeatMark[] {
  // What a table voted on is over with the session.
  const round = table.out === 'over' ? undefined : table.round;
  const people = table.seats.map((id): SeatMark => {
    const ballot = round?.ballots.find(({ seat }) => seat === id);
    const seat = seats.find((one) => one.id === id);
    const mark = { key: id, seat: id, letter: letterAt(table, ballot?.option), left: (ballot && seat?.away) || undefined };
    if (ballot) return { ...mark, shows: mark.letter === '' ? 'cast' : 'letter' };
    if (seat?.away) return { ...mark, shows: 'away' };
    if (seat?.role === 'mirror' || seat?.role === 'observer') return { ...mark, shows: 'watches' };
    return { ...mark, shows: round?.awaited.includes(id) && table.phase === 'voting' ? 'thinking' : 'here' };
  });
  const hands = (round?.hands ?? []).map(
    ({ option, count }): SeatMark => ({ key: `hands ${option}`, shows: 'letter', letter: letterAt(table, option), count }),
  );
  return [...people, ...hands];
}
