import type { ReactNode } from 'react';
import { outcomeWords } from '../../debrief/outcome-words.ts';
import type { Report } from '../../debrief/report.ts';
import { HandoutPart } from './handout-part.tsx';

/** Children's outcomes, and what is still to come. */
export function HandoutOutcomes({ report }: { readonly report: Report }): ReactNode {
  return (
    <HandoutPart title="Children’s outcomes">
      <table>
        <thead>
          <tr>
            <th scope="col">Mean over the wards, 0 to 10</th>
            <th scope="col">Start</th>
            <th scope="col">Now</th>
            <th scope="col">In twelve months, if nothing else is done</th>
            <th scope="col">Wards</th>
          </tr>
        </thead>
        <tbody>
          {report.outcomes.map((outcome) => (
            <tr key={outcome.id}>
              <th scope="row">{outcome.name}</th>
              <td>{outcome.start.toFixed(1)}</td>
              <td>{outcome.end.toFixed(1)}</td>
              <td>{outcomeWords(outcome)}</td>
              <td>{`${outcome.better.length} better, ${outcome.worse.length} worse, of ${outcome.wards}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </HandoutPart>
  );
}
