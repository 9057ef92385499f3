import { carryOut } from './carry-out.ts';
import { type Behaviour, behaviours, type Resource, resources } from './names.ts';
import type { Brought, Scenario } from './scenario.ts';
import type { Shift } from './shift.ts';
import { need, tablesOf } from './tables.ts';
import { draftOf, type Outcomes, type Pool, type Relationship, type World } from './world.ts';

/** The world before the first decision. `seed`: whole, 0 to 2³² − 1. */
export function start(scenario: Scenario, seed: number): World {
  return scenario.brought ? bring(scenario, scenario.brought, asWritten(scenario, seed)).world : asWritten(scenario, seed);
}

/** What earlier chapters did to the start of this one, each with its reason. */
export function broughtTo(scenario: Scenario, seed: number): readonly Shift[] {
  return scenario.brought ? bring(scenario, scenario.brought, asWritten(scenario, seed)).shifts : [];
}

function bring(
  scenario: Scenario,
  { practice, effects }: Brought,
  world: World,
): { readonly world: World; readonly shifts: readonly Shift[] } {
  const draft = draftOf(world);
  Object.assign(draft.practice, practice);
  const shifts: Shift[] = [];
  carryOut({ scenario, draft, shifts, cause: 'brought', via: undefined, worked: 1 }, effects);
  return { world: draft, shifts };
}

/** Made once for a scenario: a world is never changed in place, so runs may begin from the same one. */
const written = new WeakMap<Scenario, World>();

function asWritten(scenario: Scenario, seed: number): World {
  const world = written.get(scenario) ?? write(scenario);
  written.set(scenario, world);
  return { ...world, seed: seed >>> 0 };
}

/** As the scenario's documents have it, with seed 0. */
function write(scenario: Scenario): World {
  const pool = (id: Resource): Pool => ({ level: scenario.resources[id].level, ceiling: scenario.resources[id].ceiling, filling: 0 });
  const relationships: Record<string, Relationship> = {};
  for (const { id, trust, reciprocity, influence } of scenario.stakeholders)
    relationships[id] = { trust, reciprocity, influence, tended: 0 };
  const outcomes: Record<string, Outcomes> = {};
  scenario.indicators.forEach((indicator, index) => {
    outcomes[indicator.id] = {
      level: scenario.wards.map((ward) => ward.outcomes[index] ?? 0),
      momentum: scenario.wards.map(() => indicator.momentum),
    };
  });
  return {
    seed: 0,
    month: 0,
    horizon: need(tablesOf(scenario).beats, scenario.opens).horizon,
    beat: scenario.opens,
    resolving: undefined,
    ended: undefined,
    profile: { ...scenario.authority.profile },
    resources: Object.fromEntries(resources.map((id) => [id, pool(id)])) as Record<Resource, Pool>,
    base: [...scenario.base],
    busy: [],
    initiatives: [],
    relationships,
    outcomes,
    practice: Object.fromEntries(behaviours.map((id) => [id, 0])) as Record<Behaviour, number>,
    facts: [],
    known: [],
    looked: [],
    frames: {},
    chosen: [],
    pending: [],
    reacted: [],
    landed: [],
    luck: [],
  };
}
