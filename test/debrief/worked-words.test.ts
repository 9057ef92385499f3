import { describe, expect, it } from 'vitest';
import type { Effectiveness } from '../../src/core/effectiveness.ts';
import { workedWords } from '../../src/debrief/worked-words.ts';
import { smallScenario } from '../small-scenario.ts';

const scenario = smallScenario();
const plain: Effectiveness = { value: 0.9, fit: 0.5, support: 0, depth: 0, strain: 0, needs: {}, met: [], unmet: [], backing: [] };

describe('why a choice worked as it did', () => {
  it('is said without figures', () => {
    const lines = workedWords(scenario, false, {
      ...plain,
      met: ['results'],
      unmet: ['simplify'],
      strain: 0.5,
      depth: 0.6,
      backing: [{ id: 'ben', affinity: 0.8 }],
    });
    expect(lines).toEqual([
      'It worked.',
      'It brought a focus on results; simplicity was asked for too and did not come.',
      'Ben Osei behind it helped.',
      'You had done this before, and it showed.',
      'You were tired, and it showed.',
    ]);
    expect(lines.join(' ')).not.toMatch(/\d/);
  });

  it('says when the moment asked for something else', () => {
    expect(workedWords(scenario, false, { ...plain, value: 0.5, unmet: ['collaborate'] })).toEqual([
      'It hardly worked here.',
      'The moment asked for collaboration, and this was something else.',
    ]);
  });

  it('does not judge letting it pass', () => {
    expect(workedWords(scenario, true, plain)).toEqual(['You let it pass, so others settled it.']);
  });
});
