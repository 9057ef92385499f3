import { memo, type ReactNode } from 'react';
import type { Scenario } from '../../core/scenario.ts';
import type { Station } from '../../debrief/many/gather-branches.ts';
import type { DecisionPair, TwoRuns } from '../../debrief/many/two-runs.ts';
import { runLetters } from './run-letter.ts';
import { RunMark } from './run-mark.tsx';
import { RunTree } from './run-tree.tsx';
import { RunsSection } from './runs-section.tsx';
import { TwoCards } from './two-cards.tsx';
import { TwoDecisions } from './two-decisions.tsx';
import { TwoEnds } from './two-ends.tsx';

export interface TwoProps {
  readonly scenario: Scenario;
  readonly tree: Station;
  readonly two: TwoRuns;
  /** Of run A and of run B. */
  readonly names: readonly [first: string, second: string];
  /** They began in different places. */
  readonly isApart: boolean;
  /** Decisions up to which both are one run, of which another was played on; 0 where it is not so. */
  readonly oneRunUntil: number;
}

/** Two runs beside each other: what each came to, how both ended, the line they share, then each decision. */
export const TwoSideBySide = memo(function TwoSideBySide({ scenario, tree, two, names, isApart }: TwoProps): ReactNode {
  const ways = [wayOf(two.decisions, 'first'), wayOf(two.decisions, 'second')];
  const namesAt = (way: readonly string[]): ReactNode =>
    runLetters.map(
      (letter, at) =>
        ways[at] === way.join(' ') && (
          <p key={letter} className="tree-name">
            <RunMark letter={letter} /> {names[at]}
          </p>
        ),
    );
  return (
    <>
      <TwoCards two={two} names={names} />
      <TwoEnds two={two} />
      <RunsSection title="The ways they went" area="tree">
        {isApart && <p>These two were met in different places, so they did not start alike.</p>}
        <RunTree scenario={scenario} tree={tree} all={tree.runs} runs={tree.runs} way={[]} namesAt={namesAt} />
      </RunsSection>
      <TwoDecisions two={two} />
    </>
  );
});

const wayOf = (decisions: readonly DecisionPair[], which: 'first' | 'second'): string =>
  decisions.flatMap(({ [which]: one }) => (one ? [`${one.beat}/${one.option}`] : [])).join(' ');
