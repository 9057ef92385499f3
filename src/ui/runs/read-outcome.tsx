import type { ReactNode } from 'react';
import { capital } from '../../debrief/capital.ts';
import type { Outcome } from '../../store/pooled.ts';
import { figure, runsWords, sameWords } from './many-words.ts';

/** What a reading came to: what counts, what was the same, and what was left out, each with its reason. */
export function ReadOutcome({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { read, of, counted, same, stopped, leftOut, named } = outcome;
  return (
    <>
      <p>
        {stopped && `Stopped: ${figure(read)} of ${figure(of)} read. `}
        <b>{counted === 0 ? 'No run counts.' : `${capital(runsWords(counted))} ${counted === 1 ? 'counts' : 'count'}.`}</b>
        {same > 0 && ` ${capital(runsWords(same))} ${same === 1 ? 'was' : 'were'} there already and ${sameWords(same)}`}
        {leftOut > 0 && ` ${capital(leftOut === 1 ? 'one was' : `${figure(leftOut)} were`)} left out:`}
      </p>
      {named.length > 0 && (
        <ul className="left-out">
          {named.map(({ file, says }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have the same name and the same fault; the list only grows
            <li key={at}>
              <b>{file}</b> {says}
            </li>
          ))}
          {leftOut > named.length && <li>{`And ${figure(leftOut - named.length)} more.`}</li>}
        </ul>
      )}
    </>
  );
}
