import { expect, it } from 'vitest';
import { tellElsewhere } from '../../src/export/tell-elsewhere.ts';
import { linesOf, tableIn } from './read-blocks.ts';

it('a written debrief says what was asked more and less elsewhere, and how well it worked here and would have at home', () => {
  const blocks = tellElsewhere({
    home: 'S',
    host: 'T',
    starts: [
      { says: 'Ada trusts you 6, not 4', because: 'Its town hall is stronger' },
      { says: 'Team 2, not 5', because: 'Its politics are less settled' },
      { says: 'Cover 7, not 5', because: 'Its town hall is stronger' },
    ],
    decisions: 3,
    otherwise: [{ index: 1, label: 'The bill', more: ['results'], less: ['learn', 'openness'], here: 0.6, atHome: 1.1 }],
  });
  expect(linesOf(blocks)).toEqual([
    '## Met in Authority T',
    '1 of 3 decisions asked here for something else than at home.',
    '– Its town hall is stronger: Ada trusts you 6, not 4; Cover 7, not 5.',
    '– Its politics are less settled: Team 2, not 5.',
  ]);
  expect(tableIn(blocks, 'Decisions that asked')).toEqual([
    ['Decision', 'Asked more here', 'Asked less here', 'Worked here at', 'At home it would have, at'],
    ['2. The bill', 'Results', 'Keep learning, Open', '60 %', '110 %'],
  ]);
});
