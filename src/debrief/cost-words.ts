import type { Costs, Resource } from '../core/names.ts';
import { resourceNames } from './resource-names.ts';

/** "2 time, 1 resilience", or "none". */
export function costWords(costs: Costs, of: readonly Resource[]): string {
  const parts = of.flatMap((id) => (costs[id] ? [`${costs[id]} ${resourceNames[id].toLowerCase()}`] : []));
  return parts.length === 0 ? 'none' : parts.join(', ');
}
