import { describe, expect, test } from 'vitest';
import type { Entry, Journal } from '../../src/core/journal.ts';
import { replay } from '../../src/core/replay.ts';
import { take } from '../../src/core/take.ts';
import { reportOf } from '../../src/debrief/report.ts';
import { readRunCode, runCode } from '../../src/save/run-link.ts';
import { smallScenario } from '../small-scenario.ts';

const scenario = smallScenario();
const journalOf = (entries: readonly Entry[]): Journal => ({ scenario: scenario.id, version: scenario.version, seed: 3, entries });
const frame: Entry = { kind: 'frame', frame: 'shared' };
const letPass: Entry = { kind: 'decide', beat: 'the-gate', option: 'pass', apply: [], meant: [], why: '' };
const flood: Entry = { kind: 'event', event: 'flood' };

function worldAfter(...entries: readonly Entry[]) {
  const replayed = replay(scenario, journalOf(entries));
  if (!replayed.ok) throw new Error(JSON.stringify(replayed));
  return replayed.world;
}

describe('an event that a facilitator brings in', () => {
  test('does what it says, and is told as what happened', () => {
    const before = worldAfter(frame);
    const step = take(scenario, before, flood);
    expect(step.ok && step.world.resources.time.level).toBe(before.resources.time.level - 1);
    expect(step.ok && step.shifts).toMatchObject([{ kind: 'resource', resource: 'time', cause: 'event', via: 'flood' }]);
  });

  test('lands once, and only between decisions', () => {
    expect(take(scenario, worldAfter(flood), flood)).toMatchObject({ ok: false, refusal: { reason: 'happened' } });
    expect(take(scenario, worldAfter(), { kind: 'event', event: 'fire' })).toMatchObject({ ok: false, refusal: { reason: 'unknown' } });
    const resolving = take(scenario, worldAfter(frame), letPass);
    expect(resolving.ok && take(scenario, resolving.world, flood)).toMatchObject({ ok: false, refusal: { reason: 'resolving' } });
  });
});

describe('the reaction of whoever plays a stakeholder', () => {
  const trust = (...entries: readonly Entry[]): number | undefined => worldAfter(...entries).relationships['ben']?.trust;

  test('moves their own trust by one, or leaves it', () => {
    const so = trust(frame, letPass) ?? 0;
    expect(trust(frame, letPass, { kind: 'react', who: 'ben', by: 1 })).toBe(so + 1);
    expect(trust(frame, letPass, { kind: 'react', who: 'ben', by: -1 })).toBe(so - 1);
    expect(trust(frame, letPass, { kind: 'react', who: 'ben', by: 0 })).toBe(so);
  });

  test('is given once a decision, by those whom the scenario has somebody play', () => {
    const liked: Entry = { kind: 'react', who: 'ben', by: 1 };
    expect(take(scenario, worldAfter(frame), liked)).toMatchObject({ ok: false, refusal: { reason: 'not-resolving' } });
    expect(take(scenario, worldAfter(frame, letPass, liked), liked)).toMatchObject({ ok: false, refusal: { reason: 'happened' } });
    const ada: Entry = { kind: 'react', who: 'ada', by: 1 };
    expect(take(scenario, worldAfter(frame, letPass), ada)).toMatchObject({ ok: false, refusal: { reason: 'unknown' } });
  });

  test('goes into a link and comes back out of it, as an event does', () => {
    const journal = journalOf([flood, frame, letPass, { kind: 'react', who: 'ben', by: -1 }]);
    expect(readRunCode(runCode(journal))).toEqual(journal);
  });

  test('is read by the debrief like any other step', () => {
    const report = reportOf(scenario, journalOf([flood, frame, letPass, { kind: 'react', who: 'ben', by: -1 }]));
    expect(report.decisions).toHaveLength(1);
  });
});
