import type { ReactNode } from 'react';
import { capital } from '../../debrief/capital.ts';
import type { EventReport } from '../../debrief/events.ts';
import type { Report } from '../../debrief/report.ts';
import { Section } from './section.tsx';

/** Luck apart from judgement: what was drawn and what came, then what happened without any luck in it. */
export function ChanceBlock({ report }: { readonly report: Report }): ReactNode {
  const { chance, events, decisions } = report;
  const drawn = new Set(chance.map(({ id }) => id));
  const certain = events.filter(({ id, brought }) => !brought && !drawn.has(id));
  return (
    <Section title="What chance brought" area="chance" folds="always" holds={drawnWords(chance)}>
      <ul className="debrief-list">
        {chance.map(({ id, says, odds, came, decision }) => (
          <li key={`${id} ${came}`}>
            <b>{capital(says)}</b>
            <span>{`${Math.round(odds * 100)} in 100. It ${came ? 'came' : 'did not come'}, after ${decision + 1}. ${decisions[decision]?.label ?? ''}.`}</span>
          </li>
        ))}
        {chance.length === 0 && <li>No draw of chance touched this run.</li>}
        <Certain lead="Announced from the start" events={certain.filter(({ announced }) => announced)} />
        <Certain lead="Followed from how things stood" events={certain.filter(({ announced }) => !announced)} />
      </ul>
      {chance.length > 0 && <p className="debrief-cite">The draws are the same at every table with this seed.</p>}
    </Section>
  );
}

const drawnWords = (chance: Report['chance']): string =>
  chance.length === 0 ? 'no draw' : `${chance.filter(({ came }) => came).length} of ${chance.length} draws came`;

function Certain({ lead, events }: { readonly lead: string; readonly events: readonly EventReport[] }): ReactNode {
  if (events.length === 0) return undefined;
  return (
    <li>
      <b>{lead}</b>
      <span>{events.map(({ title, decision }) => `${title}, after decision ${decision + 1}`).join('; ')}. Not chance.</span>
    </li>
  );
}
