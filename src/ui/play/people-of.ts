import type { Stakeholder } from '../../core/cast.ts';
import type { RelationshipType } from '../../core/names.ts';
import { relationshipType } from '../../core/relationship-type.ts';
import { roleOf } from '../../core/role-of.ts';
import type { Play } from '../../store/play.ts';

/** A person as lists and cards show them. */
export interface Person {
  readonly who: Stakeholder;
  /** As things stand. */
  readonly role: string;
  readonly trust: number;
  readonly type: RelationshipType;
  readonly influence: number;
  /** How far trust has moved since the last decision was put. */
  readonly change: number;
}

/** Everybody, clockwise round You from the north. */
export function peopleOf({ scenario, world, decided }: Play): readonly Person[] {
  return [...scenario.stakeholders]
    .sort((a, b) => a.bearing - b.bearing || a.ring - b.ring)
    .flatMap((who) => {
      const now = world.relationships[who.id];
      if (!now) return [];
      const change = now.trust - (decided?.before.relationships[who.id]?.trust ?? now.trust);
      return [{ who, role: roleOf(who, world), trust: now.trust, type: relationshipType(now), influence: now.influence, change }];
    });
}

/** "up 2 since your last decision", or nothing. */
export function changeWords(change: number): string {
  if (change === 0) return '';
  return `${change > 0 ? 'up' : 'down'} ${Math.abs(change)} since your last decision`;
}

/** Influence 0–10 in words. */
export function influenceWords(influence: number): string {
  if (influence >= 8) return 'Much follows where they go.';
  if (influence >= 5) return 'Others listen to them.';
  if (influence >= 3) return 'Some listen to them.';
  return 'Few listen to them yet.';
}
