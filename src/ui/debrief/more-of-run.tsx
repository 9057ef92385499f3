import type { ReactNode } from 'react';
import type { Elsewhere } from '../../debrief/elsewhere.ts';
import type { Report } from '../../debrief/report.ts';
import { BaseBlock } from './base-block.tsx';
import { ChanceBlock } from './chance-block.tsx';
import { ElsewhereBlock } from './elsewhere-block.tsx';
import { LandscapeBlock } from './landscape-block.tsx';
import './more-of-run.css';
import { OutcomesBlock } from './outcomes-block.tsx';
import { PracticeBlock } from './practice-block.tsx';

interface Props {
  readonly report: Report;
  /** Where it was met in another authority than the case's. */
  readonly elsewhere: Elsewhere | undefined;
}

/** What the first screen of a debrief leaves out, each on demand and each with a line of what is in it. */
export function MoreOfRun({ report, elsewhere }: Props): ReactNode {
  return (
    <div className="more-of-run">
      <OutcomesBlock report={report} />
      <BaseBlock report={report} />
      {elsewhere && <ElsewhereBlock elsewhere={elsewhere} />}
      <ChanceBlock report={report} />
      <LandscapeBlock report={report} />
      <PracticeBlock report={report} />
    </div>
  );
}
