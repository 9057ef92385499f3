import type { ReactNode } from 'react';
import type { Commitment } from '../../core/commitment.ts';
import type { Report } from '../../debrief/report.ts';
import './handout.css';
import { authorityWords } from '../../debrief/authority-words.ts';
import { restsOn } from '../../debrief/rests-on.ts';
import { HandoutBase } from './handout-base.tsx';
import { HandoutEvidence } from './handout-evidence.tsx';
import { HandoutFoot } from './handout-foot.tsx';
import { HandoutOutcomes } from './handout-outcomes.tsx';
import { HandoutOwn } from './handout-own.tsx';
import { HandoutPath } from './handout-path.tsx';
import { HandoutPlot } from './handout-plot.tsx';
import { HandoutQuestions } from './handout-questions.tsx';
import { HandoutTrust } from './handout-trust.tsx';

interface Props {
  readonly report: Report;
  readonly runName: string;
  readonly note: string;
  readonly commitments: readonly Commitment[];
  /** Address of this debrief, in the browser that keeps the run. */
  readonly link: string;
  /** A table that belongs on the second page, at most 30 mm high: what it is given room for comes off the rest. */
  readonly children?: ReactNode;
}

/** A run on two pages of A4, for paper alone. */
export function Handout({ report, runName, note, commitments, link, children }: Props): ReactNode {
  const { headline, says, also, grade } = report.headline;
  const about = `${authorityWords(report.scenario)}${runName === '' || runName === report.scenario.title ? '' : ` · ${runName}`}`;
  const full = children !== undefined;
  return (
    <div className="handout">
      <div className="handout-page">
        <p className="handout-eyebrow">{`Bearings, debrief: ${about}`}</p>
        <h1>{headline}</h1>
        <p className="handout-says">
          {says} {restsOn(grade) && <span>{restsOn(grade)}</span>} {also.length > 0 && <b>{also.join(' ')}</b>}
        </p>
        <HandoutPath report={report} />
        <HandoutPlot report={report} />
        <HandoutOutcomes report={report} />
        <HandoutBase report={report} />
        <p className="handout-turn">Page 1 of 2</p>
      </div>
      <div className="handout-page">
        <HandoutTrust report={report} />
        <HandoutEvidence report={report} most={full ? 2 : 4} />
        {children}
        <HandoutQuestions report={report} />
        <HandoutOwn commitments={commitments} note={note} room={full ? 240 : 520} />
        <HandoutFoot link={link} />
      </div>
    </div>
  );
}
