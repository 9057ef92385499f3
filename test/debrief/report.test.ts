import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/core/condition.ts';
import { othersResources, ownResources } from '../../src/core/names.ts';
import { relationshipType } from '../../src/core/relationship-type.ts';
import { replay } from '../../src/core/replay.ts';
import { start } from '../../src/core/start.ts';
import { bearingsOf } from '../../src/debrief/bearings.ts';
import { kindChanges } from '../../src/debrief/kind-changes.ts';
import { lookedWords } from '../../src/debrief/looks.ts';
import { reportOf } from '../../src/debrief/report.ts';
import { smallScenario } from '../small-scenario.ts';
import { spentByDecision } from '../spent-by-decision.ts';
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

  it('counts as spent what the pages of each decision showed to go: looks, frame, costs and what came of it at once', () => {
    for (const { report, replayed } of runs) {
      const shown = spentByDecision(replayed.turns);
      for (const [index, one] of report.decisions.entries()) {
        expect(one.paid).toEqual(shown[index]);
        expect(one.own).toBe(ownResources.reduce((sum, id) => sum + (one.paid[id] ?? 0), 0));
        expect(one.others).toBe(othersResources.reduce((sum, id) => sum + (one.paid[id] ?? 0), 0));
      }
      expect(report.spent.own).toBe(report.decisions.reduce((sum, one) => sum + one.own, 0));
      expect(report.spent.others).toBe(report.decisions.reduce((sum, one) => sum + one.others, 0));
    }
  });

  it('tells every change of kind along a relationship, and the same means ward by ward as over all of them', () => {
    let changes = 0;
    for (const { report } of runs) {
      for (const { course } of report.people) {
        const kinds = kindChanges(course);
        changes += kinds.length;
        let kind = course[0]?.type;
        for (const [at, { type }] of course.entries()) {
          kind = kinds.find(({ decision }) => decision + 1 === at)?.to ?? kind;
          expect(kind).toBe(type);
        }
      }
      for (const { byWard, start: from, end, inAYear } of report.outcomes) {
        const mean = (side: 'start' | 'end' | 'inAYear'): number => byWard.reduce((sum, ward) => sum + ward[side], 0) / byWard.length;
        for (const [side, over] of Object.entries({ start: from, end, inAYear })) expect(mean(side as 'start')).toBeCloseTo(over, 9);
      }
    }
    expect(changes).toBeGreaterThan(20);
  });

  it('walks the landscapes from the start to the end, in order', () => {
    for (const { report } of runs) {
      const { start: first, end, route } = report.landscapes;
      expect(route[0]).toEqual({ ...first, after: undefined });
      expect(route.at(-1)).toMatchObject(end);
      const after = route.slice(1).map((stop) => stop.after ?? -1);
      expect(after).toEqual([...new Set(after)].sort((a, b) => a - b));
    }
  });

  it('keeps every look that was taken with the decision it led to, and every frame that was said with its horizon', () => {
    for (const { report, replayed, journal } of runs) {
      const taken = journal.entries.flatMap((entry) => (entry.kind === 'look' ? [entry.look] : []));
      expect(report.decisions.flatMap(({ looks }) => looks.map(({ id }) => id))).toEqual(taken);
      expect(report.looked.looks).toBe(taken.length);
      expect(report.decisions.flatMap(({ looks }) => looks).every(({ title, found }) => title !== '' && found !== '')).toBe(true);
      for (const { id, frame } of report.horizons) expect(frame !== undefined).toBe(replayed.world.frames[id] !== undefined);
    }
    expect(runs.some(({ report }) => report.looked.looks > 0 && report.looked.time > 0)).toBe(true);
    expect(runs.some(({ report }) => report.horizons.some(({ frame }) => frame !== undefined))).toBe(true);
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

  it('asks at most five questions: first what the scenario asks of this run, then what the run raises, then what can always be asked', () => {
    const question = (id: string, when: Condition | undefined) => ({ id, text: 'And then?', when, evidence: [] });
    const here: Condition = { months: true, atLeast: 0 };
    const never: Condition = { months: true, atLeast: 999 };
    const curious = smallScenario({
      questions: [question('always', undefined), question('never', never), ...['a', 'b', 'c', 'd'].map((id) => question(id, here))],
    });
    for (let seed = 0; seed < 20; seed++) {
      const asked = reportOf(curious, randomRun(curious, seed)).questions.map(({ id }) => id);
      expect(asked).toHaveLength(5);
      expect(asked.slice(0, 3)).toEqual(['a', 'b', 'c']);
      expect(asked).not.toContain('never');
    }
  });

  it('asks two runs that went differently different things', () => {
    const asked = runs.map(({ report }) =>
      report.questions
        .filter(({ id }) => id.startsWith('raised-'))
        .map(({ id }) => id)
        .join(' '),
    );
    expect(new Set(asked).size).toBeGreaterThan(4);
  });

  it('says of a run without looks that nothing was looked at, and of no other', () => {
    for (const { report, journal } of runs) {
      const looked = journal.entries.some(({ kind }) => kind === 'look');
      expect(lookedWords(report.looked) === 'You never looked before choosing.').toBe(!looked);
      expect(report.questions.some(({ id }) => id === 'raised-never-looked') && looked).toBe(false);
    }
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

it('with too few decisions to read a shape from nothing is found', () => {
  const { entries } = randomRun(smallScenario(), 3);
  const decided = entries.flatMap(({ kind }, at) => (kind === 'decide' ? [at] : []));
  const headlines = [0, 1, 2].map((count) => {
    const journal = { ...randomRun(smallScenario(), 3), entries: entries.slice(0, count === 0 ? 0 : (decided[count - 1] ?? 0) + 1) };
    return reportOf(smallScenario(), journal).headline.headline;
  });
  expect(headlines).toEqual(['Nothing decided yet', 'One decision so far', 'Two decisions so far']);
});
