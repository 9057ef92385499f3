import { inList } from '../debrief/in-list.ts';
import type { Report } from '../debrief/report.ts';
import { studyPlace } from '../debrief/study-place.ts';
import { type Block, heading, list, paragraph } from './block.ts';

/** Questions to take away: the run's, then the study's, each with what in the run raises it. */
export const tellQuestions = ({ questions, studyQuestions }: Report): readonly Block[] => [
  heading(2, 'Questions to take away'),
  ...(questions.length === 0 ? paragraph('This run raised none of the scenario’s questions. Write your own.') : []),
  ...list(
    questions.map(({ text }) => text),
    true,
  ),
  ...(studyQuestions.length === 0 ? [] : [heading(3, 'The study asks every director')]),
  ...list(
    studyQuestions.map(
      ({ text, because, evidence }) => `${text} ${because} In our words, from ${inList([...new Set(evidence.map(studyPlace))])}.`,
    ),
  ),
];
