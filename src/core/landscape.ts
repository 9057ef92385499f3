import type { ProfileDimension } from './names.ts';

export const landscapes = ['taken-as-given', 'managed-with-care', 'can-be-managed', 'managed-and-negotiated'] as const;
export type Landscape = (typeof landscapes)[number];

/**
 * Which of chapter 6's four landscapes an authority stands in: by how consistent its performance is and how stable its
 * politics. Computed, never written down, because the report contradicts itself on authority B. [RL-6-CAT1-D … RL-6-CAT4-D]
 */
export function landscapeOf(profile: Readonly<Record<ProfileDimension, number>>): Landscape {
  const consistent = profile.consistency >= 5;
  const stable = profile.politicalStability >= 5;
  if (consistent) return stable ? 'managed-and-negotiated' : 'managed-with-care';
  return stable ? 'can-be-managed' : 'taken-as-given';
}
