import { describe, expect, test } from 'vitest';
import type { Stakeholder } from '../../src/core/cast.ts';
import { replay } from '../../src/core/replay.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import type { Option, Outcome } from '../../src/core/story.ts';
import { randomRun } from '../debrief/random-run.ts';
import { shipped } from './scenarios.ts';

/** Everything a choice says, of itself and as it came out. */
const wordsOf = (option: Option, outcome: Outcome): string =>
  [option.title, option.line, outcome.headline, outcome.consequence, ...outcome.effects.map(({ why = '' }) => why)].join('\n');

const isNamedIn = (words: string, { name }: Stakeholder): boolean =>
  name
    .split(' ')
    .filter((part) => !['Cllr', 'Dr', 'Supt'].includes(part))
    .some((part) => new RegExp(`\\b${part}\\b`, 'u').test(words));

/** Whoever a step calls untended though its choice names, moves or quotes them, over runs by these seeds. */
function contradictions(scenario: Scenario, seeds: number): { readonly wore: number; readonly found: ReadonlySet<string> } {
  const found = new Set<string>();
  let wore = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const replayed = replay(scenario, randomRun(scenario, seed));
    if (!replayed.ok) throw new Error(`Seed ${seed} does not replay.`);
    for (const { decided, passed, shifts } of replayed.turns) {
      if (!decided || !passed) continue;
      for (const shift of passed.shifts) {
        if (shift.kind !== 'trust' || shift.cause !== 'untended') continue;
        wore += 1;
        const { beat, option, outcome } = decided;
        const person = scenario.stakeholders.find(({ id }) => id === shift.who);
        const moved = [...shifts, ...passed.shifts].filter((one) => 'who' in one && one.who === shift.who);
        const told =
          outcome.voices.some(({ who }) => who === shift.who) ||
          moved.some(({ cause, via }) => cause === 'choice' || (cause === 'later' && via === `${beat.id}/${option.id}`)) ||
          (person !== undefined && isNamedIn(wordsOf(option, outcome), person));
        if (told) found.add(`${beat.id}/${option.id}: ${shift.who}`);
      }
    }
  }
  return { wore, found };
}

describe('nobody is without a word from you in a step that tells of them', () => {
  for (const { scenario } of shipped)
    test(scenario.id, () => {
      const { wore, found } = contradictions(scenario, 100);
      expect([...found]).toEqual([]);
      expect(wore).toBeGreaterThan(0);
    });

  test('which is seen where a choice is told without its names', () => {
    const scenario = shipped.find((one) => one.scenario.id === 'political-swing-d')?.scenario;
    if (!scenario) throw new Error('political-swing-d');
    const nameless = (option: Option): Option => ({ ...option, outcomes: option.outcomes.map((outcome) => ({ ...outcome, names: [] })) });
    const beats = scenario.beats.map((beat) => ({ ...beat, options: beat.options.map(nameless) }));
    expect([...contradictions({ ...scenario, beats }, 100).found]).toContain('in-year/ask-the-partners: josie-webb');
  });
});
