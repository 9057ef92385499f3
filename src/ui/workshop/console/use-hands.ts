import { useEffect, useRef, useState } from 'react';
import type { ConsoleRound } from '../../../workshop/console-view.ts';
import type { Count } from '../../../workshop/session.ts';
import type { Asks } from './asks.ts';

interface Asked {
  /** Round id. */
  readonly round: string;
  readonly hands: readonly Count[];
  /** What the room told when it had taken them. */
  readonly taken?: readonly Count[] | undefined;
}

/** Hands that stand at an option, 0 where none were counted. */
export const handsFor = (hands: readonly Count[], option: string): number => hands.find((one) => one.option === option)?.count ?? 0;

/** All hands of a round, with one option counted anew. */
const handsWith = (hands: readonly Count[], option: string, count: number): readonly Count[] => [
  ...hands.filter((hand) => hand.option !== option),
  { option, count },
];

const none: readonly Count[] = [];

/**
 * Hands of a round as they are counted in this window, for its vote or for what each would have done: what has been typed stands until the
 * room tells of it, however slow the line, and goes where the room would not take it.
 */
export function useHands(
  type: 'count' | 'count-own',
  round: ConsoleRound | undefined,
  ask: Asks,
): readonly [hands: readonly Count[], count: (option: string, count: number) => void] {
  const told = (type === 'count' ? round?.hands : round?.own) ?? none;
  const [asked, setAsked] = useState<Asked>();
  const latest = useRef(told);
  useEffect(() => {
    latest.current = told;
  }, [told]);
  const mine = asked !== undefined && asked.round === round?.id && (asked.taken === undefined || asked.taken === told);
  const hands = mine ? asked.hands : told;
  const done = (of: readonly Count[], ok: boolean): void =>
    setAsked((last) => {
      if (last?.hands !== of) return last;
      return ok ? { ...last, taken: latest.current } : undefined;
    });
  const count = (option: string, number: number): void => {
    if (!round) return;
    const next = handsWith(hands, option, number);
    setAsked({ round: round.id, hands: next });
    ask({ type, round: round.id, hands: next }, (ok) => done(next, ok));
  };
  return [hands, count];
}
