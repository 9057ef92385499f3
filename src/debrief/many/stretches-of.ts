import type { DecisionPair } from './two-runs.ts';

/** Decisions in a row at which two runs chose alike, or at which they did not. */
export interface Stretch {
  readonly alike: boolean;
  readonly pairs: readonly DecisionPair[];
}

/** All decisions of two runs in their order, cut where they part and where they meet. */
export function stretchesOf(decisions: readonly DecisionPair[]): readonly Stretch[] {
  const stretches: { readonly alike: boolean; readonly pairs: DecisionPair[] }[] = [];
  for (const pair of decisions) {
    const last = stretches.at(-1);
    if (last?.alike === pair.alike) last.pairs.push(pair);
    else stretches.push({ alike: pair.alike, pairs: [pair] });
  }
  return stretches;
}
