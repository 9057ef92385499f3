import type { Resource } from './names.ts';
import type { Scenario } from './scenario.ts';
import { need, tablesOf } from './tables.ts';

/** What a resource-base brings by itself. */
export interface BaseYields {
  /** Units a month, and the asset they come from. */
  readonly flows: readonly { readonly resource: Resource; readonly by: number; readonly via: string }[];
  /** Momentum it adds once a quarter, tenths of a level, by indicator. */
  readonly sustains: Readonly<Record<string, number>>;
}

/** A base is replaced whole when it changes, so that what it yields need be added up only once. */
const cache = new WeakMap<readonly string[], { readonly scenario: Scenario; readonly yields: BaseYields }>();
/** Every month asks for the same. */
let latest: { readonly base: readonly string[]; readonly scenario: Scenario; readonly yields: BaseYields } | undefined;

export function yieldsOf(scenario: Scenario, base: readonly string[]): BaseYields {
  if (latest?.base === base && latest.scenario === scenario) return latest.yields;
  const known = cache.get(base);
  if (known?.scenario === scenario) {
    latest = { base, ...known };
    return known.yields;
  }
  const assets = base.map((id) => need(tablesOf(scenario).assets, id));
  const flows = assets.flatMap(({ id, yields }) =>
    Object.entries(yields).map(([resource, by]) => ({ resource: resource as Resource, by, via: id })),
  );
  const sustains: Record<string, number> = {};
  for (const asset of assets) for (const [id, by] of Object.entries(asset.sustains)) sustains[id] = (sustains[id] ?? 0) + by;
  const yields = { flows, sustains };
  cache.set(base, { scenario, yields });
  return yields;
}
