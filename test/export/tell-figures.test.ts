import { describe, expect, it } from 'vitest';
import { tellFigures } from '../../src/export/tell-figures.ts';
import { linesOf, tableIn } from './read-blocks.ts';
import { smallReport } from './small-report.ts';

const blocks = tellFigures(smallReport);

describe('the figures of a written debrief', () => {
  it('count what was meant and what landed in columns of their own', () => {
    expect(tableIn(blocks, 'Decisions in which each behaviour')).toEqual([
      ['Behaviour', 'Meant', 'Landed', 'In the study'],
      ['Open to possibilities', '0', '1', 'not named'],
      ['Commitment across the system', '2', '3', 'named'],
    ]);
  });

  it('tell whose units went: 5 of 5 + 3', () => {
    expect(linesOf(blocks)).toContain('5 of 8 units came from you. You looked once before choosing, for 2 units of your time.');
    expect(tableIn(blocks, 'Units that went with each decision')).toEqual([
      ['Decision', 'Your own', 'Drawn from others'],
      ['1. The gate', '2 time', '1 team'],
      ['2. The bill', 'none', 'none'],
      ['3. The list', '3 resilience', '2 cover'],
    ]);
  });

  it('say so where nothing was spent', () => {
    expect(linesOf(tellFigures({ ...smallReport, spent: { own: 0, others: 0 } })).join('\n')).toContain('Nothing was spent.');
  });

  it('tell trust at start and end, every change of kind, and what moved it most', () => {
    expect(tableIn(blocks, 'Trust, 0 to 10')).toEqual([
      ['Person', 'Role', 'Start', 'End', 'Became of another kind', 'What moved it most'],
      [
        'Ada Finch',
        'Chief executive',
        '4, transactional',
        '5, transactional',
        'procedural after 1, transactional after 3',
        '1. The gate: You rang first',
      ],
      ['Cal Reed', 'Runs the hall', '1, strained', '1, strained', 'stayed as it was', 'did not move'],
    ]);
  });

  it('name the wards that are better off and those that are worse off, each in its column', () => {
    // 3.5 − 3.7 is a slip; 6.5 − 5.5 is a whole level.
    expect(tableIn(blocks, 'Mean over the wards')).toEqual([
      ['Outcome', 'Start', 'Now', 'Still to come', 'Better in', 'Worse in'],
      ['Children kept safe', '4.0', '3.7', 'slipping, to 3.5', 'Hill', 'Quay, Mill'],
      ['Doing well at school', '4.5', '5.5', 'rising well, to 6.5', 'all 3 wards', 'no ward'],
    ]);
    expect(linesOf(blocks)).toContain('– Children kept safe: worse in 2 of 3 wards.');
  });

  it('tell every ward at the start, now and in a year', () => {
    expect(tableIn(blocks, 'Ward by ward')).toEqual([
      ['Ward', 'Children kept safe', 'Doing well at school'],
      ['Quay', '2.0, now 1.0, then 0.8', '3.5, now 4.5, then 5.2'],
      ['Mill', '4.0, now 3.1, then 2.7', '4.4, now 5.4, then 6.6'],
      ['Hill', '6.0, now 7.0, then 7.0', '5.6, now 6.6, then 7.7'],
    ]);
  });
});
