import type { ReactNode, RefObject } from 'react';
import type { AsideRun, RunSummary } from '../../store/kept-run.ts';
import type { Sheet } from '../../store/sheets.ts';
import { AsideRow } from './aside-row.tsx';
import type { HomeActions } from './home-actions.ts';
import { ImportRun } from './import-run.tsx';
import { RunRow } from './run-row.tsx';
import './your-runs.css';

interface Props {
  readonly sheet: Sheet | undefined;
  /** Runs of this sheet, newest first. */
  readonly runs: readonly RunSummary[];
  readonly aside: readonly AsideRun[];
  readonly now: number;
  readonly actions: HomeActions;
  /** The heading, so that the strip can lead here. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** The kept runs of the selected sheet, those that would not open, and the way to bring one in. */
export function YourRuns({ sheet, runs, aside, now, actions, heading }: Props): ReactNode {
  /** What is deleted takes its button with it: the reader is put back at the head of the list. */
  const thenHere = (drop: (run: string) => void) => (run: string) => {
    drop(run);
    heading.current?.focus();
  };
  const rowActions = { ...actions, onDelete: thenHere(actions.onDelete) };
  const onDropAside = thenHere(actions.onDropAside);
  return (
    <section className="runs" aria-labelledby="runs-title">
      <div className="runs-head">
        <h2 className="bay-title" id="runs-title" ref={heading} tabIndex={-1}>
          Your runs
        </h2>
        <ImportRun className="quiet-link" onImport={actions.onImport} />
      </div>
      {sheet && runs.length > 0 && (
        <ul>
          {runs.map((run) => (
            <RunRow key={run.id} run={run} decisions={sheet.decisions} now={now} actions={rowActions} />
          ))}
        </ul>
      )}
      {aside.length > 0 && (
        <>
          <p className="runs-aside">Put aside: these would not open. Nothing of them is lost.</p>
          <ul>
            {aside.map((run) => (
              <AsideRow
                key={run.id}
                run={run}
                onSave={() => actions.onRestoreAside(run.id)}
                onNewest={actions.onNewest}
                onDrop={() => onDropAside(run.id)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
