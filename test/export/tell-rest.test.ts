import { describe, expect, it } from 'vitest';
import { tellRest } from '../../src/export/tell-rest.ts';
import { linesOf, tableIn } from './read-blocks.ts';
import { smallReport } from './small-report.ts';

const blocks = tellRest(smallReport);

describe('the rest of a written debrief', () => {
  it('tells of the base what was won, what grows, what was lost and what was kept', () => {
    expect(linesOf(blocks)).toContain('2 then, 3 now.');
    expect(tableIn(blocks, 'What was won')).toEqual([
      ['Asset', 'What became of it', 'What it is'],
      ['One account', 'won', 'Two signatures.'],
      ['The tally', 'won', 'Nine in two years.'],
      ['The heads’ hour', '4 more months to pay for', 'becomes A round table'],
      ['The map', '1 more month to pay for', 'becomes An atlas'],
      ['The rota', 'about to be ready', 'becomes A team'],
      ['The post', 'lost', 'Somebody who rings back.'],
      ['The hall', 'kept', 'Cold, and ours.'],
    ]);
  });

  it('tells every draw with its odds and whether it came', () => {
    expect(tableIn(blocks, 'Draws of chance')).toEqual([
      ['What hung on it', 'Odds', 'Came'],
      ['The river', '30 in 100', 'yes, after 2. The bill'],
      ['The vote', '65 in 100', 'no, after 1. The gate'],
    ]);
    expect(linesOf(blocks)).not.toContain('No draw of chance touched this run.');
    expect(linesOf(tellRest({ ...smallReport, chance: [] }))).toContain('No draw of chance touched this run.');
  });

  it('tells what happened without chance, and what chance brought not a second time', () => {
    expect(linesOf(blocks).filter((line) => line.startsWith('–'))).toEqual([
      '– The inspectors’ letter, after 1. The gate. Announced from the start; not chance.',
      '– The heads walk out, after 3. The list. Followed from how things stood; not chance.',
    ]);
  });
});
