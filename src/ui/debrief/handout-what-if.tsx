import type { ReactNode } from 'react';
import { again, doing, instead } from '../../debrief/choice-words.ts';
import type { DecisionReport } from '../../debrief/decisions.ts';
import { spreadWords } from '../../debrief/spread-words.ts';
import type { WhatIf } from '../../debrief/what-if.ts';
import { HandoutPart } from './handout-part.tsx';

interface Props {
  readonly found: WhatIf;
  readonly decision: DecisionReport;
  /** Letter of the run's own choice, and of the other. */
  readonly same: string;
  readonly other: string;
}

/** Figures that there is room for: those that differ most. */
const shown = 3;

/** What the option looked at last would have led to, in a few figures. */
export function HandoutWhatIf({ found, decision, same, other }: Props): ReactNode {
  return (
    <HandoutPart title={`What if, at ${decision.index + 1}. ${decision.label}: ${doing(other)}, and not ${doing(same)}`}>
      <p>
        {found.says}{' '}
        <span className="handout-cite">
          Modelled by this game: the middle of many runs, and where eight in ten of them lie. The research did not test it.
        </span>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">At the end</th>
            <th scope="col">As it came</th>
            <th scope="col">{again(same)}</th>
            <th scope="col">{instead(other)}</th>
          </tr>
        </thead>
        <tbody>
          {found.rows.slice(0, shown).map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              <td>{row.came.toFixed(row.digits)}</td>
              <td>{spreadWords(row.same, row.digits)}</td>
              <td>{spreadWords(row.other, row.digits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </HandoutPart>
  );
}
