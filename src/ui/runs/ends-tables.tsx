import type { ReactNode } from 'react';
import type { PooledEnds } from '../../debrief/many/pooled-ends.ts';
import { EndsNote } from './ends-note.tsx';
import { EndsTable } from './ends-table.tsx';
import { RunsSection } from './runs-section.tsx';

interface Props {
  readonly ends: PooledEnds;
  /** Runs that are looked at, those still under way among them. */
  readonly runs: number;
  /** What the run that is told apart is called. */
  readonly mine: string | undefined;
}

/** Trust and children’s outcomes: how many runs ended, and one's own beside them. */
export function EndsTables({ ends, runs, mine }: Props): ReactNode {
  const { ended, people, outcomes } = ends;
  if (ended === 0) {
    return (
      <RunsSection title="Trust at the end" area="people">
        <p>None of these runs has ended yet.</p>
      </RunsSection>
    );
  }
  return (
    <>
      <RunsSection title="Trust at the end, where runs differ most first" area="people">
        <EndsTable label="Trust at the end, all runs" of="Of 10" rows={people} digits={0} ended={ended} hasMine={mine !== undefined} />
        <EndsNote ended={ended} runs={runs} mine={mine} />
      </RunsSection>
      <RunsSection title="Children’s outcomes, a year on" area="outcomes">
        <EndsTable
          label="Children’s outcomes a year on, all runs"
          of="Mean over the wards, 0 to 10"
          rows={outcomes}
          digits={1}
          ended={ended}
          hasMine={mine !== undefined}
        />
        <p className="spread-note runs-note">
          Twelve months on if nothing else is done. Modelled by this game; the research did not test it.
        </p>
      </RunsSection>
    </>
  );
}
