import type { ReactNode } from 'react';
import type { Report } from '../../debrief/report.ts';
import { Section } from './section.tsx';

/** Luck apart from judgement: what was drawn and what came, and what happened by itself. */
export function ChanceBlock({ report }: { readonly report: Report }): ReactNode {
  const { chance, events, decisions } = report;
  const after = (decision: number): string => `after ${decision + 1}. ${decisions[decision]?.label ?? ''}`;
  const drawn = new Set(chance.map(({ id }) => id));
  const certain = events.filter(({ id }) => !drawn.has(id));
  return (
    <Section title="What chance brought" area="chance">
      {chance.length === 0 && (
        <p className="debrief-plain">No draw of chance touched this run. All that happened was chosen or announced.</p>
      )}
      <ul className="debrief-list">
        {chance.map(({ id, says, odds, came, decision }) => (
          <li key={id}>
            <b>{capital(says)}</b>
            <span>{`${Math.round(odds * 100)} in 100. It ${came ? 'came' : 'did not come'}, ${after(decision)}.`}</span>
          </li>
        ))}
        {certain.map(({ id, title, announced, decision }) => (
          <li key={id}>
            <b>{title}</b>
            <span>{`${announced ? 'Announced from the start' : 'Followed from how things stood'}, not chance. It came ${after(decision)}.`}</span>
          </li>
        ))}
      </ul>
      {chance.length > 0 && <p className="debrief-cite">The draws are the same at every table with this seed.</p>}
    </Section>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
