import type { ReactNode } from 'react';
import type { RunSummary } from '../../store/kept-run.ts';
import type { Sheet } from '../../store/sheets.ts';
import { Cover } from './cover.tsx';
import { runsOf } from './shelf-order.ts';

interface Props {
  readonly sheets: readonly Sheet[];
  readonly runs: readonly RunSummary[];
  readonly selected: string | undefined;
  readonly onSelect: (sheet: string) => void;
  readonly onEnter: () => void;
}

/** Sheets side by side, in the order given. */
export const Covers = ({ sheets, runs, selected, onSelect, onEnter }: Props): ReactNode => (
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
);
