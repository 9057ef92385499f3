import type { ReactNode } from 'react';
import { practiceKinds } from '../../debrief/practice-kinds.ts';
import type { Report } from '../../debrief/report.ts';
import { FigureTable, type Row } from './figure-table.tsx';
import { Section } from './section.tsx';

/** What lies under the behaviours that landed: the appendix's knowledge, skills and attributes, on demand. */
export function PracticeBlock({ report }: { readonly report: Report }): ReactNode {
  return (
    <Section title="What the study puts under what landed" area="practice" folds="always" holds="knowledge, skills, attributes">
      <FigureTable
        caption="Decisions in which a behaviour landed that the study’s appendix puts each under. It follows from the behaviour alone."
        columns={['What one knows, can do or is', 'Kind', 'Decisions']}
        rows={report.practice.map(({ says, kind, decisions }): Row => [says, practiceKinds[kind], decisions])}
      />
    </Section>
  );
}
