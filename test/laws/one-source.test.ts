import { describe, expect, test } from 'vitest';
import { replay } from '../../src/core/replay.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { transplant } from '../../src/core/transplant.ts';
import { type Report, reportOf } from '../../src/debrief/report.ts';
import { smallScenario } from '../small-scenario.ts';
import { disagreements } from './one-source.ts';
import { playByDice } from './random-play.ts';
import { forEveryScenario, shipped } from './scenarios.ts';

function debriefed(scenario: Scenario, seed: number, diceSeed: number) {
  const { entries } = playByDice(scenario, seed, diceSeed);
  const journal = { scenario: scenario.id, version: scenario.version, seed, entries };
  const replayed = replay(scenario, journal);
  if (!replayed.ok) throw new Error(JSON.stringify(replayed.refusal));
  return { turns: replayed.turns, report: reportOf(scenario, journal) };
}

describe('one source', () => {
  test('every figure of the debrief agrees with the screens of play that it came from', () => {
    forEveryScenario(60, (scenario, seed, diceSeed) => {
      const { turns, report } = debriefed(scenario, seed, diceSeed);
      expect(disagreements(scenario, seed, turns, report)).toEqual([]);
    });
  });

  test('so it does in every authority that a scenario can be met in', () => {
    const authorities = [...new Map(shipped.map(({ scenario }) => [scenario.authority.id, scenario.authority])).values()];
    expect(authorities.length).toBeGreaterThan(5);
    for (const [at, { scenario: home }] of shipped.entries()) {
      for (const [place, authority] of authorities.entries()) {
        if (authority.id === home.authority.id) continue;
        const { scenario } = transplant(home, authority);
        const seed = 7919 * (at + 1) + place;
        const { turns, report } = debriefed(scenario, seed, seed + 1);
        expect(disagreements(scenario, seed, turns, report), `${home.id} in ${authority.id}, seed ${seed}`).toEqual([]);
      }
    }
  }, 240_000);

  const scenario = smallScenario();
  const { turns, report } = debriefed(scenario, 7, 3);
  const [decision] = report.decisions;
  const [person] = report.people;
  const [indicator] = report.outcomes;
  if (!decision || !person || !indicator) throw new Error('The run that is spoilt has nothing in it.');
  const [standing] = person.course;
  if (!standing) throw new Error('Nobody has a course.');

  test.each<[string, Partial<Report>]>([
    [
      'gauges',
      { decisions: [{ ...decision, paid: { ...decision.paid, time: (decision.paid.time ?? 0) + 1 } }, ...report.decisions.slice(1)] },
    ],
    [
      'people on the sheet',
      { people: [{ ...person, course: [{ ...standing, type: 'none' as never }, ...person.course.slice(1)] }, ...report.people.slice(1)] },
    ],
    [
      'wards on the sheet',
      {
        outcomes: [
          { ...indicator, byWard: indicator.byWard.map((one) => ({ ...one, end: one.end > 5 ? 0 : 10 })) },
          ...report.outcomes.slice(1),
        ],
      },
    ],
    [
      'what grows on the sheet',
      { base: { ...report.base, growing: [...report.base.growing, { ...report.base.growing[0], id: 'a-ghost' } as never] } },
    ],
    ['choices in the log', { decisions: [{ ...decision, title: 'Another way' }, ...report.decisions.slice(1)] }],
    ['behaviours of the reveal', { decisions: [{ ...decision, landed: [...decision.landed, 'learn'] }, ...report.decisions.slice(1)] }],
    [
      'how well it worked',
      {
        decisions: [
          { ...decision, effectiveness: { ...decision.effectiveness, value: decision.effectiveness.value + 0.01 } },
          ...report.decisions.slice(1),
        ],
      },
    ],
    ['the last page', { ending: undefined }],
    ['own units', { spent: { ...report.spent, own: report.spent.own + 1 } }],
    ['units of others', { spent: { ...report.spent, others: report.spent.others + 1 } }],
    ['squares of a decision', { decisions: [{ ...decision, own: decision.own + 1 }, ...report.decisions.slice(1)] }],
    ['glyphs under the path', { decisions: [{ ...decision, landed: [...decision.landed, 'learn'] }, ...report.decisions.slice(1)] }],
    ['petals', { behaviours: report.behaviours.map((one) => ({ ...one, landed: one.landed + 1 })) }],
    ['diamonds', { behaviours: report.behaviours.map((one) => ({ ...one, landed: one.landed + 1 })) }],
    ['rings', { behaviours: report.behaviours.map((one) => ({ ...one, meant: one.meant + 1 })) }],
    [
      'coins at 0',
      {
        people: [{ ...person, course: [{ ...standing, trust: standing.trust + 1 }, ...person.course.slice(1)] }, ...report.people.slice(1)],
      },
    ],
    ['the base now', { base: { ...report.base, end: [...report.base.end, { id: 'a-ghost', name: '', kind: 'people', says: '' }] } }],
    ['outcomes now', { outcomes: [{ ...indicator, end: indicator.end + 0.1 }, ...report.outcomes.slice(1)] }],
    ['wards now', { outcomes: [{ ...indicator, byWard: indicator.byWard.slice(1) }, ...report.outcomes.slice(1)] }],
    ['draws of chance', { chance: [...report.chance, { id: 'no-such', odds: 1, came: true, says: '', decision: 0 }] }],
    ['the ending', { ending: undefined }],
  ])('sees a fault in %s', (name, fault) => {
    expect(disagreements(scenario, 7, turns, { ...report, ...fault }).some((one) => one.startsWith(name))).toBe(true);
  });
});
