import type { ReactNode } from 'react';
import type { Remark } from '../../core/graded.ts';
import { citeWords } from '../../debrief/cite-words.ts';
import type { RestReport } from '../../debrief/rests.ts';
import { restsOn } from '../../debrief/rests-on.ts';
import { Flag } from '../rose/flag.tsx';
import { asSentence } from '../words/as-sentence.ts';
import { EvidenceItems } from './evidence-items.tsx';
import type { EvidenceOf } from './evidence-of.ts';
import { RestList } from './rest-list.tsx';

interface Props {
  readonly title: string;
  /** `undefined` where the study is silent. */
  readonly remark: Remark | undefined;
  readonly asInCase: boolean;
  /** What leaders in the case did here, in a sentence. */
  readonly leaders: string | undefined;
  readonly trap: Remark | undefined;
  readonly rests: readonly RestReport[];
  readonly evidence: EvidenceOf;
}

/** What the study says of one step, how surely, and where. */
export function EvidenceCard({ title, remark, asInCase, leaders, trap, rests, evidence }: Props): ReactNode {
  return (
    <article className="evidence-card">
      {asInCase ? <Flag /> : <span />}
      <div>
        <h3 className="eyebrow">{title}</h3>
        <p>{remark?.says ?? 'The study is silent here.'}</p>
        {remark && (
          <p className="evidence-cite">
            <b>{asSentence(citeWords(remark.evidence))}</b> {restsOn(remark.grade)}
          </p>
        )}
        {leaders !== undefined && <p className="evidence-cite">{leaders}</p>}
        {remark && <EvidenceItems ids={remark.evidence} evidence={evidence} />}
        {trap && (
          <>
            <p className="evidence-trap">
              <b>A known trap.</b> {trap.says} <span className="evidence-place">{restsOn(trap.grade)}</span>
            </p>
            <EvidenceItems ids={trap.evidence} evidence={evidence} />
          </>
        )}
        <RestList rests={rests} evidence={evidence} />
      </div>
    </article>
  );
}
