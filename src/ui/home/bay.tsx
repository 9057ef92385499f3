import type { ReactNode } from 'react';
import { coverGrounds } from '../../art/cover.ts';
import type { RunSummary } from '../../store/kept-run.ts';
import { Cover } from './cover.tsx';
import { type Bay as BayOf, runsOf } from './shelf-order.ts';

interface Props {
  readonly bay: BayOf;
  readonly runs: readonly RunSummary[];
  readonly selected: string | undefined;
  readonly onSelect: (sheet: string) => void;
  readonly onEnter: () => void;
}

/** One family on the shelf under its rule. */
export function Bay({ bay, runs, selected, onSelect, onEnter }: Props): ReactNode {
  const id = `bay-${bay.family}`;
  return (
    <section className="bay" aria-labelledby={id}>
      <h2 className="bay-title" id={id}>
        {coverGrounds[bay.family].name}
      </h2>
      <ul className="bay-covers">
        {bay.sheets.map((sheet) => (
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
