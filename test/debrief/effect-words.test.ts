import { expect, test } from 'vitest';
import { type Change, effectVerbs, verbOf } from '../../src/core/effect.ts';
import { effectWords } from '../../src/debrief/effect-words.ts';
import { smallScenario } from '../small-scenario.ts';

const say = (change: Change): string => effectWords(smallScenario(), { ...change, grade: 'judgement', evidence: [] });

test('Trust is told by name, direction and size.', () => {
  expect(say({ trust: { ben: 2, cal: -1 } })).toBe('Ben Osei trusts you more (by 2 of 10); Cal Reed trusts you less (by 1 of 10)');
});

test('Momentum is told by indicator and ward.', () => {
  expect(say({ momentum: { safety: 2 }, wards: ['quay'] })).toBe('Children kept safe gathers in Quay (by 2 tenths of a level a month)');
  expect(say({ momentum: { learning: -1 } })).toBe('Doing well at school slips everywhere (by 1 tenth of a level a month)');
});

test('Pools, assets and initiatives go by their names.', () => {
  expect(say({ resource: { cover: -1 } })).toBe('Cover down by 1 unit');
  expect(say({ ceiling: { team: 2 } })).toBe('Room for 2 units more of team');
  expect(say({ gain: 'one-account' })).toBe('You win One account');
  expect(say({ start: 'joint-team' })).toBe('A team for the quay begins');
});

test('What is still hidden is not given away.', () => {
  const inner = { trust: { ada: -3 }, grade: 'judgement', evidence: [] } as const;
  expect(say({ later: { months: 3, effects: [inner] } })).not.toContain('Ada');
  expect(say({ chance: { id: 'x', odds: 0.5, then: [inner], otherwise: [] } })).not.toContain('Ada');
  expect(say({ fact: 'gate-promised' })).not.toContain('gate-promised');
});

test('No effect of the small scenario is told as a bare number.', () => {
  const scenario = smallScenario();
  const effects = scenario.beats.flatMap(({ options, pass }) =>
    [...options, pass].flatMap(({ outcomes }) => outcomes.flatMap((one) => one.effects)),
  );
  expect(effects.length).toBeGreaterThan(10);
  for (const effect of effects) expect(effectWords(scenario, effect)).toMatch(/[a-z]{3,} .*[a-z]{3,}/i);
});

test('Every verb is told in words of its own, and a fact that is so no longer is not told as a new one.', () => {
  const inner = { trust: { ada: -3 }, grade: 'judgement', evidence: [] } as const;
  const changes: readonly Change[] = [
    { trust: { ada: 1 } },
    { reciprocity: { ada: 1 } },
    { resource: { time: 1 } },
    { ceiling: { time: 1 } },
    { momentum: { safety: 1 } },
    { profile: { embeddedness: 1 } },
    { influence: { ada: 1 } },
    { gain: 'one-account' },
    { lose: 'one-account' },
    { start: 'joint-team' },
    { drop: 'joint-team' },
    { fact: 'gate-promised' },
    { forget: 'gate-promised' },
    { later: { months: 3, effects: [inner] } },
    { chance: { id: 'x', odds: 0.5, then: [inner], otherwise: [] } },
    { if: { fact: 'gate-promised' }, then: [inner] },
  ];
  expect(changes.map(verbOf)).toEqual(effectVerbs);
  expect(new Set(changes.map(say)).size).toBe(effectVerbs.length);
  expect(say({ forget: 'gate-promised' })).toBe('Something that was so until now is so no longer');
});
