import type { ReactNode } from 'react';
import type { RunFigures } from '../../debrief/many/figures-of-runs.ts';
import { useNarrow } from '../debrief/use-narrow.ts';
import { MetStacked } from './met-stacked.tsx';
import { MetWide } from './met-wide.tsx';
import { RunsSection } from './runs-section.tsx';

interface Props {
  readonly figures: RunFigures;
  /** The table as a file. */
  readonly onTable: () => void;
  /** What came of asking for it. */
  readonly said: string | undefined;
}

/** Every decision that was met, and how many chose what. */
export function DecisionsTable({ figures: { met }, onTable, said }: Props): ReactNode {
  const narrow = useNarrow();
  return (
    <RunsSection title="Decision by decision" area="decisions">
      {narrow ? <MetStacked met={met} /> : <MetWide met={met} />}
      <button type="button" className="button runs-take" onClick={onTable}>
        As a table, .csv
      </button>
      <p role="status" className="runs-note">
        {said}
      </p>
    </RunsSection>
  );
}
