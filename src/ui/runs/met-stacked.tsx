import type { ReactNode } from 'react';
import type { MetDecision } from '../../debrief/many/figures-of-runs.ts';
import { runsWords } from './many-words.ts';
import { RunsShare } from './runs-share.tsx';

/** Decisions below one another on a phone, and under each its options: nothing lies beyond the edge. */
export function MetStacked({ met }: { readonly met: readonly MetDecision[] }): ReactNode {
  return (
    <table className="spread-table runs-table runs-stacked" aria-label="Decision by decision: how many chose what">
      <thead>
        <tr>
          <th scope="col">Option</th>
          <th scope="col">Runs</th>
        </tr>
      </thead>
      {met.map(({ beat, label, question, met: those, options }) => (
        <tbody key={beat}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {label}
              <small>{`${question} Met by ${runsWords(those)}.`}</small>
            </th>
          </tr>
          {options.map(({ option, letter, title, runs }) => (
            <tr key={option}>
              <th scope="row">
                <span className="two-tile">{letter}</span> {title}
              </th>
              <td>
                <RunsShare count={runs} of={those} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
