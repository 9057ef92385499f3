import { describe, expect, test } from 'vitest';
import { outcomeClassOf, wardMean } from '../../src/core/outcome-class.ts';
import { casePathPolicy } from '../../src/core/policy/case-path.ts';
import { playOut } from '../../src/core/policy/play-out.ts';
import { randomFrom } from '../../src/core/policy/random.ts';
import { replay, type Turn } from '../../src/core/replay.ts';
import type { Shift } from '../../src/core/shift.ts';
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

  test('name what moved them furthest, not what pushed them last, with what was written of it', () => {
    const [event] = scenario.events;
    const [indicator] = scenario.indicators;
    if (!event || !indicator) throw new Error('an event and an indicator');
    const push = (by: number, month: number, cause: Shift['cause'], via: string, why: string): Shift => ({
      kind: 'momentum',
      indicator: indicator.id,
      by,
      wards: undefined,
      month,
      cause,
      via,
      effect: { momentum: { [indicator.id]: by }, why, grade: 'judgement', evidence: [] },
    });
    const key = `${scenario.opens}/pass`;
    const turn: Turn = {
      entry: { kind: 'look', look: 'any' },
      before: at(5),
      after: at(4),
      shifts: [],
      decided: undefined,
      // Over the three months to month 3: 30 tenths from month 0 on, against 1 tenth from month 2 on.
      passed: {
        months: 3,
        events: [],
        opened: undefined,
        shifts: [push(-3, 0, 'event', event.id, 'nobody was told'), push(-1, 2, 'later', key, 'it was left')],
        world: { ...at(3.9), month: 3 },
      },
    };
    expect(wardSentences(scenario, [turn], at(4), { ...at(3.9), month: 3 })[0]).toContain(
      `. The largest part came from “${event.title}”: nobody was told.`,
    );
  });

  test('name an asset that held them up by its name, in quotes', () => {
    const asset = scenario.assets.find(({ sustains }) => Object.values(sustains).some((by) => by > 0));
    if (!asset) throw new Error('an asset that sustains');
    const indicator = Object.keys(asset.sustains)[0] ?? '';
    const rises = (level: number, month: number): World => ({
      ...at(3.9),
      month,
      base: [asset.id],
      outcomes: { ...at(3.9).outcomes, [indicator]: { level: scenario.wards.map(() => level), momentum: scenario.wards.map(() => 0) } },
    });
    const [before, after] = [rises(3.9, 0), rises(9, 6)];
    const turn: Turn = {
      entry: { kind: 'look', look: 'any' },
      before,
      after: before,
      shifts: [],
      decided: undefined,
      passed: { months: 6, events: [], opened: undefined, shifts: [], world: after },
    };
    expect(wardSentences(scenario, [turn], before, after)[0]).toContain(`The largest part came from “${asset.name}”.`);
  });

  test('name a choice that moved them', () => {
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
      expect(told.some((says) => says.includes('The largest part came from your choice “'))).toBe(true);
      for (const says of told) expect(says).toMatch(/^[A-Z].+\.$/);
    }
  });
});
