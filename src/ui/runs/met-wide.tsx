import type { ReactNode } from 'react';
import { passLetter } from '../../debrief/letters.ts';
import type { MetDecision } from '../../debrief/many/figures-of-runs.ts';
import { ScrollTable } from '../marks/scroll-table.tsx';
import { figure } from './many-words.ts';
import { RunsShare } from './runs-share.tsx';

/** Decisions as rows, their options beside one another. */
export function MetWide({ met }: { readonly met: readonly MetDecision[] }): ReactNode {
  const most = Math.max(0, ...met.map(({ options }) => options.length - 1));
  const letters = Array.from({ length: most }, (_, at) => String.fromCharCode(65 + at));
  return (
    <ScrollTable look="runs-table" label="Decision by decision: how many chose what">
      <thead>
        <tr>
          <th scope="col">Decision</th>
          <th scope="col">Runs that met it</th>
          {letters.map((letter) => (
            <th key={letter} scope="col">
              {letter}
            </th>
          ))}
          <th scope="col">– let it pass</th>
        </tr>
      </thead>
      <tbody>
        {met.map((decision) => (
          <Row key={decision.beat} decision={decision} letters={letters} />
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Row({ decision, letters }: { readonly decision: MetDecision; readonly letters: readonly string[] }): ReactNode {
  const { label, question, met, options } = decision;
  return (
    <tr>
      <th scope="row">
        {label}
        <small>{question}</small>
      </th>
      <td>{figure(met)}</td>
      {[...letters, passLetter].map((letter) => {
        const option = options.find((one) => one.letter === letter);
        return (
          <td key={letter}>
            {option && <RunsShare count={option.runs} of={met} />}
            {option && letter !== passLetter && <small>{option.title}</small>}
          </td>
        );
      })}
    </tr>
  );
}
