import type { ReactNode } from 'react';
import { wordsOf } from '../../core/behaviours.ts';
import type { Behaviour } from '../../core/names.ts';
import type { Elsewhere } from '../../debrief/elsewhere.ts';
import { headNumber, numberWord } from '../../debrief/number-word.ts';
import { byReason } from '../../debrief/unlike-words.ts';
import { authorityInText } from '../home/said-authority.ts';
import { asSentence } from '../words/as-sentence.ts';
import './journey-block.css';
import { Section } from './section.tsx';

/** What it meant to meet a case in another authority: how it began otherwise, and where decisions asked for something else. */
export function ElsewhereBlock({ elsewhere }: { readonly elsewhere: Elsewhere }): ReactNode {
  const { home, host, starts, decisions, otherwise } = elsewhere;
  return (
    <Section
      title={`Met in ${authorityInText(host)}`}
      area="elsewhere"
      folds="always"
      holds={`${otherwise.length} of ${decisions} decisions asked for something else`}
    >
      <p>
        {otherwise.length === 0
          ? `Every decision asked here for what it asks in ${authorityInText(home)}.`
          : `${headNumber(otherwise.length)} of ${numberWord(decisions)} decisions asked here for something else than in ${authorityInText(home)}.`}{' '}
        What works hangs on challenge and authority together: that is the study’s finding. How far is ours.
      </p>
      {otherwise.length > 0 && (
        <table className="elsewhere">
          <thead>
            <tr>
              <th scope="col">Decision</th>
              <th scope="col">Asked more here</th>
              <th scope="col">Asked less here</th>
              <th scope="col">Worked here at</th>
              <th scope="col">There it would have, at</th>
            </tr>
          </thead>
          <tbody>
            {otherwise.map((one) => (
              <tr key={one.index}>
                <th scope="row">{`${one.index + 1}. ${one.label}`}</th>
                <td>{named(one.more)}</td>
                <td>{named(one.less)}</td>
                <td>{percent(one.here)}</td>
                <td>{percent(one.atHome)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {starts.length > 0 && (
        <details>
          <summary>What was otherwise at the start</summary>
          <ul className="elsewhere-starts">
            {byReason(starts).map(([because, says]) => (
              <li key={because}>
                <b>{asSentence(because)}</b> {asSentence(says.join('; '))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

const named = (list: readonly Behaviour[]): string => list.map((one) => wordsOf(one).short).join(', ') || '–';
const percent = (value: number): string => `${Math.round(value * 100)} %`;
