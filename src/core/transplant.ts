/**
 * A scenario's challenge met in an authority like another of the study: its profile replaces the home one, and with it
 * changes what the challenges ask for, how people trust at the start, and what there is to draw on. People and places stay.
 * That the right behaviours depend on challenge and authority is the study's; every size here is ours. [RL-3-3]
 */
import type { Authority } from './authority.ts';
import type { AssetKind, ProfileDimension, Resource, Sphere } from './names.ts';
import { clamp } from './scaled.ts';
import type { Scenario } from './scenario.ts';

/** One thing that is otherwise at the start, and the side of the authority behind it. */
export type Unlike = { readonly because: ProfileDimension } & (
  | { readonly kind: 'trust'; readonly who: string; readonly before: number; readonly after: number }
  | { readonly kind: 'resource'; readonly resource: Resource; readonly before: number; readonly after: number }
  /** Level of every ward, as far as its scale goes. */
  | { readonly kind: 'outcomes'; readonly by: number }
  | { readonly kind: 'gain' | 'lose'; readonly asset: string }
);

export interface Transplanted {
  readonly scenario: Scenario;
  readonly unlike: readonly Unlike[];
}

/** Three points of a profile are worth one of trust or one unit. */
const step = 3;

/** What each circle's first trust leans on. People outside the authority's arrangements are as they are. */
const trustLeansOn: Readonly<Partial<Record<Sphere, ProfileDimension>>> = {
  political: 'politicalStability',
  corporate: 'corporateStrength',
  team: 'embeddedness',
  partner: 'consistency',
};

/** What each pool that is drawn from others leans on, and which way. The director's own come along. */
const poolLeansOn: readonly (readonly [Resource, ProfileDimension, 1 | -1])[] = [
  ['team', 'embeddedness', 1],
  ['evidence', 'consistency', 1],
  ['cover', 'politicalStability', 1],
  ['budget', 'deprivation', -1],
];

/** Ways of working that a settled authority would have already. */
const settled: ReadonlySet<AssetKind> = new Set(['structure', 'framework']);

/** The scenario as it would start in `host`. In its own authority it is the same scenario. */
export function transplant(scenario: Scenario, host: Authority): Transplanted {
  const home = scenario.authority;
  const unlike: Unlike[] = [];
  const steps = (side: ProfileDimension): number => Math.round((host.profile[side] - home.profile[side]) / step) + 0;

  const stakeholders = scenario.stakeholders.map((person) => {
    const because = trustLeansOn[person.sphere];
    if (because === undefined) return person;
    const trust = clamp(person.trust + steps(because), 0, 10);
    if (trust === person.trust) return person;
    unlike.push({ kind: 'trust', who: person.id, before: person.trust, after: trust, because });
    return { ...person, trust, reciprocity: clamp(person.reciprocity + steps(because), 0, 10) };
  });

  const resources = { ...scenario.resources };
  for (const [resource, because, way] of poolLeansOn) {
    const pool = resources[resource];
    const level = clamp(pool.level + way * steps(because), 0, 10);
    if (level === pool.level) continue;
    unlike.push({ kind: 'resource', resource, before: pool.level, after: level, because });
    resources[resource] = { ...pool, level, ceiling: Math.max(level, pool.ceiling) };
  }

  const by = steps('level');
  if (by !== 0) unlike.push({ kind: 'outcomes', by, because: 'level' });
  const wards =
    by === 0
      ? scenario.wards
      : scenario.wards.map((ward) => ({ ...ward, outcomes: ward.outcomes.map((outcome) => clamp(outcome + by, 0, 10)) }));

  const base = baseIn(scenario, steps('embeddedness'));
  for (const asset of base) if (!scenario.base.includes(asset)) unlike.push({ kind: 'gain', asset, because: 'embeddedness' });
  for (const asset of scenario.base) if (!base.includes(asset)) unlike.push({ kind: 'lose', asset, because: 'embeddedness' });

  return { scenario: { ...scenario, authority: host, stakeholders, resources, wards, base }, unlike };
}

/** The resource-base at the start: a structure or framework more for each step, in the document's order, or the last ones less. */
function baseIn(scenario: Scenario, steps: number): readonly string[] {
  if (steps <= 0) return scenario.base.slice(0, Math.max(0, scenario.base.length + steps));
  const more = scenario.assets.filter(({ id, kind }) => settled.has(kind) && !scenario.base.includes(id)).slice(0, steps);
  return [...scenario.base, ...more.map(({ id }) => id)];
}
