import type { Effect } from './effect.ts';
import type { Shift } from './shift.ts';
import type { Outcome } from './story.ts';
import type { Draft } from './world.ts';

const known = new WeakMap<Outcome, readonly string[]>();

/** Whoever an outcome names or moves, for better or worse, at once or later, or who speaks to it: something has passed between you. */
export function reachedBy(outcome: Outcome): readonly string[] {
  const found = known.get(outcome);
  if (found) return found;
  const made = [...new Set([...outcome.names, ...outcome.voices.map(({ who }) => who), ...outcome.effects.flatMap(movedBy)])];
  known.set(outcome, made);
  return made;
}

function movedBy(effect: Effect): readonly string[] {
  if ('trust' in effect) return Object.keys(effect.trust);
  if ('reciprocity' in effect) return Object.keys(effect.reciprocity);
  return 'later' in effect ? effect.later.effects.flatMap(movedBy) : [];
}

/** Whoever a choice has moved outright: what hung on chance or on a condition counts where it came about. */
export const movedIn = (shifts: readonly Shift[]): readonly string[] =>
  shifts.flatMap((shift) => (shift.cause !== 'spread' && (shift.kind === 'trust' || shift.kind === 'reciprocity') ? shift.who : []));

/** Trust wears where half a year brings nothing from you: this was something. */
export function keepInTouch(draft: Draft, people: readonly string[]): void {
  for (const who of people) {
    const relationship = draft.relationships[who];
    if (!relationship || relationship.tended === draft.month) continue;
    const { trust, reciprocity, influence } = relationship;
    draft.relationships[who] = { trust, reciprocity, influence, tended: draft.month };
  }
}
