import { describe, expect, test } from 'vitest';
import type { Authority } from '../../src/core/authority.ts';
import { start } from '../../src/core/start.ts';
import { transplant } from '../../src/core/transplant.ts';
import { smallScenario } from '../small-scenario.ts';

const home = smallScenario();
/** Six points steadier, more settled and better led than the small place; three less deprived. */
const settled: Authority = {
  id: 'T',
  profile: { level: 10, consistency: 9, politicalStability: 10, corporateStrength: 5, embeddedness: 8, deprivation: 3 },
  history: 'Settled for as long as anybody knows.',
};

describe('a scenario met in another authority', () => {
  test('is itself at home', () => {
    expect(transplant(home, home.authority)).toEqual({ scenario: home, unlike: [] });
  });

  test('starts with that authority’s profile', () => {
    expect(start(transplant(home, settled).scenario, 1).profile).toEqual(settled.profile);
  });

  test('moves first trust by a third of the difference of the side it leans on', () => {
    const { scenario, unlike } = transplant(home, settled);
    // Partners lean on consistency: 9 − 3 is two steps.
    const partner = home.stakeholders.find(({ sphere }) => sphere === 'partner');
    const moved = scenario.stakeholders.find(({ id }) => id === partner?.id);
    expect(moved?.trust).toBe(Math.min(10, (partner?.trust ?? 0) + 2));
    expect(unlike).toContainEqual({ kind: 'trust', who: partner?.id, before: partner?.trust, after: moved?.trust, because: 'consistency' });
  });

  test('draws more from others where things are settled, and leaves the director’s own as it is', () => {
    const { resources } = transplant(home, settled).scenario;
    // Embeddedness 8 − 2 is two steps of team; deprivation 3 − 6 is one of budget.
    expect(resources.team.level).toBe(home.resources.team.level + 2);
    expect(resources.budget.level).toBe(home.resources.budget.level + 1);
    expect(resources.time).toEqual(home.resources.time);
    expect(resources.resilience).toEqual(home.resources.resilience);
  });

  test('holds structures and frameworks already where ways of working are settled, and fewer assets where they are not', () => {
    const { scenario, unlike } = transplant(home, settled);
    const structures = home.assets.filter(({ kind }) => kind === 'structure' || kind === 'framework').slice(0, 2);
    expect(scenario.base).toEqual(structures.map(({ id }) => id));
    expect(unlike.filter(({ kind }) => kind === 'gain')).toHaveLength(structures.length);
    expect(structures.length).toBeGreaterThan(0);
    const back = transplant({ ...home, authority: settled, base: ['one-account', 'local-team'] }, home.authority);
    expect(back.scenario.base).toEqual([]);
    expect(back.unlike.filter(({ kind }) => kind === 'lose')).toHaveLength(2);
  });

  test('tells everything that is otherwise at the start, and nothing else', () => {
    const { scenario, unlike } = transplant(home, settled);
    const [here, there] = [start(home, 1), start(scenario, 1)];
    const people = Object.keys(here.relationships).filter((id) => here.relationships[id]?.trust !== there.relationships[id]?.trust);
    expect(unlike.flatMap((one) => (one.kind === 'trust' ? [one.who] : []))).toEqual(people);
    const outcomes = unlike.find((one) => one.kind === 'outcomes');
    expect(outcomes).toMatchObject({ by: 2, because: 'level' });
    expect(there.outcomes['safety']?.level[0]).toBe(Math.min(10, (here.outcomes['safety']?.level[0] ?? 0) + 2));
  });
});
