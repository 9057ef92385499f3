import type { Scenario } from '../core/scenario.ts';

/** A scenario as somebody alone plays it: what only a facilitator says or hands out is fetched by a workshop's console. Runs of tables replay the same. */
export const forPlaying = (scenario: Scenario): Scenario => ({
  ...scenario,
  facilitation: {
    ...scenario.facilitation,
    opening: undefined,
    closing: undefined,
    prompts: [],
    guide: undefined,
    // Whose reactions count is part of the rules.
    roles: scenario.facilitation.roles.map((role) => ({ ...role, aim: '', knows: '' })),
  },
});
