import { describe, expect, it } from 'vitest';
import { tellDebrief } from '../../src/export/tell-debrief.ts';
import { linesOf } from './read-blocks.ts';
import { smallReport } from './small-report.ts';
import { runWith, toldOf } from './told.ts';

const told = {
  ...toldOf(runWith(7919)),
  report: smallReport,
  runName: 'Before the summer',
  note: 'Ring them.\n\n  And Cal. ',
  commitments: [
    { what: 'See the heads', by: 'May', who: 'Moira' },
    { what: 'Read the list', by: '', who: '' },
  ],
};
const lines = linesOf(tellDebrief(told));

describe('a whole written debrief', () => {
  it('begins with the finding, what it rests on and what must not go unsaid beside it', () => {
    expect(lines.slice(0, 3)).toEqual([
      '# You paid, others stayed',
      'Debrief: Who opens the gate? met in Authority T. This run is called “Before the summer”.',
      'Most of it came from you. This is ours, not the study’s. Children fare worse in two wards.',
    ]);
    expect(lines.at(-1)).toBe('The case: Chapter 4, case study 3.');
  });

  it('has every part, in the order of the page', () => {
    expect(lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3))).toEqual([
      'The path you took',
      'Meant and landed',
      'Whose resources you spent',
      'How trust moved',
      'Children’s outcomes',
      'What if',
      'Evidence',
      'Questions to take away',
      'Your note',
      'What you mean to do',
      'The base, before and after',
      'What chance brought',
      'Where the authority stood',
      'Knowledge, skills, attributes',
      'Decision by decision',
      'What this is',
    ]);
  });

  it('has the player’s note line by line and what they mean to do, and neither where there is none', () => {
    const after = lines.slice(lines.indexOf('## Your note'), lines.indexOf('## The base, before and after'));
    expect(after).toEqual([
      '## Your note',
      'Ring them.',
      'And Cal.',
      '## What you mean to do',
      '– See the heads. By: May · with: Moira',
      '– Read the list',
    ]);
    const bare = linesOf(tellDebrief({ ...told, runName: '', note: ' \n', commitments: [] }));
    expect(bare.filter((line) => /Your note|What you mean|This run is called/u.test(line))).toEqual([]);
  });
});
