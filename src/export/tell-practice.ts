import { practiceKinds } from '../debrief/practice-kinds.ts';
import type { Report } from '../debrief/report.ts';
import { type Block, heading, paragraph, table } from './block.ts';

/** The appendix's knowledge, skills and attributes, and in how many decisions a behaviour landed that rests on each. */
export const tellPractice = ({ practice }: Report): readonly Block[] => [
  heading(2, 'Knowledge, skills, attributes'),
  ...paragraph(`${practice.filter(({ decisions }) => decisions > 0).length} of ${practice.length} lie under a behaviour that landed here.`),
  ...table(
    'Decisions in which a behaviour landed that rests on each. From the study’s appendix; the counts are this run’s',
    ['What one knows, can do or is', 'Kind', 'Decisions'],
    practice.map(({ says, kind, decisions }) => [says, practiceKinds[kind], decisions]),
  ),
];
