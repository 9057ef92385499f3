import type { Stakeholder } from '../../core/cast.ts';
import type { RelationshipType } from '../../core/names.ts';
import { relationshipType } from '../../core/relationship-type.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Shift } from '../../core/shift.ts';
import { tablesOf } from '../../core/tables.ts';
import type { World } from '../../core/world.ts';

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

/** The strongest reason: what was done, before what was heard, before what merely wore. */
function noteOf(scenario: Scenario, shifts: readonly Shift[], given: number): string {
  const written = shifts.find(({ effect }) => effect?.why !== undefined);
  if (written?.effect?.why !== undefined) return written.effect.why;
  if (shifts.some(({ cause }) => cause === 'asked')) return 'you asked a favour';
  const heard = shifts.find(({ cause }) => cause === 'spread');
  if (heard) return `through ${tablesOf(scenario).stakeholders.get(heard.via ?? '')?.name ?? 'others'}`;
  if (shifts.some(({ cause }) => cause === 'untended')) return 'nobody went to see them';
  if (given !== 0) return given > 0 ? 'you gave first' : 'you only took';
  return shifts.some(({ cause }) => cause === 'choice') ? 'what you did' : 'what happened';
}
