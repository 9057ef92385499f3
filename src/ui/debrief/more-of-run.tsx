import type { ReactNode } from 'react';
import type { Report } from '../../debrief/report.ts';
import { BaseBlock } from './base-block.tsx';
import { ChanceBlock } from './chance-block.tsx';
import { LandscapeBlock } from './landscape-block.tsx';
import { PracticeBlock } from './practice-block.tsx';

/** What a debrief can do without, on demand: the base, chance, where the authority stood, and what lies under the behaviours. */
export function MoreOfRun({ report }: { readonly report: Report }): ReactNode {
  return (
    <details className="debrief-rest">
      <summary>
        <b>More of this run</b> <span>the base, what chance brought, where the authority stood, what lies under the behaviours</span>
      </summary>
      <div className="debrief-spread">
        <BaseBlock report={report} />
        <ChanceBlock report={report} />
        <LandscapeBlock report={report} />
      </div>
      <PracticeBlock report={report} />
    </details>
  );
}
