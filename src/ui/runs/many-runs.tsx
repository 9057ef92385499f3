import { memo, type ReactNode, useMemo } from 'react';
import type { Scenario } from '../../core/scenario.ts';
import type { RunFigures } from '../../debrief/many/figures-of-runs.ts';
import type { Station } from '../../debrief/many/gather-branches.ts';
import type { PooledEnds } from '../../debrief/many/pooled-ends.ts';
import { BehavioursTable } from './behaviours-table.tsx';
import { DecisionsTable } from './decisions-table.tsx';
import { EndingsTable } from './endings-table.tsx';
import { EndsTables } from './ends-tables.tsx';
import { RunTree } from './run-tree.tsx';
import { RunsSection } from './runs-section.tsx';
import { SpreadTable } from './spread-table.tsx';
import { useTurns } from './use-turns.ts';
import { WayHere } from './way-here.tsx';

export interface ManyProps {
  readonly scenario: Scenario;
  readonly tree: Station;
  /** Of the runs that came by `way`. */
  readonly figures: RunFigures;
  /** How the same runs ended. */
  readonly ends: PooledEnds;
  /** Name of the run of this device that is told apart. */
  readonly mine: string | undefined;
  readonly way: readonly string[];
  readonly onWay: (way: readonly string[]) => void;
  /** “Decision by decision” as a file. */
  readonly onTable: () => void;
  readonly said: string | undefined;
}

/** Any number of runs as one tree, and the tables behind it. Drawn again only when they change, not while others are read. */
export const ManyRuns = memo(function ManyRuns({ scenario, tree, figures, ends, mine, way, onWay, onTable, said }: ManyProps): ReactNode {
  const counted = useMemo(() => ({ figures, ends, mine }), [figures, ends, mine]);
  // The tree first, then table by table: all at once would hold up keys and clicks.
  const [decisions, behaviours, spread, endings, ended] = useTurns(counted, 5);
  return (
    <>
      <RunsSection title="The ways they went" area="tree">
        <WayHere scenario={scenario} way={way} runs={figures.runs} of={tree.runs} onWay={onWay} />
        <RunTree scenario={scenario} tree={tree} all={tree.runs} runs={figures.runs} way={way} onWay={onWay} />
      </RunsSection>
      {decisions && <Decisions figures={decisions.figures} onTable={onTable} said={said} />}
      {behaviours && <Behaviours figures={behaviours.figures} />}
      {spread && <Spreads figures={spread.figures} />}
      {endings && <Endings figures={endings.figures} />}
      {ended && <Ends ends={ended.ends} runs={ended.figures.runs} mine={ended.mine} />}
    </>
  );
});

const Decisions = memo(DecisionsTable);
const Behaviours = memo(BehavioursTable);
const Spreads = memo(SpreadTable);
const Endings = memo(EndingsTable);
const Ends = memo(EndsTables);
