import { expect, it } from 'vitest';
import { tellEvidence } from '../../src/export/tell-evidence.ts';
import { linesOf } from './read-blocks.ts';
import { smallReport } from './small-report.ts';
import { runWith, toldOf } from './told.ts';

it('a written debrief says of each decision what the study says, its grade and its place, and where leaders did the same', () => {
  const evidence = { 'RL-CS3-B1': { summary: 'They asked.', lines: '12-14' } };
  expect(linesOf(tellEvidence({ ...toldOf(runWith(7919)), report: smallReport, evidence }))).toEqual([
    '## Evidence',
    '### 1. The gate',
    'Leaders there asked first. Grade: stated. The study says this. Leaders in the study chose otherwise here: A Ask Ben to ring.',
    '– They asked. (Resourceful leadership, lines 12–14)',
    // The register has not this one.
    '– Chapter 4, questions.',
    'A known trap. Doing it yourself tires you. Grade: inferred. We read this from the study.',
    '– Chapter 6.',
    '### 2. The bill',
    'The study is silent here. You chose as leaders in the study did.',
    '### 3. The list',
    'The study names two who did. Grade: inferred. We read this from the study.',
  ]);
});
