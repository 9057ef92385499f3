import { memo, type ReactNode, useDeferredValue } from 'react';
import type { Scenario } from '../../core/scenario.ts';
import type { RunFigures } from '../../debrief/many/figures-of-runs.ts';
import type { Station } from '../../debrief/many/gather-branches.ts';
import { BehavioursTable } from './behaviours-table.tsx';
import { DecisionsTable } from './decisions-table.tsx';
import { EndingsTable } from './endings-table.tsx';
import { RunTree } from './run-tree.tsx';
import { RunsSection } from './runs-section.tsx';
import { SpreadTable } from './spread-table.tsx';
import { WayHere } from './way-here.tsx';

export interface ManyProps {
  readonly scenario: Scenario;
  readonly tree: Station;
  /** Of the runs that came by `way`. */
  readonly figures: RunFigures;
  readonly way: readonly string[];
  readonly onWay: (way: readonly string[]) => void;
  /** “Decision by decision” as a file. */
  readonly onTable: () => void;
  readonly said: string | undefined;
}

/** Any number of runs as one tree, and the table behind it. Drawn again only when they change, not while others are read. */
export const ManyRuns = memo(function ManyRuns({ scenario, tree, figures, way, onWay, onTable, said }: ManyProps): ReactNode {
  // The tree first, its tables in a frame of their own: both at once would hold up keys and clicks.
  const counted = useDeferredValue<RunFigures | undefined>(figures, undefined);
  return (
    <>
      <RunsSection title="The ways they went" area="tree">
        <WayHere scenario={scenario} way={way} runs={figures.runs} of={tree.runs} onWay={onWay} />
        <RunTree scenario={scenario} tree={tree} all={tree.runs} runs={figures.runs} way={way} onWay={onWay} />
      </RunsSection>
      {counted && <RunTables figures={counted} onTable={onTable} said={said} />}
    </>
  );
});

const RunTables = memo(function RunTables({ figures, onTable, said }: Pick<ManyProps, 'figures' | 'onTable' | 'said'>): ReactNode {
  return (
    <>
      <DecisionsTable figures={figures} onTable={onTable} said={said} />
      <BehavioursTable figures={figures} />
      <SpreadTable figures={figures} />
      <EndingsTable figures={figures} />
    </>
  );
});
