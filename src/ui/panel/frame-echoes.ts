import type { Stakeholder } from '../../core/cast.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Frame } from '../../core/story.ts';
import { tablesOf } from '../../core/tables.ts';

interface Echo {
  readonly person: Stakeholder;
  /** Trust, signed, never 0. */
  readonly by: number;
  readonly why: string;
}

/** Whose trust a frame moves when it is said, and why. */
export function frameEchoes(scenario: Scenario, frame: Frame): readonly Echo[] {
  const echoes: Echo[] = [];
  for (const effect of frame.effects) {
    if (!('trust' in effect)) continue;
    for (const [id, by = 0] of Object.entries(effect.trust)) {
      const person = tablesOf(scenario).stakeholders.get(id);
      if (person && by !== 0) echoes.push({ person, by, why: effect.why ?? (by > 0 ? 'is with you' : 'is further off') });
    }
  }
  return echoes;
}
