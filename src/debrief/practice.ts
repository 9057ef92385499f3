import { wordsOf } from '../core/behaviours.ts';
import { behaviours } from '../core/names.ts';
import type { DecisionReport } from './decisions.ts';

/** One piece of knowledge, skill or attribute of the appendix, and how often a run leant on it. */
export interface PracticeReport {
  readonly kind: 'knowledge' | 'skills' | 'attributes';
  readonly says: string;
  /** Decisions in which a behaviour that rests on it landed. */
  readonly decisions: number;
  readonly evidence: readonly string[];
}

const kinds = ['knowledge', 'skills', 'attributes'] as const;

/** The same skill can stand under several behaviours; it is listed once. Most used first. */
export function practiceOf(decisions: readonly DecisionReport[]): readonly PracticeReport[] {
  return kinds.flatMap((kind) => {
    const parts = new Map<string, { ids: Set<string>; at: Set<number> }>();
    for (const id of behaviours) {
      for (const { says, evidence } of wordsOf(id)[kind]) {
        const part = parts.get(says) ?? { ids: new Set(), at: new Set() };
        for (const one of evidence) part.ids.add(one);
        for (const { index, landed } of decisions) if (landed.includes(id)) part.at.add(index);
        parts.set(says, part);
      }
    }
    return [...parts]
      .map(([says, { ids, at }]) => ({ kind, says, decisions: at.size, evidence: [...ids] }))
      .sort((a, b) => b.decisions - a.decisions);
  });
}
