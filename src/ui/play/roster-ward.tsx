import type { ReactNode } from 'react';
import { outcomeNames } from '../words/names.ts';
import { OutcomeTile } from './outcome-tile.tsx';
import type { WardReading } from './wards-of.ts';

/** A ward as a row: its class, its name, and the class of each indicator. */
export function RosterWard({ reading }: { readonly reading: WardReading }): ReactNode {
  const { ward, outcome, by } = reading;
  return (
    <>
      <OutcomeTile outcome={outcome} />
      <span className="roster-words">
        <b>{ward.name}</b>
        <span>
          <span className="hidden-text">, class {outcome} of 5, </span>
          {outcomeNames[outcome]}
          <span className="hidden-text">. {by.map((one) => `${one.indicator.name} ${one.outcome}`).join(', ')}.</span>
        </span>
      </span>
    </>
  );
}
