import { type ReactNode, useMemo } from 'react';
import type { RunFigures } from '../../debrief/many/figures-of-runs.ts';
import { useNarrow } from '../debrief/use-narrow.ts';
import { MetStacked } from './met-stacked.tsx';
import { MetWide } from './met-wide.tsx';
import { RunsSection } from './runs-section.tsx';
import { useSlices } from './use-slices.ts';

interface Props {
  readonly figures: RunFigures;
  /** The table as a file. */
  readonly onTable: () => void;
  /** What came of asking for it. */
  readonly said: string | undefined;
}

/** Decisions that are drawn in one frame, each with all its options. */
const rowsAtOnce = 3;

/** Every decision that was met, and how many chose what. */
export function DecisionsTable({ figures: { met }, onTable, said }: Props): ReactNode {
  const narrow = useNarrow();
  const shown = useSlices(met.length, rowsAtOnce);
  const drawn = useMemo(() => met.slice(0, shown), [met, shown]);
  return (
    <RunsSection title="Decision by decision" area="decisions">
      {narrow ? <MetStacked met={drawn} /> : <MetWide met={drawn} />}
      <button type="button" className="button runs-take" onClick={onTable}>
        As a table, .csv
      </button>
      <p role="status" className="spread-note runs-note">
        {said}
      </p>
    </RunsSection>
  );
}
