import type { Behaviour, RelationshipType, Sphere } from '../../core/names.ts';

/** How the model's vocabularies are said on screen. */
export const behaviourNames: Readonly<Record<Behaviour, string>> = {
  openness: 'Open',
  collaborate: 'Collaborate',
  belief: 'Believe',
  resilience: 'Tenacity',
  commitment: 'Commitment',
  results: 'Results',
  simplify: 'Simplify',
  learn: 'Learn',
};

export const relationshipNames: Readonly<Record<RelationshipType, string>> = {
  strained: 'Strained',
  transactional: 'Transactional',
  procedural: 'Procedural',
  reciprocal: 'Reciprocal',
};

export const sphereNames: Readonly<Record<Sphere, string>> = {
  political: 'Political',
  corporate: 'Corporate',
  team: 'Your team',
  partner: 'Partner',
  community: 'Community',
};

export const outcomeNames = { 1: 'weakest', 2: 'weak', 3: 'middling', 4: 'strong', 5: 'strongest' } as const;

/** A signed whole number with a true minus sign. */
export const signed = (by: number): string => (by > 0 ? `+${by}` : by < 0 ? `−${-by}` : '0');
