import type { RelationshipType } from './names.ts';
import type { Relationship } from './world.ts';

/**
 * What kind of relationship this is, from what it does. Chapter 6 names the three upper types; the bounds are ours.
 * Evidence for the split between deep two-way and formal alliances: RL-0-5.
 */
export function relationshipType({ trust, reciprocity }: Pick<Relationship, 'trust' | 'reciprocity'>): RelationshipType {
  if (trust <= 2) return 'strained';
  if (trust >= 7 && reciprocity >= 6) return 'reciprocal';
  if (trust >= 4 && reciprocity >= 4) return 'procedural';
  return 'transactional';
}
