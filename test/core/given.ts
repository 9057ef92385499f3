import { decide } from '../../src/core/decide.ts';
import type { Change, Effect } from '../../src/core/effect.ts';
import { passTime } from '../../src/core/pass-time.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import type { Shift } from '../../src/core/shift.ts';
import { start } from '../../src/core/start.ts';
import type { Happening, Option } from '../../src/core/story.ts';
import type { World } from '../../src/core/world.ts';
import { smallScenario } from '../small-scenario.ts';

/** An effect of ours. */
export const effect = (change: Change): Effect => ({ ...change, grade: 'judgement', evidence: [] });

/** The small scenario without its event, its frame and its influences, its first option made plain, and then what is said. */
export function plainScenario(option: Partial<Option> = {}, overrides: Partial<Scenario> = {}): Scenario {
  const small = smallScenario({ events: [], influences: [] });
  const plain: Partial<Option> = {
    costs: {},
    hiddenCosts: {},
    behaviours: {},
    outcomes: [outcome()],
    leads: [{ when: undefined, to: 'the-hall' }],
    months: 1,
  };
  return {
    ...small,
    horizons: small.horizons.map((horizon) => ({ ...horizon, frames: [] })),
    beats: small.beats.map((beat) => ({
      ...beat,
      needs: [],
      options: beat.options.map((one, index) => (index === 0 ? { ...one, ...plain, ...option } : one)),
    })),
    ...overrides,
  };
}

export const outcome = (...effects: readonly Change[]): Option['outcomes'][number] => ({
  when: undefined,
  headline: 'It is done',
  consequence: 'Nobody says anything for a while.',
  voices: [],
  names: [],
  effects: effects.map(effect),
});

export const event = (id: string, rest: Partial<Happening>): Happening => ({
  id,
  title: 'Something',
  text: 'It happens.',
  month: undefined,
  announced: false,
  when: undefined,
  odds: 1,
  effects: [],
  ...rest,
});

/** The first option of the beat that waits, decided. Throws where it is refused. */
export function decided(scenario: Scenario, world: World = start(scenario, 1), apply: readonly string[] = []) {
  const option = scenario.beats.find(({ id }) => id === world.beat)?.options[0]?.id ?? '';
  const step = decide(scenario, world, { option, apply });
  if (!step.ok) throw new Error(`Refused: ${JSON.stringify(step.refusal)}`);
  return step;
}

/** The time after a decision. */
export function passed(scenario: Scenario, world: World) {
  const step = passTime(scenario, world);
  if (!step.ok) throw new Error(`Refused: ${JSON.stringify(step.refusal)}`);
  return step;
}

/** A world with some of it as said. */
export const worldWith = (scenario: Scenario, parts: Partial<World>, seed = 1): World => ({ ...start(scenario, seed), ...parts });

export const kinds = (shifts: readonly Shift[]): readonly string[] => shifts.map(({ kind, cause }) => `${kind} by ${cause}`);
