import type { ReactNode } from 'react';
import type { RunSummary } from '../../store/kept-run.ts';
import type { Sheet } from '../../store/sheets.ts';
import { Cover } from './cover.tsx';
import { runsOf } from './shelf-order.ts';

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
      <ul className="bay-covers">
        {sheets.map((sheet) => (
          <li key={sheet.id}>
            <Cover
              sheet={sheet}
              runs={runsOf(sheet.id, runs)}
              selected={sheet.id === selected}
              onSelect={() => onSelect(sheet.id)}
              onEnter={onEnter}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
