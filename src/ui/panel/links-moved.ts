import type { Stakeholder } from '../../core/cast.ts';
import type { RelationshipType } from '../../core/names.ts';
import { relationshipType } from '../../core/relationship-type.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Cause, Shift } from '../../core/shift.ts';
import type { World } from '../../core/world.ts';
import { reasonOf } from '../../debrief/reason-of.ts';

export interface LinkSide {
  readonly trust: number;
  readonly type: RelationshipType;
}

export interface MovedLink {
  readonly person: Stakeholder;
  readonly before: LinkSide;
  readonly after: LinkSide;
  /** Why, in a few words. */
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
      note: noteOf(scenario, own, was.trust === is.trust ? is.reciprocity - was.reciprocity : 0),
    });
  }
  return rows.sort((a, b) => sizeOf(b) - sizeOf(a));
}

const sizeOf = ({ before, after }: MovedLink): number => Math.abs(after.trust - before.trust);

/** The strongest reason: what was written, before what was asked, before what was heard, before what merely wore. */
function noteOf(scenario: Scenario, shifts: readonly Shift[], given: number): string {
  const from = (of: Cause): Shift | undefined => shifts.find(({ cause }) => cause === of);
  const strongest = shifts.find(({ effect }) => effect?.why !== undefined) ?? from('asked') ?? from('spread') ?? from('untended');
  if (strongest) return reasonOf(scenario, strongest);
  if (given !== 0) return given > 0 ? 'you gave first' : 'you only took';
  const other = from('choice') ?? shifts[0];
  return other ? reasonOf(scenario, other) : 'something happened';
}
