import type { ReactNode } from 'react';
import type { Report } from '../../debrief/report.ts';
import { AsTable, type Row } from './as-table.tsx';

const kinds = { knowledge: 'Knowledge', skills: 'Skill', attributes: 'Attribute' } as const;

/** What lies under the behaviours that landed: the appendix's knowledge, skills and attributes, on demand. */
export function PracticeBlock({ report }: { readonly report: Report }): ReactNode {
  return (
    <AsTable
      label="Knowledge, skills, attributes"
      caption="Decisions in which a behaviour landed that rests on each. From the study’s appendix; the counts are this run’s."
      columns={['What one knows, can do or is', 'Kind', 'Decisions', 'In the register']}
      rows={report.practice.map(({ says, kind, decisions, evidence }): Row => [says, kinds[kind], decisions, evidence.join(', ')])}
    />
  );
}
