import type { ReactNode } from 'react';
import { asSentence } from '../words/as-sentence.ts';
import { behaviourNames } from '../words/names.ts';
import type { LogItem } from './log-of.ts';

type Decision = Extract<LogItem, { readonly kind: 'decide' }>;

/** A decision in the log: asked, chosen, meant, what it moved, what came of it. */
export function LogDecision({ item }: { readonly item: Decision }): ReactNode {
  const { number, question, title, headline, behind, meant, why, moved, pools, months, events } = item;
  return (
    <>
      <h4>
        {number}. {question}
      </h4>
      <p>
        <b>{asSentence(title)}</b> {asSentence(headline)}
      </p>
      <dl>
        {behind.length > 0 && <Line name="Behind it">{behind.join(', ')}</Line>}
        {meant.length > 0 && <Line name="Leaning on">{meant.map((one) => behaviourNames[one].toLowerCase()).join(', ')}</Line>}
        {why !== '' && <Line name="Why">{why}</Line>}
        <Line name="Trust">{moved.length > 0 ? moved.join(', ') : 'nobody moved'}</Line>
        {pools.length > 0 && <Line name="Resources">{pools.join(', ')}</Line>}
      </dl>
      {months !== undefined && <p className="log-time">{months === 1 ? 'A month went by.' : `${months} months went by.`}</p>}
      {events.map((event) => (
        <p key={event.id}>
          <b>{asSentence(event.title)}</b> {event.text}
        </p>
      ))}
    </>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
