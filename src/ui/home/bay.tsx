import type { ReactNode } from 'react';
import { coverGrounds } from '../../art/cover.ts';
import type { RunSummary } from '../../store/kept-run.ts';
import { Covers } from './covers.tsx';
import type { Bay as BayOf } from './shelf-order.ts';

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
      <Covers sheets={bay.sheets} runs={runs} selected={selected} onSelect={onSelect} onEnter={onEnter} />
    </section>
  );
}
