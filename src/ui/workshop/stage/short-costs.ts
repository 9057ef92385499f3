import type { Costs } from '../../../core/names.ts';
import { costParts } from '../shared/cost-parts.ts';

/** "2 time, 1 team": the same as on phones, short enough to stand beside a choice. Empty where it costs nothing that is known. */
export function shortCosts(costs: Costs, more: boolean): string {
  const parts = costParts(costs);
  if (parts.length === 0) return more ? 'not known yet' : '';
  return `${parts.join(', ')}${more ? ' and more' : ''}`;
}
