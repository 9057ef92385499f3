import { describe, expect, it } from 'vitest';
import { replay } from '../../src/core/replay.ts';
import { reportOf } from '../../src/debrief/report.ts';
import { written } from '../laws/scenarios.ts';
import { randomRun } from './random-run.ts';

const runs = written.flatMap((scenario) =>
  [11, 12].map((seed) => {
    const journal = randomRun(scenario, seed);
    const replayed = replay(scenario, journal);
    if (!replayed.ok) throw new Error('A random run must replay.');
    return { turns: replayed.turns, report: reportOf(scenario, journal), looks: scenario.beats.flatMap(({ looks }) => looks) };
  }),
);

describe('what the steps of a run rest on', () => {
  it('is told for every decision, with every look that led to it', () => {
    for (const { report } of runs) {
      expect(report.rests).toHaveLength(report.decisions.length);
      for (const [index, rests] of report.rests.entries()) {
        const looked = rests.filter(({ kind }) => kind === 'looked').map(({ title }) => title);
        expect(looked).toEqual(report.decisions[index]?.looks.map(({ title }) => title));
      }
    }
  });

  it('holds every entry of the register behind what moved and was looked at, and no other', () => {
    let entries = 0;
    for (const { report, turns, looks } of runs) {
      const claims = turns.flatMap(({ entry, shifts, passed }) => [
        ...(entry.kind === 'look' ? looks.filter(({ id }) => id === entry.look) : []),
        ...[...shifts, ...(passed?.shifts ?? [])].flatMap(({ effect }) => effect ?? []),
      ]);
      const behind = new Set(claims.filter(({ grade }) => grade !== 'judgement').flatMap(({ evidence }) => evidence));
      const told = new Set(report.rests.flat().flatMap(({ basis }) => basis.map(({ id }) => id)));
      expect([...told].sort()).toEqual([...behind].sort());
      entries += told.size;
    }
    expect(entries).toBeGreaterThan(100);
  });

  it('names every event that came, also where it moved nothing', () => {
    let events = 0;
    for (const { report } of runs) {
      for (const { title, decision } of report.events) {
        events += 1;
        expect(report.rests[decision]?.map((rest) => rest.title)).toContain(`“${title}”`);
      }
    }
    expect(events).toBeGreaterThan(20);
  });
});
