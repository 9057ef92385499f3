import type { CSSProperties, ReactNode } from 'react';
import { again, instead } from '../../debrief/choice-words.ts';
import type { WhatIf } from '../../debrief/what-if.ts';

interface Props {
  readonly found: WhatIf;
  /** Letter of the run's own choice, and of the other. */
  readonly same: string;
  readonly other: string;
}

/** How often each ending would have come about: bars that carry their figures. */
export function WhatIfEndings({ found, same, other }: Props): ReactNode {
  return (
    <table className="what-if-endings">
      <caption className="hidden-text">Endings, of 100 runs</caption>
      <thead>
        <tr>
          <th scope="col">Of 100 runs</th>
          <th scope="col">{again(same)}</th>
          <th scope="col">{instead(other)}</th>
        </tr>
      </thead>
      <tbody>
        {found.endings.map((ending) => (
          <tr key={ending.id}>
            <th scope="row">
              {ending.title}
              {ending.came && <small>, as it came</small>}
            </th>
            <td>
              <Bar part={ending.same} />
            </td>
            <td>
              <Bar part={ending.other} other />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ part, other = false }: { readonly part: number; readonly other?: boolean }): ReactNode {
  return (
    <span className="what-if-bar" data-other={other || undefined} style={{ '--part': `${part}%` } as CSSProperties}>
      <b>{part}</b>
      <i aria-hidden="true" />
    </span>
  );
}
