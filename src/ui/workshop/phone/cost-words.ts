import type { Costs } from '../../../core/names.ts';
import { inList } from '../../../debrief/in-list.ts';
import { costParts } from '../shared/cost-parts.ts';

/** "Costs 2 time and 1 team."; empty where it costs nothing. */
export function costWords(costs: Costs, more = false): string {
  const parts = costParts(costs);
  if (parts.length === 0) return more ? 'What it costs is not known yet.' : '';
  return `Costs ${inList(parts)}${more ? ', and more that is not known yet' : ''}.`;
}
