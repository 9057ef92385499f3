import type { Stakeholder } from '../../core/cast.ts';
import type { Effect } from '../../core/effect.ts';
import type { RelationshipType } from '../../core/names.ts';
import { relationshipType } from '../../core/relationship-type.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Cause, Shift } from '../../core/shift.ts';
import type { Relationship, World } from '../../core/world.ts';
import { reasonOf } from '../../debrief/reason-of.ts';

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

/** Every relationship that changed between two worlds, the largest change first, with its reason. */
export function linksMoved(scenario: Scenario, before: World, after: World, shifts: readonly Shift[]): readonly MovedLink[] {
  const rows: MovedLink[] = [];
  for (const person of scenario.stakeholders) {
    const was = before.relationships[person.id];
    const is = after.relationships[person.id];
    if (!was || !is || (was.trust === is.trust && was.reciprocity === is.reciprocity)) continue;
    const own = shifts.filter((shift) => (shift.kind === 'trust' || shift.kind === 'reciprocity') && shift.who === person.id);
    rows.push({
      person,
      before: { trust: was.trust, type: relationshipType(was) },
      after: { trust: is.trust, type: relationshipType(is) },
      note: [noteOf(scenario, person.id, own, was.trust === is.trust ? is.reciprocity - was.reciprocity : 0), againstWords(was, is)]
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
 * merely wore. A clause written of several people at once stands beside none of them.
 */
function noteOf(scenario: Scenario, who: string, shifts: readonly Shift[], given: number): string {
  const own = shifts.find(({ effect }) => effect?.why !== undefined && namesOnly(effect, who));
  if (own) return reasonOf(scenario, own);
  const rules = shifts.map((shift) => ({ ...shift, effect: undefined }));
  const from = (of: Cause): Shift | undefined => rules.find(({ cause }) => cause === of);
  const strongest = from('asked') ?? from('spread') ?? from('untended');
  if (strongest) return reasonOf(scenario, strongest);
  if (given !== 0) return given > 0 ? 'you gave first' : 'you only took';
  // That it follows from the choice is plain: the page is about nothing else.
  const [first] = rules;
  return first && first.cause !== 'choice' ? reasonOf(scenario, first) : '';
}

function namesOnly(effect: Effect, who: string): boolean {
  const named = 'trust' in effect ? effect.trust : 'reciprocity' in effect ? effect.reciprocity : {};
  const ids = Object.keys(named);
  return ids.length === 1 && ids[0] === who;
}
