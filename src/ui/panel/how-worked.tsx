import type { ReactNode } from 'react';
import type { Effectiveness } from '../../core/effectiveness.ts';
import { whyWords } from './why-words.ts';
import { scaleWords, workingLines } from './working-lines.ts';

interface Props {
  readonly worked: Effectiveness;
  readonly nameOf: (id: string) => string;
}

/** Why it worked as well as it did: sentences first, the figures on request. */
export function HowWorked({ worked, nameOf }: Props): ReactNode {
  return (
    <div className="why-it">
      <h3 className="panel-head">Why it worked as it did</h3>
      <p>{whyWords(worked, nameOf).join(' ')}</p>
      <details className="more">
        <summary>The figures behind this</summary>
        <table className="working">
          <caption className="hidden-text">How well it worked, step by step</caption>
          <tbody>
            {workingLines(worked).map(({ says, adds }) => (
              <tr key={says}>
                <th scope="row">{says}</th>
                <td>{adds}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{scaleWords(worked)} The study measures no effects: these sizes are this game’s.</p>
      </details>
    </div>
  );
}
