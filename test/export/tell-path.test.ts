import { describe, expect, it } from 'vitest';
import { tellPath } from '../../src/export/tell-path.ts';
import { linesOf, tableIn } from './read-blocks.ts';
import { smallReport } from './small-report.ts';

const blocks = tellPath(smallReport);

describe('the path of a written debrief', () => {
  it('tells what was chosen, meant and felt, and where leaders in the study did the same', () => {
    expect(tableIn(blocks, 'The path')).toEqual([
      ['Decision', 'You chose', 'Not taken', 'Meant', 'Landed', 'Leaders in the study'],
      ['1. The gate', 'B Ring Ben', 'A C', 'Commitment', 'Simplify, Keep learning', 'A Ask Ben to ring'],
      ['2. The bill', 'Let it pass', 'A B', 'not said', 'nothing', 'did this'],
      ['3. The list', 'A Read it out', 'B', 'Results, Believe in team', 'Open', ''],
    ]);
  });

  it('tells how each horizon was framed, what moved trust most and how it ended', () => {
    expect(linesOf(blocks)).toEqual([
      '## The path you took',
      '– Horizon 1, The first weeks: 1 decision. You called it wicked, for adaptive work: “Nobody here can do this alone.”',
      '– Horizon 2, The winter: 2 decisions.',
      'Brought in by the facilitator: “Three days dry”, before the first decision.',
      'Decision 3, The list, moved trust most, and 2 as much. 6 steps in all.',
      'How it ended: A warm hall. The boiler runs. Somebody paid. We read this from the study.',
    ]);
  });

  it('says where a run has not ended, where nothing moved trust, and where nothing is decided', () => {
    expect(linesOf(tellPath({ ...smallReport, ending: undefined, turningPoint: undefined })).slice(-3)).toEqual([
      '– Horizon 2, The winter: 2 decisions.',
      'Brought in by the facilitator: “Three days dry”, before the first decision.',
      'This run is still under way.',
    ]);
    expect(linesOf(tellPath({ ...smallReport, decisions: [] }))).toEqual(['## The path you took', 'Nothing decided yet.']);
  });
});
