import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Journal } from '../../src/core/journal.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { runFrom } from '../../src/flow/run.ts';
import { type Bookmark, emptyPlan } from '../../src/flow/steps.ts';
import { mostKept } from '../../src/platform/platform.ts';
import { readRunCode } from '../../src/platform/read-run-code.ts';
import { runCodeOf } from '../../src/platform/run-code.ts';
import { playInGroup } from '../laws/random-play.ts';
import { seeds, shipped } from '../laws/scenarios.ts';
import { smallScenario } from '../small-scenario.ts';

const scenarios = shipped.map(({ scenario }) => scenario);

/** A run by dice up to one of its entries, and the place that the machine would come back to. */
function runOf(scenario: Scenario, seed: number, diceSeed: number, share: number): { journal: Journal; bookmark: Bookmark } {
  const { entries } = playInGroup(scenario, seed, diceSeed);
  const journal = { scenario: scenario.id, version: scenario.version, seed, entries: entries.slice(0, Math.round(entries.length * share)) };
  return { journal, bookmark: { ...runFrom(scenario, journal, undefined).bookmark, plan: emptyPlan, found: undefined } };
}

/** How much of a whole run is played: often all of it. */
const share = fc.oneof(
  fc.constant(1),
  fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
);

describe('the code of a run', () => {
  test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'of %s brings every run back and fits a SCORM 1.2 platform',
    (_, scenario) => {
      let longest = 0;
      fc.assert(
        fc.property(seeds, seeds, share, (seed, diceSeed, at) => {
          const { journal, bookmark } = runOf(scenario, seed, diceSeed, at);
          const code = runCodeOf(scenario, journal, bookmark) ?? '';
          longest = Math.max(longest, code.length);
          expect(code.length).toBeLessThanOrEqual(mostKept);
          // What every platform can keep and every XML can hold.
          expect(code).toMatch(/^[\w.-]+$/);
          expect(readRunCode(scenario, code)).toEqual({ ok: true, journal, bookmark });
          const whole = runCodeOf(scenario, { ...journal, authority: 'H' }, undefined) ?? '';
          expect(readRunCode(scenario, whole)).toEqual({ ok: true, journal: { ...journal, authority: 'H' }, bookmark: undefined });
        }),
        { numRuns: 15 },
      );
      expect(longest).toBeGreaterThan(100);
    },
  );

  test('leaves room to spare: three runs in a row still fit', () => {
    for (const scenario of scenarios) {
      const { journal } = runOf(scenario, 1, 2, 1);
      const long = { ...journal, entries: [journal.entries, journal.entries, journal.entries].flat() };
      expect(runCodeOf(scenario, long, undefined)?.length).toBeLessThanOrEqual(mostKept);
    }
  });

  test('carries none of the player’s words', () => {
    const scenario = smallScenario();
    const { journal } = runOf(scenario, 3, 4, 1);
    const said = { ...journal, entries: journal.entries.map((one) => (one.kind === 'decide' ? { ...one, why: 'Because of Kyle.' } : one)) };
    expect(runCodeOf(scenario, said, undefined)).toBe(runCodeOf(scenario, journal, undefined));
  });

  test('is refused once a letter is changed, lost or added anywhere', () => {
    const scenario = smallScenario();
    const { journal, bookmark } = runOf(scenario, 3, 4, 1);
    const code = runCodeOf(scenario, journal, bookmark) ?? '';
    expect(code.length).toBeGreaterThan(30);
    for (let at = 0; at < code.length; at++) {
      const other = code[at] === 'a' ? 'b' : 'a';
      for (const worse of [code.slice(0, at) + other + code.slice(at + 1), code.slice(0, at) + code.slice(at + 1), code.slice(0, at)])
        expect(readRunCode(scenario, worse)).toEqual({ ok: false, why: 'damaged' });
    }
    expect(readRunCode(scenario, `${code}0`)).toEqual({ ok: false, why: 'damaged' });
  });

  test('never throws, whatever a platform hands over', () => {
    const scenario = smallScenario();
    fc.assert(fc.property(fc.string(), (text) => readRunCode(scenario, text).ok === false));
  });

  test('tells another version and another scenario from damage', () => {
    const scenario = smallScenario();
    const { journal, bookmark } = runOf(scenario, 3, 4, 0.5);
    const code = runCodeOf(scenario, journal, bookmark) ?? '';
    const other = { ok: false, why: 'other' };
    expect(readRunCode({ ...scenario, version: scenario.version + 1 }, code)).toEqual(other);
    expect(readRunCode({ ...scenario, id: 'another' }, code)).toEqual(other);
  });

  test('is not made for a run that the scenario does not tell', () => {
    const scenario = smallScenario();
    const { journal } = runOf(scenario, 3, 4, 1);
    expect(runCodeOf(scenario, { ...journal, entries: [{ kind: 'look', look: 'nowhere' }] }, undefined)).toBeUndefined();
    expect(runCodeOf({ ...scenario, id: 'another' }, journal, undefined)).toBeUndefined();
    expect(
      runCodeOf(scenario, { ...journal, journey: { id: 'a-way', version: 1, chapter: 0, carried: undefined } }, undefined),
    ).toBeUndefined();
  });
});
