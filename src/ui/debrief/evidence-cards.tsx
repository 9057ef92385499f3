import { type ReactNode, useState } from 'react';
import type { Report } from '../../debrief/report.ts';
import { Flag } from '../rose/flag.tsx';
import './evidence-cards.css';
import { restsOn } from '../../debrief/rests-on.ts';
import { EvidenceItems } from './evidence-items.tsx';
import type { EvidenceOf } from './evidence-of.ts';
import { Section } from './section.tsx';

interface Props {
  readonly report: Report;
  readonly evidence: EvidenceOf;
}

/** What the study says of each decision, one card at a time. */
export function EvidenceCards({ report, evidence }: Props): ReactNode {
  const { decisions, scenario } = report;
  const [at, setAt] = useState(0);
  const decision = decisions[at];
  const step = (by: number): void => setAt((at + by + decisions.length) % decisions.length);
  const pager = (
    <p className="evidence-pager">
      <button type="button" onClick={() => step(-1)}>
        <span aria-hidden="true">‹</span>
        <span className="hidden-text">Earlier decision</span>
      </button>
      <span aria-live="polite">{`${at + 1} of ${decisions.length}`}</span>
      <button type="button" onClick={() => step(1)}>
        <span aria-hidden="true">›</span>
        <span className="hidden-text">Later decision</span>
      </button>
    </p>
  );
  if (!decision) return undefined;
  const { study } = decision;
  return (
    <Section title="Evidence" area="evidence" folds aside={pager}>
      <article className="evidence-card">
        {decision.asInCase ? <Flag /> : <span />}
        <div>
          <h3 className="eyebrow">{`${decision.index + 1}. ${decision.label}`}</h3>
          <p>{study?.says ?? 'The study is silent here.'}</p>
          {study && (
            <p className="evidence-cite">
              <b>{scenario.cite}.</b> {restsOn(study.grade)}
            </p>
          )}
          {decision.asInCase && <p className="evidence-cite">You chose as leaders in the study did.</p>}
          {study && <EvidenceItems ids={study.evidence} evidence={evidence} />}
        </div>
      </article>
    </Section>
  );
}
