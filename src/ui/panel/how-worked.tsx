import type { ReactNode } from 'react';
import type { Effectiveness } from '../../core/effectiveness.ts';
import type { Scenario } from '../../core/scenario.ts';
import { workedWords } from '../../debrief/worked-words.ts';
import { scaleWords, workingLines } from './working-lines.ts';

interface Props {
  readonly scenario: Scenario;
  /** It was let pass. */
  readonly passed: boolean;
  readonly worked: Effectiveness;
}

/** Why it worked as well as it did: sentences first, the figures on request. */
export function HowWorked({ scenario, passed, worked }: Props): ReactNode {
  return (
    <div className="why-it">
      <h3 className="panel-head">Why it worked as it did</h3>
      <p>{workedWords(scenario, passed, worked).join(' ')}</p>
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
