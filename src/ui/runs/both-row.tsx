import type { ReactNode } from 'react';

interface Props {
  readonly name: ReactNode;
  readonly cells: readonly [first: ReactNode, second: ReactNode];
}

/** One row of two runs beside each other. */
export function BothRow({ name, cells: [first, second] }: Props): ReactNode {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{first}</td>
      <td>{second}</td>
    </tr>
  );
}
