import { describe, expect, test } from 'vitest';
import { outcomeClassOf, wardMean } from '../../src/core/outcome-class.ts';
import { casePathPolicy } from '../../src/core/policy/case-path.ts';
import { playOut } from '../../src/core/policy/play-out.ts';
import { randomFrom } from '../../src/core/policy/random.ts';
import { replay } from '../../src/core/replay.ts';
import { start } from '../../src/core/start.ts';
import type { World } from '../../src/core/world.ts';
import { wardMoves, wardSentences } from '../../src/debrief/ward-moves.ts';
import { written } from '../laws/scenarios.ts';
import { smallScenario } from '../small-scenario.ts';

const scenario = smallScenario();
const world = start(scenario, 1);

/** The world with one indicator at the same level everywhere. */
const at = (level: number, momentum = 0): World => ({
  ...world,
  outcomes: Object.fromEntries(
    scenario.indicators.map(({ id }) => [id, { level: scenario.wards.map(() => level), momentum: scenario.wards.map(() => momentum) }]),
  ),
});

describe('wards that changed', () => {
  test('are those whose class on the map changed, and no others', () => {
    expect(wardMoves(scenario, at(3.9), at(4))).toHaveLength(scenario.wards.length);
    expect(wardMoves(scenario, at(3.9), at(4))[0]).toMatchObject({ from: 2, to: 3 });
    expect(wardMoves(scenario, at(4), at(5.9))).toEqual([]);
  });

  test('were found slipping where nothing in the run set them going', () => {
    const [says] = wardSentences(scenario, [], at(4), at(3.9));
    expect(says).toContain('weaker');
    expect(says).toContain('was slipping there when you came');
  });

  test('name the choice that set them going', () => {
    for (const real of written) {
      const first = start(real, 1);
      const { entries, world: last } = playOut(real, first, casePathPolicy, randomFrom(1));
      const replayed = replay(real, { scenario: real.id, version: real.version, seed: 1, entries });
      if (!replayed.ok) throw new Error('does not replay');
      const told = replayed.turns.flatMap(({ after, passed }, index) =>
        passed ? wardSentences(real, replayed.turns.slice(0, index + 1), after, passed.world) : [],
      );
      const changed = real.wards.filter(
        (_, ward) => outcomeClassOf(wardMean(real, first, ward)) !== outcomeClassOf(wardMean(real, last, ward)),
      );
      expect(changed.length).toBeGreaterThan(0);
      expect(told.some((says) => says.includes('since you chose “'))).toBe(true);
      for (const says of told) expect(says).toMatch(/^[A-Z].+\.$/);
    }
  });
});
