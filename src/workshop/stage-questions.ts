import { resources } from '../core/names.ts';
import type { Scenario } from '../core/scenario.ts';
import { type DecisionView, decisionView } from './decision-view.ts';
import { groupedBy } from './grouped-by.ts';
import { questionKey } from './question-key.ts';
import { fullTally, roundView } from './round-view.ts';
import type { Count, Session, Table } from './session.ts';
import { leadersOf } from './tally.ts';

/** A question on the projector, for all tables that stand at it. */
export interface StageQuestion {
  /** What a choice costs, and why it is closed, only where it is the same at each of them. */
  readonly decision: DecisionView;
  /** Table ids. */
  readonly tables: readonly string[];
  readonly voted: number;
  readonly voters: number;
  /**
   * Only where the split is shown, enough have voted that nobody's own vote is read off it, and no vote on it is open: switched on while one is, the split is promised for the moment at
   * which the vote closes, so that nobody votes with the herd.
   */
  readonly tally?: readonly Count[] | undefined;
  /** The split is to be shown, and is not: too few have voted. */
  readonly few?: true | undefined;
  /** Several in a tie. */
  readonly leaders?: readonly string[] | undefined;
}

/** Of fewer votes the wall tells no split: the room would know whose they were. Hands are raised before everybody. */
const fewest = 3;

/** The questions that these tables stand at, in the order of the first table at each. */
export function stageQuestions(scenario: Scenario, session: Session, tables: readonly Table[]): readonly StageQuestion[] {
  const standing = tables.flatMap((table) => {
    const decision = decisionView(scenario, session, table);
    return decision ? [{ table, decision }] : [];
  });
  return groupedBy(standing, ({ decision }) => questionKey(decision)).map((group): StageQuestion => {
    const decision = sharedDecision(
      group[0].decision,
      group.slice(1).map((one) => one.decision),
    );
    const rounds = group.map(({ table }) => roundView(scenario, session, table)).filter((round) => round !== undefined);
    const told = {
      decision,
      tables: group.map(({ table }) => table.id),
      voted: rounds.reduce((sum, { voted }) => sum + voted, 0),
      voters: rounds.reduce((sum, { voters }) => sum + voters, 0),
    };
    const few = told.voters > 0 && told.voters < fewest;
    if (!session.splitShown || rounds.length === 0 || rounds.some(({ open }) => open)) return told;
    if (few) return { ...told, few };
    const counts = group.flatMap(({ table }) => fullTally(scenario, session, table));
    const tally = decision.choices.map(({ id }) => ({
      option: id,
      count: counts.reduce((sum, { option, count }) => (option === id ? sum + count : sum), 0),
    }));
    return { ...told, tally, leaders: leadersOf(tally) };
  });
}

/** One question as several tables have it: the words are the same, prices may differ. */
function sharedDecision(first: DecisionView, others: readonly DecisionView[]): DecisionView {
  const choices = first.choices.map((choice, index) => {
    const { id, letter, title, line } = choice;
    const here = others.map((other) => other.choices[index]);
    const sameCosts = here.every((one) => one && priceOf(one) === priceOf(choice));
    const { costs, costsMore } = sameCosts ? choice : { costs: {}, costsMore: false };
    return {
      id,
      letter,
      title,
      line,
      costs,
      costsMore,
      closed: here.every((one) => one?.closed === choice.closed) ? choice.closed : undefined,
    };
  });
  return { ...first, choices };
}

const priceOf = ({ costs, costsMore }: DecisionView['choices'][number]): string =>
  JSON.stringify([resources.map((id) => costs[id] ?? 0), costsMore]);
