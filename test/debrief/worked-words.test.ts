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
      'This asked for an eye on what changes for children, and got that. It asked for plain lines too.',
      'Ben Osei behind it made a difference.',
      'Practice helped you where your strength was short.',
    ]);
    expect(lines.join(' ')).not.toMatch(/\d/);
  });

  it('says when the moment asked for something else', () => {
    expect(workedWords(scenario, false, { ...plain, value: 0.5, unmet: ['collaborate'] })).toEqual([
      'This asked for people pulling together. What you did was something else.',
      'What good it did came at about half its size.',
    ]);
  });

  it('does not judge letting it pass', () => {
    expect(workedWords(scenario, true, plain)).toEqual(['You let it pass, and it went on without you.']);
  });
});
