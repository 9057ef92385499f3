import type { ReactNode } from 'react';
import { gradeSentences } from '../../debrief/grade-sentences.ts';
import type { RestReport } from '../../debrief/rests.ts';
import { EvidenceItem } from './evidence-item.tsx';
import type { EvidenceOf } from './evidence-of.ts';

interface Props {
  readonly rests: readonly RestReport[];
  readonly evidence: EvidenceOf;
}

const leads: Readonly<Record<RestReport['kind'], string>> = {
  looked: 'You looked: ',
  moved: 'What moved through ',
  happened: 'It happened: ',
};

/** What was looked at, what moved and what happened at a decision, each with what it rests on, on demand. */
export function RestList({ rests, evidence }: Props): ReactNode {
  if (rests.length === 0) return undefined;
  const resting = rests.filter(({ basis }) => basis.length > 0).length;
  return (
    <details className="as-table">
      <summary>{`What else happened here: ${resting} of ${rests.length} rest on the study`}</summary>
      <ul className="evidence-items evidence-rests">
        {rests.map(({ kind, title, basis }) => (
          <li key={`${kind}${title}`}>
            <b>
              {leads[kind]}
              {title}
            </b>
            {basis.length === 0 && ' The study is silent here: this is ours.'}
            <ul>
              {basis.map(({ id, grade }) => (
                <li key={id}>
                  <EvidenceItem id={id} evidence={evidence} /> {gradeSentences[grade]}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
