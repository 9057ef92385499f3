import type { ReactNode } from 'react';
import type { Spread } from '../../core/spread.ts';
import { again, cameWords, instead } from '../../debrief/choice-words.ts';
import type { WhatIfRow } from '../../debrief/what-if.ts';

interface Props {
  /** Whether the run came to an ending. */
  readonly ended: boolean;
  readonly rows: readonly WhatIfRow[];
  /** Letter of the run's own choice, and of the other. */
  readonly same: string;
  readonly other: string;
  /** What a screen reader calls it, where no heading beside it does. */
  readonly caption?: string;
  readonly className?: string;
  /** The middle of runs and where most of them stand. */
  readonly spread: (spread: Spread, digits: WhatIfRow['digits']) => ReactNode;
  /** How the other choice stands beside the run's own. */
  readonly beside?: (leaning: WhatIfRow['leaning']) => ReactNode;
}

/** Where runs would have stood at the end: as it came, the same choice again, the other choice. */
export function WhatIfTable({ ended, rows, same, other, caption, className, spread, beside }: Props): ReactNode {
  return (
    <table className={className}>
      {caption !== undefined && <caption className="hidden-text">{caption}</caption>}
      <thead>
        <tr>
          <th scope="col">At the end</th>
          <th scope="col">{cameWords(ended)}</th>
          <th scope="col">{again(same)}</th>
          <th scope="col">{instead(other)}</th>
          {beside && (
            <th scope="col">
              <span className="hidden-text">Beside your choice</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.name}</th>
            <td>{row.came.toFixed(row.digits)}</td>
            <td>{spread(row.same, row.digits)}</td>
            <td>{spread(row.other, row.digits)}</td>
            {beside && <td>{beside(row.leaning)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
