import type { Scenario } from '../core/scenario.ts';
import { transplant } from '../core/transplant.ts';
import { authoritiesOf } from './authorities-of.ts';

/** The scenario as it is met in the authority of that letter, or one sentence. Without a letter, at home. */
export function metIn(home: Scenario, letter: string | undefined): Scenario | string {
  if (letter === undefined || letter === home.authority.id) return home;
  const known = authoritiesOf();
  const host = known.find(({ id }) => id === letter);
  if (host) return transplant(home, host).scenario;
  const ids = known.map(({ id }) => id);
  return `There is no authority ${letter}. Known are ${ids.join(', ')}.`;
}
