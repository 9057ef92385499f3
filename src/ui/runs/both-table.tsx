import type { ReactNode } from 'react';
import { ScrollTable } from './scroll-table.tsx';

interface Props {
  readonly label: string;
  /** What the rows are. */
  readonly of: string;
  readonly names: readonly [first: string, second: string];
  readonly children: ReactNode;
}

/** Two runs beside each other: a column each. */
export function BothTable({ label, of, names: [first, second], children }: Props): ReactNode {
  return (
    <ScrollTable label={label} isEven>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">{first}</th>
          <th scope="col">{second}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </ScrollTable>
  );
}
