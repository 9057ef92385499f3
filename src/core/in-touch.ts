import type { Outcome } from './story.ts';
import type { Draft } from './world.ts';

const known = new WeakMap<Outcome, readonly string[]>();

/** Whoever an outcome moves outright, for better or worse, or who speaks to it: something has passed between you. */
export function reachedBy(outcome: Outcome): readonly string[] {
  const found = known.get(outcome);
  if (found) return found;
  const reached = new Set(outcome.voices.map(({ who }) => who));
  for (const effect of outcome.effects) {
    const named = 'trust' in effect ? effect.trust : 'reciprocity' in effect ? effect.reciprocity : {};
    for (const who of Object.keys(named)) reached.add(who);
  }
  const made = [...reached];
  known.set(outcome, made);
  return made;
}

/** Trust wears where half a year brings nothing from you: this was something. */
export function keepInTouch(draft: Draft, people: readonly string[]): void {
  for (const who of people) {
    const relationship = draft.relationships[who];
    if (!relationship || relationship.tended === draft.month) continue;
    const { trust, reciprocity, influence } = relationship;
    draft.relationships[who] = { trust, reciprocity, influence, tended: draft.month };
  }
}
