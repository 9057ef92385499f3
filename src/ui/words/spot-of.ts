import { roleOf } from '../../core/role-of.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Look } from '../../core/story.ts';
import { tablesOf } from '../../core/tables.ts';
import type { World } from '../../core/world.ts';

/** A person, a ward or a place by name, with a few words to place it. */
export function spotOf(scenario: Scenario, world: World, at: Look['at']): { readonly name: string; readonly role: string } {
  const wardName = (id: string): string => scenario.wards.find((ward) => ward.id === id)?.name ?? id;
  if (at.kind === 'person') {
    const person = tablesOf(scenario).stakeholders.get(at.id);
    return { name: person?.name ?? at.id, role: person ? roleOf(person, world) : '' };
  }
  if (at.kind === 'ward') return { name: wardName(at.id), role: 'Ward' };
  const place = scenario.places.find(({ id }) => id === at.id);
  return { name: place?.name ?? at.id, role: place ? wardName(place.ward) : '' };
}
