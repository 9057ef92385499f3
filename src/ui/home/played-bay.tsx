import type { ReactNode } from 'react';
import type { RunSummary } from '../../store/kept-run.ts';
import type { Sheet } from '../../store/sheets.ts';
import { Covers } from './covers.tsx';

interface Props {
  /** Played sheets, newest run first. */
  readonly sheets: readonly Sheet[];
  readonly runs: readonly RunSummary[];
  readonly selected: string | undefined;
  readonly onSelect: (sheet: string) => void;
  readonly onEnter: () => void;
}

/** The shelf of Debrief: what was played, in one row. */
export function PlayedBay({ sheets, runs, selected, onSelect, onEnter }: Props): ReactNode {
  return (
    <section className="bay bay-played" aria-labelledby="bay-played">
      <h2 className="bay-title" id="bay-played">
        Played, newest first
      </h2>
      <Covers sheets={sheets} runs={runs} selected={selected} onSelect={onSelect} onEnter={onEnter} />
    </section>
  );
}
