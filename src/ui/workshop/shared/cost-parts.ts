import { type Costs, resources } from '../../../core/names.ts';
import { resourceNames } from '../../../debrief/resource-names.ts';

/** "2 time", "1 team": a part for each resource that something costs. */
export const costParts = (costs: Costs): readonly string[] =>
  resources.flatMap((id) => {
    const units = costs[id] ?? 0;
    return units > 0 ? [`${units} ${resourceNames[id].toLowerCase()}`] : [];
  });
