import type { ReactNode } from 'react';
import type { PooledRow } from '../../debrief/many/pooled-ends.ts';
import { ScrollTable } from '../marks/scroll-table.tsx';
import { EndsStrip } from './ends-strip.tsx';
import { spanWords } from './span-words.ts';

interface Props {
  readonly label: string;
  /** What the figures are. */
  readonly of: string;
  readonly rows: readonly PooledRow[];
  /** Digits after the point. */
  readonly digits: 0 | 1;
  /** Runs that are counted. */
  readonly ended: number;
  /** One's own run is told apart. */
  readonly hasMine: boolean;
}

/** Where runs ended, a row for each figure: its line, the middle, where most of them lie, and one's own. */
export function EndsTable({ label, of, rows, digits, ended, hasMine }: Props): ReactNode {
  const words = (value: number): string => value.toFixed(digits);
  return (
    <ScrollTable look="runs-table" label={label}>
      <thead>
        <tr>
          <th scope="col">{of}</th>
          <th scope="col">Middle</th>
          <th scope="col">{spanWords(ended).head}</th>
          {hasMine && <th scope="col">Yours</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, runs, mine }) => (
          <tr key={id}>
            <th scope="row">
              {name}
              <EndsStrip runs={runs} mine={mine} />
            </th>
            <td>
              <b>{words(runs.p50)}</b>
            </td>
            <td>{`${words(runs.p10)} to ${words(runs.p90)}`}</td>
            {hasMine && <td>{mine === undefined ? 'not there' : <b>{words(mine)}</b>}</td>}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
