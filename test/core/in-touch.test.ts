import { expect, test } from 'vitest';
import { look } from '../../src/core/look.ts';
import { decided, effect, outcome, plainScenario, worldWith } from './given.ts';

/** Six months in, nobody has had word since before the start. */
const later = (scenario: ReturnType<typeof plainScenario>) =>
  worldWith(scenario, {
    month: 6,
    relationships: Object.fromEntries(scenario.stakeholders.map(({ id }) => [id, { trust: 6, reciprocity: 5, influence: 5, tended: -1 }])),
  });
const tended = (world: ReturnType<typeof later>): readonly string[] =>
  Object.keys(world.relationships).filter((id) => world.relationships[id]?.tended === 6);

test('whoever speaks to a choice has had word from you', () => {
  const scenario = plainScenario({ outcomes: [{ ...outcome(), voices: [{ who: 'cal', says: '“So you came.”' }] }] });
  expect(tended(decided(scenario, later(scenario)).world)).toEqual(['cal']);
});

test('so has whoever it moves, for better or worse, and however little came of it', () => {
  const scenario = plainScenario({ outcomes: [outcome({ trust: { ben: -1 } }, { reciprocity: { ada: 1 } })] });
  expect(tended(decided(scenario, later(scenario)).world)).toEqual(['ada', 'ben']);
});

test('so has whoever it will move later, and whoever it moved by chance or on a condition that held', () => {
  const chance = (who: string, odds: number) => ({ id: 'coin', odds, then: [effect({ trust: { [who]: -1 } })], otherwise: [] });
  const due = { later: { months: 2, effects: [effect({ trust: { ada: -1 } })] } };
  const scenario = plainScenario({ outcomes: [outcome(due, { chance: chance('ben', 0) }, { chance: chance('cal', 1) })] });
  expect(tended(decided(scenario, later(scenario)).world)).toEqual(['ada', 'cal']);
});

test('so has whoever it names', () => {
  const scenario = plainScenario({ outcomes: [{ ...outcome(), names: ['ben'] }] });
  expect(tended(decided(scenario, later(scenario)).world)).toEqual(['ben']);
});

test('so has whoever stood behind it, and an asset is nobody', () => {
  const scenario = plainScenario();
  const held = { ...later(scenario), base: ['one-account'] };
  expect(tended(decided(scenario, held, ['ben', 'one-account']).world)).toEqual(['ben']);
});

test('so has whoever you went to see', () => {
  const scenario = plainScenario();
  const beats = scenario.beats.map((beat) => ({
    ...beat,
    looks: beat.looks.map((one) => ({ ...one, costs: {}, at: { kind: 'person' as const, id: 'ada' } })),
  }));
  const world = later({ ...scenario, beats });
  const first = beats.find(({ id }) => id === world.beat)?.looks[0]?.id ?? '';
  const step = look({ ...scenario, beats }, world, first);
  expect(step.ok && tended(step.world)).toEqual(['ada']);
});
