import { expect, test } from 'vitest';
import { holds } from '../../src/core/holds.ts';
import { atRandom } from '../../src/core/policy/at-random.ts';
import { playOut } from '../../src/core/policy/play-out.ts';
import { randomFrom } from '../../src/core/policy/random.ts';
import { start } from '../../src/core/start.ts';
import { written } from './scenarios.ts';

/** Headlines of the debrief that say the opposite of how the story ended, by scenario and ending. */
const opposed: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'political-swing-d': {
    'the-town-square': ['both-sides-of-the-square', 'before-the-count', 'politicians-first'],
    'at-closing-time': ['round-the-lead-member', 'corporate-first'],
    'three-round-the-square': ['corporate-first', 'politicians-first'],
    'to-be-introduced': ['partners-strong'],
  },
  'political-swing-b': {
    'both-names': ['wards-first', 'politicians-first'],
    'quite-in-order': ['process-and-people'],
  },
  'political-swing-h': { 'comfortable-again': ['mindset'], 'two-hands': ['cosy', 'one-leader'] },
  'leading-change-e': { 'start-again-again': ['trust-then-together'] },
  'leading-change-c': { 'fourth-director': ['both-floors', 'foundations-then', 'town-hall-strong'] },
  'funding-shock-f': { 'not-tidy': ['fast-and-left'], 'other-names': ['corporate-side'] },
};

const runs = 150;

for (const [id, endings] of Object.entries(opposed)) {
  test(`How ${id} ends and what its debrief says first do not contradict each other.`, () => {
    const scenario = written.find((one) => one.id === id);
    if (!scenario) throw new Error(id);
    const met = new Set<string>();
    for (let seed = 1; seed <= runs; seed++) {
      const { world } = playOut(scenario, start(scenario, seed), atRandom, randomFrom(seed));
      const finding = scenario.findings.find(({ when }) => when !== undefined && holds(when, world))?.id ?? '';
      met.add(world.ended ?? '');
      expect(endings[world.ended ?? ''] ?? []).not.toContain(finding);
    }
    expect(Object.keys(endings).some((ending) => met.has(ending))).toBe(true);
  });
}

test('No finding and no question speaks of an end: a session stops where its plan does.', () => {
  const end = /\b(?:ended|(?:at|by|in) the end)\b/iu;
  expect('Few things stood at the end that were not there when you came.').toMatch(end);
  for (const { findings, questions } of written)
    for (const says of [...findings.flatMap((one) => [one.headline, one.says]), ...questions.map(({ text }) => text)])
      expect(says).not.toMatch(end);
});
