import { readOutcomeFill } from '../art/outcomes.ts';
import { outcomeClassOf } from '../core/outcome-class.ts';
import type { Scenario } from '../core/scenario.ts';

const wardFill = /fill="[^"]*" data-ward="([^"]+)"/gu;

/** The drawn sheet with its wards tinted as they stand where a scenario is met: elsewhere, or after an earlier chapter. */
export function repaintPlate(plate: string, { caseAuthority, wards }: Pick<Scenario, 'caseAuthority' | 'wards'>): string {
  const fills = new Map(
    wards.map(({ id, outcomes }) => {
      const mean = outcomes.reduce((sum, level) => sum + level, 0) / Math.max(1, outcomes.length);
      return [id, readOutcomeFill(`plate-${caseAuthority}`, outcomeClassOf(mean))];
    }),
  );
  return plate.replace(wardFill, (as, id: string) => (fills.has(id) ? `fill="${fills.get(id)}" data-ward="${id}"` : as));
}
