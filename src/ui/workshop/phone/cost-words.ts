import type { Costs } from '../../../core/names.ts';
import { inList } from '../../../debrief/in-list.ts';
import { costParts } from '../shared/cost-parts.ts';

/** "Costs 2 time and 1 team"; empty where it costs nothing that is known. */
export function costWords(costs: Costs, more = false): string {
  const parts = costParts(costs);
  const all = more ? [...parts, 'something not known yet'] : parts;
  return all.length === 0 ? '' : `Costs ${inList(all)}.`;
}
