import type { ComponentProps, ReactNode } from 'react';
import './as-table.css';
import { FigureTable } from './figure-table.tsx';

type Table = ComponentProps<typeof FigureTable>;

interface Props extends Table {
  readonly label?: string;
  /** A second table of the same chart. */
  readonly and?: Table;
}

/** The figures of a chart as a table, on demand. */
export function AsTable({ label = 'As a table', and, ...table }: Props): ReactNode {
  return (
    <details className="as-table">
      <summary>{label}</summary>
      <FigureTable {...table} />
      {and && <FigureTable {...and} />}
    </details>
  );
}
