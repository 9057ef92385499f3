import { type BuiltGeography, buildGeography } from '../../src/geography/build-geography.ts';
import type { AuthorityPlan } from '../../src/geography/sheet.ts';

const drawn = new Map<string, BuiltGeography>();

/** A plan as it is drawn. Drawing takes a second or two: the same plan is drawn once for all tests that only look at it. */
export function boroughOf(plan: AuthorityPlan): BuiltGeography {
  const key = JSON.stringify(plan);
  const built = drawn.get(key) ?? buildGeography(plan);
  drawn.set(key, built);
  return built;
}
