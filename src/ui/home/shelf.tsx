import type { ReactNode } from 'react';
import type { RunSummary } from '../../store/kept-run.ts';
import type { PlannedSheet, Sheet } from '../../store/sheets.ts';
import { Bay } from './bay.tsx';
import { PlayedBay } from './played-bay.tsx';
import { ReadingTheCover } from './reading-the-cover.tsx';
import './shelf.css';
import { shelve } from './shelf-order.ts';

interface Props {
  readonly sheets: readonly Sheet[];
  /** `undefined` puts the sheets in one row, in the order given. */
  readonly planned: readonly PlannedSheet[] | undefined;
  readonly runs: readonly RunSummary[];
  readonly selected: string | undefined;
  readonly onSelect: (sheet: string) => void;
  readonly onEnter: (() => void) | undefined;
}

/** Folded maps under their families, and the key to reading them. */
export function Shelf({ sheets, planned, runs, selected, onSelect, onEnter }: Props): ReactNode {
  const enter = (): void => onEnter?.();
  const rest = { runs, selected, onSelect, onEnter: enter };
  return (
    <div className="shelf">
      {planned === undefined ? (
        <PlayedBay sheets={sheets} {...rest} />
      ) : (
        shelve(sheets, planned).map((bay) => <Bay key={bay.family} bay={bay} {...rest} />)
      )}
      <ReadingTheCover planned={planned?.filter(({ sheet }) => !sheets.some((one) => one.sheet === sheet)).length ?? 0} />
    </div>
  );
}
