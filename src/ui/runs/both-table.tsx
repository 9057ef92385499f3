import type { ReactNode } from 'react';
import { ScrollTable } from '../marks/scroll-table.tsx';
import { RunMark } from './run-mark.tsx';

interface Props {
  readonly label: string;
  /** What the rows are. */
  readonly of: string;
  readonly children: ReactNode;
}

/** Two runs beside each other: a column each. */
export function BothTable({ label, of, children }: Props): ReactNode {
  return (
    <ScrollTable look="runs-table" label={label} isEven>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">
            <RunMark letter="A" />
          </th>
          <th scope="col">
            <RunMark letter="B" />
          </th>
        </tr>
      </thead>
      {children}
    </ScrollTable>
  );
}
