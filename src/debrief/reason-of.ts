import type { Scenario } from '../core/scenario.ts';
import type { Cause, Shift } from '../core/shift.ts';
import { tablesOf } from '../core/tables.ts';

/** Why something changed, in a few words: the effect's own clause, else through whom word came, else the rule behind it. */
export function reasonOf(scenario: Scenario, { effect, cause, via }: Shift): string {
  if (effect?.why !== undefined) return effect.why;
  const teller = cause === 'spread' ? tablesOf(scenario).stakeholders.get(via ?? '') : undefined;
  return teller ? `through ${teller.name}` : causeWords[cause];
}

const causeWords: Readonly<Record<Cause, string>> = {
  cost: 'what it cost',
  choice: 'what you chose',
  spread: 'somebody they listen to moved',
  asked: 'you asked a favour',
  frame: 'how you framed it',
  event: 'something happened',
  later: 'something earlier came home',
  month: 'months went by',
  upkeep: 'what is growing was paid for',
  refill: 'a new horizon opened',
  matured: 'something came of what you began',
  dropped: 'something was stopped',
  untended: 'half a year without a word from you',
  brought: 'the chapter before',
};
