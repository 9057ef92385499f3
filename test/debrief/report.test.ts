import { describe, expect, it } from 'vitest';
import { othersResources, ownResources, type Resource } from '../../src/core/names.ts';
import { relationshipType } from '../../src/core/relationship-type.ts';
import { replay } from '../../src/core/replay.ts';
import { start } from '../../src/core/start.ts';
import { bearingsOf } from '../../src/debrief/bearings.ts';
import { reportOf } from '../../src/debrief/report.ts';
import { smallScenario } from '../small-scenario.ts';
import { randomRun } from './random-run.ts';

const scenario = smallScenario();
const runs = Array.from({ length: 120 }, (_, seed) => {
  const journal = randomRun(scenario, seed * 7919 + 1);
  const replayed = replay(scenario, journal);
  if (!replayed.ok) throw new Error('A random run must replay.');
  return { journal, replayed, report: reportOf(scenario, journal), first: start(scenario, journal.seed) };
});

describe('the report of a run', () => {
  it('has runs to speak of, with every way of deciding among them', () => {
    expect(new Set(runs.flatMap(({ report }) => report.decisions.map(({ option }) => option))).size).toBeGreaterThan(6);
    expect(runs.some(({ report }) => report.decisions.some(({ letter }) => letter === '–'))).toBe(true);
    expect(runs.some(({ report }) => report.spent.others > 0)).toBe(true);
    expect(runs.some(({ report }) => report.base.won.length > 0)).toBe(true);
    expect(runs.some(({ report }) => report.chance.length > 0)).toBe(true);
  });

  it('counts as landed what the glyphs under the path show', () => {
    for (const { report } of runs) {
      const glyphs = report.decisions.flatMap(({ landed }) => landed);
      for (const { id, landed } of report.behaviours) expect(landed).toBe(glyphs.filter((one) => one === id).length);
      for (const { id, meant } of report.behaviours) {
        expect(meant).toBe(report.decisions.flatMap((one) => one.meant).filter((one) => one === id).length);
      }
    }
  });

  it('counts as spent what the worlds paid for looks and choices', () => {
    for (const { report, replayed } of runs) {
      const left = { own: 0, others: 0 };
      for (const { entry, before, after } of replayed.turns) {
        const beat = scenario.beats.find(({ id }) => id === before.beat);
        if (entry.kind === 'look') {
          for (const id of ownResources) left.own += before.resources[id].level - after.resources[id].level;
          for (const id of othersResources) left.others += before.resources[id].level - after.resources[id].level;
        }
        if (entry.kind !== 'decide' || !beat) continue;
        const option = [...beat.options, beat.pass].find(({ id }) => id === entry.option);
        const asked = (id: Resource): number =>
          Math.min(before.resources[id].level, (option?.costs[id] ?? 0) + (option?.hiddenCosts[id] ?? 0));
        for (const id of ownResources) left.own += asked(id);
        for (const id of othersResources) left.others += asked(id);
      }
      expect(report.spent).toEqual(left);
      expect(report.decisions.reduce((sum, one) => sum + one.own + one.others, 0)).toBe(left.own + left.others);
    }
  });

  it('lets every relationship start and end where the worlds do', () => {
    for (const { report, replayed, first } of runs) {
      expect(report.people).toHaveLength(scenario.stakeholders.length);
      for (const { id, course } of report.people) {
        expect(course).toHaveLength(report.decisions.length + 1);
        expect(course[0]?.trust).toBe(first.relationships[id]?.trust);
        const last = replayed.world.relationships[id];
        expect(course.at(-1)?.trust).toBe(last?.trust);
        if (last) expect(course.at(-1)?.type).toBe(relationshipType(last));
      }
    }
  });

  it('names as decisive the step in which a relationship moved furthest, and says why', () => {
    for (const { report } of runs) {
      for (const { course, decisive } of report.people) {
        const steps = course.slice(1).map(({ trust }, at) => Math.abs(trust - (course[at]?.trust ?? 0)));
        if (!decisive) {
          expect(Math.max(...steps)).toBe(0);
          continue;
        }
        expect(decisive.moved).toBe(Math.max(...steps));
        expect(steps[decisive.decision]).toBe(decisive.moved);
        expect(decisive.why).not.toBe('');
      }
    }
  });

  it('puts base, outcomes, ending and events where the last world has them', () => {
    for (const { report, replayed } of runs) {
      expect(report.base.end.map(({ id }) => id)).toEqual(replayed.world.base);
      expect(report.ending?.id).toBe(replayed.world.ended);
      expect(report.events.map(({ id }) => id)).toEqual(replayed.world.landed);
      expect(report.chance.map(({ id }) => id)).toEqual(replayed.world.luck.map(({ id }) => id));
      for (const { start: from, end, inAYear } of report.outcomes) {
        for (const level of [from, end, inAYear]) expect(level >= 0 && level <= 10).toBe(true);
      }
    }
  });

  it('flags the decisions that the case path shares, and only those', () => {
    for (const { report } of runs) {
      for (const { beat, option, asInCase } of report.decisions) {
        expect(asInCase).toBe(scenario.casePath.some((step) => step.beat === beat && step.option === option));
      }
    }
  });

  it('counts the decisions of each horizon once', () => {
    for (const { report } of runs) {
      expect(report.horizons.reduce((sum, { decisions }) => sum + decisions, 0)).toBe(report.decisions.length);
    }
  });

  it('is plain JSON, and the same for the same journal', () => {
    for (const { report, journal } of runs.slice(0, 20)) {
      expect(reportOf(scenario, journal)).toEqual(report);
      expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    }
  });

  it('asks at most five questions', () => {
    const question = (id: string) => ({ id, text: 'And then?', when: undefined, evidence: [] });
    const curious = smallScenario({ questions: ['a', 'b', 'c', 'd', 'e', 'f'].map(question) });
    expect(reportOf(curious, randomRun(curious, 3)).questions.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('finds a headline of its own where the scenario has no finding', () => {
    const silent = smallScenario({ findings: [] });
    for (let seed = 0; seed < 20; seed++) {
      const { headline } = reportOf(silent, randomRun(silent, seed));
      expect(headline.headline).not.toBe('');
      expect(headline.grade).toBe('judgement');
    }
  });

  it('reads a run that has only begun', () => {
    const journal = { scenario: scenario.id, version: scenario.version, seed: 1, entries: [] };
    const report = reportOf(scenario, journal);
    expect(report.decisions).toEqual([]);
    expect(report.ending).toBeUndefined();
    expect(report.turningPoint).toBeUndefined();
  });
});

describe('the bearings', () => {
  it('count only the decisions asked for', () => {
    for (const { report } of runs.slice(0, 30)) {
      const one = bearingsOf(report, 1);
      expect(one.decisions).toBe(1);
      expect(one.points.filter(({ landed }) => landed > 0).map(({ id }) => id)).toEqual(report.decisions[0]?.landed);
      expect(bearingsOf(report).points).toEqual(report.behaviours);
    }
  });
});
