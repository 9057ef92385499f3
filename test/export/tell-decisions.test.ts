import { describe, expect, it } from 'vitest';
import { tellDecisions } from '../../src/export/tell-decisions.ts';
import { linesOf, tableIn } from './read-blocks.ts';
import { smallReport } from './small-report.ts';

const blocks = tellDecisions(smallReport);

describe('the decisions of a written debrief', () => {
  it('are told whole, one by one', () => {
    expect(linesOf(blocks).slice(0, 14)).toEqual([
      '## Decision by decision',
      '### 1. The gate: The gate is open',
      'October. Who holds the key? You chose B “Ring Ben”. Your line why: “He has the key.”',
      '– Brought in by the facilitator. Three days dry: A milk churn.',
      '– Found first. Ask the clerk: She keeps a tally.',
      'He comes with a torch.',
      'You meant: commitment. It landed as: simplicity, learning. It asked for plain lines, and got them.',
      'Your own: 2 time. From others: 1 team. Behind it: Ben Osei, One account.',
      'Ada Finch, as played at the table: trusts you more.',
      '### 2. The bill: It is not paid',
      'January. Who pays? You let it pass.',
      'The envelope stays red.',
      'You meant: you did not say. It landed as: nothing people could name. You let it pass, and it went on without you.',
      'Your own: none. From others: none.',
    ]);
  });

  it('say what moved, from where to where', () => {
    expect(tableIn(blocks, 'What moved after decision 1')).toEqual([
      ['Who or what', 'Before', 'After', 'Why'],
      ['Ada Finch’s trust', '4', '6', 'You rang first'],
      ['Budget', '5', '3', 'The torch'],
    ]);
    expect(tableIn(blocks, 'What moved after decision 2')).toBeUndefined();
  });
});
