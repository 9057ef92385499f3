import type { Scenario } from '../core/scenario.ts';
import type { Cause, Shift } from '../core/shift.ts';
import { tablesOf } from '../core/tables.ts';
import { namedSource } from './named-source.ts';

/** Why something changed, in a few words: the effect's own clause, else what it came through. */
export function reasonOf(scenario: Scenario, shift: Shift): string {
  return shift.effect?.why ?? sourceOf(scenario, shift);
}

/** What something came through: who told it, what happened, or else the rule behind it. */
export function sourceOf(scenario: Scenario, { cause, via }: Shift): string {
  const teller = cause === 'spread' ? tablesOf(scenario).stakeholders.get(via ?? '') : undefined;
  if (teller) return `through ${teller.name}`;
  const name = happened.includes(cause) ? namedSource(scenario, { cause, via }) : undefined;
  if (name === undefined) return causeWords[cause];
  return cause === 'later' ? `what came of ${name}` : name;
}

/** Causes that came through something with a title. */
const happened: readonly Cause[] = ['event', 'later', 'matured', 'dropped'];

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
  reacted: 'what whoever played them said',
};
