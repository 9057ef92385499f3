import type { Entry } from '../core/journal.ts';
import { offers } from '../core/offer.ts';
import { refusalSentence } from '../core/refusal.ts';
import { framesToSay } from '../core/say-frame.ts';
import type { Scenario } from '../core/scenario.ts';
import type { World } from '../core/world.ts';
import type { Asks, TablePlan } from './session.ts';

/** Something that a round may come to. */
export interface Choosable {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  /** Why it cannot be chosen now, or `undefined` where it can. */
  readonly closed: string | undefined;
}

/** What a table is asked next: once a horizon what kind of problem this is, and then what to do. */
export const asksAt = (scenario: Scenario, world: World): Asks => (framesToSay(scenario, world).length > 0 ? 'frame' : 'decide');

/** What there is to choose from, in the order of their letters. */
export function choicesAt(scenario: Scenario, world: World): readonly Choosable[] {
  if (asksAt(scenario, world) === 'frame')
    return framesToSay(scenario, world).map(({ id, says }) => ({ id, title: says, line: '', closed: undefined }));
  return offers(scenario, world).map(({ option: { id, title, line }, refusal }) => ({
    id,
    title,
    line,
    closed: refusal && refusalSentence(refusal),
  }));
}

/** Ids of what can be chosen now. */
export const openAt = (scenario: Scenario, world: World): readonly string[] =>
  choicesAt(scenario, world).flatMap(({ id, closed }) => (closed === undefined ? [id] : []));

/** The entry that a round comes to. */
export const entryFor = (asks: Asks, world: World, option: string, { apply, meant, why }: TablePlan): Entry =>
  asks === 'frame' ? { kind: 'frame', frame: option } : { kind: 'decide', beat: world.beat, option, apply, meant, why };
