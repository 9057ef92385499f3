import type { ReactNode } from 'react';
import { citeWords } from '../../debrief/cite-words.ts';
import { inList } from '../../debrief/in-list.ts';
import type { Report } from '../../debrief/report.ts';
import { restsOn } from '../../debrief/rests-on.ts';
import { asSentence } from '../words/as-sentence.ts';
import { HandoutPart } from './handout-part.tsx';

interface Props {
  readonly report: Report;
  readonly most: number;
}

/** What the study says of a few decisions: the turning point, those chosen as leaders did, then from the first on. */
export function HandoutEvidence({ report, most }: Props): ReactNode {
  const { decisions, turningPoint } = report;
  const weight = (index: number, asInCase: boolean): number => (index === turningPoint?.decision ? 0 : asInCase ? 1 : 2);
  const told = decisions
    .flatMap((one) => (one.study ? [{ ...one, study: one.study }] : []))
    .toSorted((a, b) => weight(a.index, a.asInCase) - weight(b.index, b.asInCase) || a.index - b.index);
  const silent = decisions.filter(({ study }) => !study).map(({ index }) => `${index + 1}`);
  const shown = told.slice(0, most).toSorted((a, b) => a.index - b.index);
  return (
    <HandoutPart title="What the study says, in brief">
      <ul>
        {shown.map(({ index, label, study, asInCase }) => (
          <li key={index}>
            <b>{`${index + 1} ${label}.`}</b> {study.says} {restsOn(study.grade) && <span>{restsOn(study.grade)}</span>}
            {asInCase && <span> You chose likewise.</span>} <span className="handout-cite">{asSentence(citeWords(study.evidence))}</span>
          </li>
        ))}
      </ul>
      <p className="handout-cite">
        {told.length > shown.length && `${told.length - shown.length} more on the debrief page.`}
        {silent.length > 0 && ` The study is silent at ${inList(silent)}.`}
      </p>
    </HandoutPart>
  );
}
