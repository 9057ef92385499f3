import { memo, type ReactNode } from 'react';
import type { Scenario } from '../../core/scenario.ts';
import type { Station } from '../../debrief/many/gather-branches.ts';
import type { DecisionPair, TwoRuns } from '../../debrief/many/two-runs.ts';
import { RunTree } from './run-tree.tsx';
import { RunsSection } from './runs-section.tsx';
import { TwoDecisions } from './two-decisions.tsx';
import { TwoEnds } from './two-ends.tsx';

export interface TwoProps {
  readonly scenario: Scenario;
  readonly tree: Station;
  readonly two: TwoRuns;
  readonly names: readonly [first: string, second: string];
  /** They began in different places. */
  readonly isApart: boolean;
}

/** Two runs beside each other: the line they share, then each decision, then how they ended. */
export const TwoSideBySide = memo(function TwoSideBySide({ scenario, tree, two, names, isApart }: TwoProps): ReactNode {
  const ways = [wayOf(two.decisions, 'first'), wayOf(two.decisions, 'second')];
  const namesAt = (way: readonly string[]): string => names.filter((_, at) => ways[at] === way.join(' ')).join(', ');
  return (
    <>
      <RunsSection title="The ways they went" area="tree">
        {isApart && <p>These two were met in different places, so they did not start alike.</p>}
        <RunTree scenario={scenario} tree={tree} all={tree.runs} runs={tree.runs} way={[]} namesAt={namesAt} />
      </RunsSection>
      <TwoDecisions two={two} names={names} />
      <TwoEnds two={two} names={names} />
    </>
  );
});

const wayOf = (decisions: readonly DecisionPair[], which: 'first' | 'second'): string =>
  decisions.flatMap(({ [which]: one }) => (one ? [`${one.beat}/${one.option}`] : [])).join(' ');
