import { describe, expect, it } from 'vitest';
import { tellWhatIf } from '../../src/export/tell-what-if.ts';
import { linesOf, tableIn } from './read-blocks.ts';
import { smallReport } from './small-report.ts';
import { came, played, threeEndings } from './small-what-if.ts';
import { runWith, toldOf } from './told.ts';

const told = { ...toldOf(runWith(7919)), report: smallReport, scenario: threeEndings, came, whatIf: [played] };
const blocks = tellWhatIf(told);

describe('what if, in a written debrief', () => {
  it('tells of each open option its two commonest endings of 100, and what differs most from the chosen one played on', () => {
    const rows = tableIn(blocks, 'Options of decision 1. The gate') ?? [];
    expect(rows.map(([option, endings]) => [option, endings])).toEqual([
      ['Option', 'Endings, of 100 runs'],
      ['A Wait (your choice)', 'The first end 80; The third end 20'],
      ['B Ring Ben', 'The first end 50; The second end 30'],
    ]);
    // Ada 4 against 6 lies further apart than Ben 4 against 3; the third of three does not differ.
    expect(rows[2]?.[2]?.split('; ').slice(0, 2)).toEqual([
      'Trust, Ada Finch: 4 (3 to 6), not 6 (5 to 8)',
      'Trust, Ben Osei: 4 (3 to 6), not 3 (2 to 5)',
    ]);
    expect(rows[2]?.[2]?.split('; ')).toHaveLength(3);
    expect(rows[1]?.[2]).toBe('');
  });

  it('says why an option could not be chosen, and whose model this is', () => {
    expect(linesOf(blocks)).toContain('– C Pay could not be chosen then. It takes 4 budget.');
    expect(linesOf(blocks).join(' ')).toContain('The study tested none of it.');
  });

  it('is not told of a run without decisions', () => {
    expect(tellWhatIf({ ...told, report: { ...smallReport, decisions: [] } })).toEqual([]);
  });
});
