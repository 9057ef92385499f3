import type { Resource } from '../core/names.ts';
import type { Scenario } from '../core/scenario.ts';
import { start } from '../core/start.ts';

/** The scenario with the trust, the pools and the base with which its first decision comes, for a page that shows them. */
export function asItBegins(scenario: Scenario): Scenario {
  if (!scenario.brought) return scenario;
  // What a chapter brings hangs on no chance.
  const { relationships, resources, base } = start(scenario, 0);
  return {
    ...scenario,
    // Done already: nobody who starts from this does it twice.
    brought: undefined,
    base,
    stakeholders: scenario.stakeholders.map((person) => ({ ...person, ...relationships[person.id] })),
    resources: Object.fromEntries(
      Object.entries(scenario.resources).map(([id, pool]) => {
        const { level, ceiling } = resources[id as Resource];
        return [id, { ...pool, level, ceiling }];
      }),
    ) as Scenario['resources'],
  };
}
