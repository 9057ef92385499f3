import type { Count, Round } from './session.ts';

/** How many are for each of these options, ballots and hands together. */
export const tallyOf = ({ ballots, hands }: Pick<Round, 'ballots' | 'hands'>, options: readonly string[]): readonly Count[] =>
  options.map((option) => ({
    option,
    count:
      ballots.filter((ballot) => ballot.option === option).length +
      hands.reduce((sum, hand) => (hand.option === option ? sum + hand.count : sum), 0),
  }));

/** The options with the most; none where nobody is for anything, several in a tie. */
export function leadersOf(tally: readonly Count[]): readonly string[] {
  const greatest = Math.max(0, ...tally.map(({ count }) => count));
  return greatest === 0 ? [] : tally.filter(({ count }) => count === greatest).map(({ option }) => option);
}

/** The options that anybody is for. */
export const backedIn = (tally: readonly Count[]): readonly string[] => tally.filter(({ count }) => count > 0).map(({ option }) => option);
