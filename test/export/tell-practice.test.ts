import { expect, it } from 'vitest';
import { tellPractice } from '../../src/export/tell-practice.ts';
import { linesOf, tableIn } from './read-blocks.ts';
import { smallReport } from './small-report.ts';

it('a written debrief lists all knowledge, skills and attributes, also those under no behaviour that landed', () => {
  const blocks = tellPractice(smallReport);
  expect(linesOf(blocks)).toEqual(['## Knowledge, skills, attributes', '2 of 3 lie under a behaviour that landed here.']);
  expect(tableIn(blocks, 'Decisions in which a behaviour landed')).toEqual([
    ['What one knows, can do or is', 'Kind', 'Decisions'],
    ['Which systems work', 'Knowledge', '2'],
    ['Listening', 'Skill', '1'],
    ['Patience', 'Attribute', '0'],
  ]);
});
