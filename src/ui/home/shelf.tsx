import type { ReactNode } from 'react';
import type { RunSummary } from '../../store/kept-run.ts';
import type { JourneySheet, Sheet } from '../../store/sheets.ts';
import { Bay } from './bay.tsx';
import type { HomeActions } from './home-actions.ts';
import { JourneysBay } from './journeys-bay.tsx';
import { PlayedBay } from './played-bay.tsx';
import { ReadingTheCover } from './reading-the-cover.tsx';
import './shelf.css';
import { shelve } from './shelf-order.ts';

interface Props {
  readonly sheets: readonly Sheet[];
  readonly journeys: readonly JourneySheet[];
  readonly actions: HomeActions;
  /** Puts the sheets in one row, in the order given, instead of by family. */
  readonly inOneRow: boolean;
  readonly runs: readonly RunSummary[];
  readonly selected: string | undefined;
  readonly onSelect: (sheet: string) => void;
  readonly onEnter: (() => void) | undefined;
}

/** Folded maps under their families, the journeys through them, and the key to reading them. */
export function Shelf({ sheets, journeys, actions, inOneRow, runs, selected, onSelect, onEnter }: Props): ReactNode {
  const enter = (): void => onEnter?.();
  const rest = { runs, selected, onSelect, onEnter: enter };
  return (
    <div className="shelf">
      {inOneRow ? <PlayedBay sheets={sheets} {...rest} /> : shelve(sheets).map((bay) => <Bay key={bay.family} bay={bay} {...rest} />)}
      <div className="shelf-side">
        {!inOneRow && <JourneysBay journeys={journeys} sheets={sheets} runs={runs} actions={actions} />}
        <ReadingTheCover />
      </div>
    </div>
  );
}
