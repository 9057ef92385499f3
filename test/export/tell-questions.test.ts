import { expect, it } from 'vitest';
import { tellQuestions } from '../../src/export/tell-questions.ts';
import { linesOf } from './read-blocks.ts';
import { smallReport } from './small-report.ts';

it('a written debrief asks the run’s questions, then the study’s with what raises each and where it stands', () => {
  expect(linesOf(tellQuestions(smallReport))).toEqual([
    '## Questions to take away',
    '1. Who had the key before?',
    '2. Why did you pay alone?',
    '### The study asks every director',
    '– What is there to draw on? Five of eight units were yours. In our words, from chapter 4, questions.',
    '– Who can do what? Belief never landed. In our words, from chapter 7, questions and chapter 4, case study 3.',
  ]);
});

it('a written debrief without questions says so, and has no heading over nothing', () => {
  expect(linesOf(tellQuestions({ ...smallReport, questions: [], studyQuestions: [] }))).toEqual([
    '## Questions to take away',
    'This run raised none of the scenario’s questions. Write your own.',
  ]);
});
