import { describe, expect, it } from 'vitest';
import { othersResources, ownResources } from '../../../src/core/names.ts';
import { costWords } from '../../../src/debrief/cost-words.ts';
import { outcomeWords } from '../../../src/debrief/outcome-words.ts';

describe('words of the debrief', () => {
  it('say what was paid, and by whom', () => {
    const paid = { time: 2, resilience: 1, team: 1 };
    expect(costWords(paid, ownResources)).toBe('2 time, 1 resilience');
    expect(costWords(paid, othersResources)).toBe('1 team');
    expect(costWords({}, ownResources)).toBe('none');
  });

  it('say what is still to come of an outcome', () => {
    expect(outcomeWords({ end: 4, inAYear: 4.05 })).toBe('holds where it is');
    expect(outcomeWords({ end: 4, inAYear: 4.4 })).toBe('rising a little, to 4.4');
    expect(outcomeWords({ end: 4, inAYear: 5 })).toBe('rising well, to 5.0');
    expect(outcomeWords({ end: 4, inAYear: 3.6 })).toBe('slipping, to 3.6');
    expect(outcomeWords({ end: 4, inAYear: 2 })).toBe('falling fast, to 2.0');
  });
});
