import type { ReactNode } from 'react';
import type { Report } from '../../debrief/report.ts';
import { BaseBlock } from './base-block.tsx';
import { ChanceBlock } from './chance-block.tsx';
import { LandscapeBlock } from './landscape-block.tsx';

/** What a debrief can do without, on demand: the base, chance, and where the authority stood. */
export function MoreOfRun({ report }: { readonly report: Report }): ReactNode {
  return (
    <details className="debrief-rest">
      <summary>
        <b>More of this run</b> <span>the base, what chance brought, where the authority stood</span>
      </summary>
      <div className="debrief-spread">
        <BaseBlock report={report} />
        <ChanceBlock report={report} />
        <LandscapeBlock report={report} />
      </div>
    </details>
  );
}
