import type { Behaviour } from '../../core/names.ts';

/** The eight behaviours as nouns, for sentences at the reveal. */
export const behaviourNouns: Readonly<Record<Behaviour, string>> = {
  openness: 'openness to possibilities',
  collaborate: 'collaborating',
  belief: 'belief in your people',
  resilience: 'resilience and tenacity',
  commitment: 'building commitment',
  results: 'a focus on results',
  simplify: 'simplifying',
  learn: 'learning as you go',
};

/** "a, b and c". */
export function listWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

export const nounList = (ids: readonly Behaviour[]): string => listWords(ids.map((id) => behaviourNouns[id]));
