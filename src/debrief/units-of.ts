import type { Costs, Resource } from '../core/names.ts';

/** Units of these pools together. */
export const unitsOf = (costs: Costs, pools: readonly Resource[]): number => pools.reduce((sum, id) => sum + (costs[id] ?? 0), 0);
