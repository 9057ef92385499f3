import type { Stakeholder } from '../../core/cast.ts';
import type { Effect } from '../../core/effect.ts';
import type { RelationshipType } from '../../core/names.ts';
import { relationshipType } from '../../core/relationship-type.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Cause, Shift } from '../../core/shift.ts';
import type { Relationship, World } from '../../core/world.ts';
import { reasonOf, sourceOf } from '../../debrief/reason-of.ts';

export interface LinkSide {
  readonly trust: number;
  readonly type: RelationshipType;
}

export interface MovedLink {
  readonly person: Stakeholder;
  readonly before: LinkSide;
  readonly after: LinkSide;
  /** Why, in a few words; empty where nothing was written of this one person. */
  readonly note: string;
}

type MovedShift = Shift & { readonly kind: 'trust' | 'reciprocity' };
const isLinks = (shift: Shift): shift is MovedShift => shift.kind === 'trust' || shift.kind === 'reciprocity';

/** Every relationship that changed between two worlds, the largest change first, with its reason. */
export function linksMoved(scenario: Scenario, before: World, after: World, shifts: readonly Shift[]): readonly MovedLink[] {
  const rows: MovedLink[] = [];
  for (const person of scenario.stakeholders) {
    const was = before.relationships[person.id];
    const is = after.relationships[person.id];
    if (!was || !is || (was.trust === is.trust && was.reciprocity === is.reciprocity)) continue;
    const own = shifts.filter(isLinks).filter(({ who }) => who === person.id);
    const given = was.trust === is.trust ? is.reciprocity - was.reciprocity : 0;
    rows.push({
      person,
      before: { trust: was.trust, type: relationshipType(was) },
      after: { trust: is.trust, type: relationshipType(is) },
      note: [noteOf(scenario, person.id, own, Math.sign(given === 0 ? is.trust - was.trust : given), given), againstWords(was, is)]
        .filter((words) => words !== '')
        .join('; '),
    });
  }
  return rows.sort((a, b) => sizeOf(b) - sizeOf(a));
}

/** A link whose kind changes against its trust: it is what goes both ways that did it. */
function againstWords(was: Relationship, is: Relationship): string {
  const given = is.reciprocity - was.reciprocity;
  if (relationshipType(was) === relationshipType(is) || given * (is.trust - was.trust) >= 0) return '';
  return given < 0 ? 'less goes both ways' : 'more goes both ways';
}

const sizeOf = ({ before, after }: MovedLink): number => Math.abs(after.trust - before.trust);

/**
 * The strongest reason: what was written of this one person, before what was asked, before what was heard, before what
 * merely wore. A clause written of people who moved different ways stands beside none of them.
 */
function noteOf(scenario: Scenario, who: string, shifts: readonly MovedShift[], way: number, given: number): string {
  // A rise is not told by what pulled the other way in the same months.
  const along = shifts.filter((shift) => Math.sign(shift.after - shift.before) === way);
  const told = along.length > 0 ? along : shifts;
  const own = told.find(({ effect }) => effect?.why !== undefined && namesOnly(effect, who));
  if (own) return reasonOf(scenario, own);
  const from = (of: Cause): MovedShift | undefined => told.find(({ cause }) => cause === of);
  const strongest = from('asked') ?? from('spread') ?? from('untended');
  if (strongest) return sourceOf(scenario, strongest);
  const [first] = told;
  // That it follows from the choice is plain: the page is about nothing else.
  const chosen = first === undefined || first.cause === 'choice';
  if (chosen && given !== 0) return given > 0 ? 'you gave first' : 'you only took';
  if (chosen) return '';
  return first.effect && movesAlike(first.effect) ? reasonOf(scenario, first) : sourceOf(scenario, first);
}

/** By how much an effect moves each person's link. */
const amountsOf = (effect: Effect): Readonly<Partial<Record<string, number>>> =>
  'trust' in effect ? effect.trust : 'reciprocity' in effect ? effect.reciprocity : {};

function namesOnly(effect: Effect, who: string): boolean {
  const named = Object.keys(amountsOf(effect));
  return named.length === 1 && named[0] === who;
}

const movesAlike = (effect: Effect): boolean => new Set(Object.values(amountsOf(effect)).map((by = 0) => Math.sign(by))).size === 1;
