/** Everything that the lines are held against, played once. */
import type { Authority } from '../core/authority.ts';
import { behaviours } from '../core/names.ts';
import { atRandom } from '../core/policy/at-random.ts';
import { behaviourPolicy } from '../core/policy/behaviour.ts';
import { casePathPolicy } from '../core/policy/case-path.ts';
import { optionPolicy } from '../core/policy/option-k.ts';
import type { Scenario } from '../core/scenario.ts';
import { transplant } from '../core/transplant.ts';
import { greedyPolicy } from './greedy.ts';
import { isSettled } from './is-settled.ts';
import type { RunFigures } from './run-figures.ts';
import { sample } from './sample.ts';
import { type Found, search } from './search.ts';

/** How much is played. */
export interface Effort {
  /** Random runs in each of the two authorities. */
  readonly runs: number;
  /** Runs of every other policy. */
  readonly few: number;
  /** Worlds that the search keeps at each beat. */
  readonly width: number;
  readonly seed: number;
}

export interface Played {
  readonly scenario: Scenario;
  /** The same challenge in an authority of the opposite kind. */
  readonly away: Scenario;
  readonly effort: Effort;
  /** Random play, best first. */
  readonly atHome: readonly RunFigures[];
  readonly abroad: readonly RunFigures[];
  readonly casePath: readonly RunFigures[];
  /** One behaviour always, by its name. */
  readonly single: ReadonlyMap<string, readonly RunFigures[]>;
  /** The k-th open option always, by `option 1` and so on. */
  readonly sameOption: ReadonlyMap<string, readonly RunFigures[]>;
  /** What helps one indicator most, by its name. */
  readonly greedy: ReadonlyMap<string, readonly RunFigures[]>;
  readonly found: Found;
}

/** Plays a scenario for the suite. `say` hears what is being played, for progress. */
export function playForSuite(scenario: Scenario, others: readonly Authority[], effort: Effort, say: (what: string) => void): Played {
  const { runs, few, width, seed } = effort;
  const opposite = oppositeOf(scenario.authority, others);
  const away = transplant(scenario, opposite).scenario;
  say('random play at home');
  const atHome = sample(scenario, atRandom, runs, seed);
  say(`random play in an authority like ${opposite.id}`);
  const abroad = sample(away, atRandom, runs, seed);
  say('other ways of playing');
  const casePath = sample(scenario, casePathPolicy, few, seed);
  const single = new Map(behaviours.map((one) => [one, sample(scenario, behaviourPolicy(one), few, seed)]));
  const sameOption = new Map([1, 2, 3, 4].map((k) => [`option ${k}`, sample(scenario, optionPolicy(k), few, seed)]));
  const greedy = new Map(scenario.indicators.map(({ id }) => [id, sample(scenario, greedyPolicy(id), few, seed)]));
  say('searching for the best');
  const found = search(scenario, seed, width);
  return { scenario, away, effort, atHome, abroad, casePath, single, sameOption, greedy, found };
}

/** The authority of the other kind that is farthest from this one; itself where there is none of the other kind. */
function oppositeOf(home: Authority, others: readonly Authority[]): Authority {
  const far = (other: Authority): number =>
    Math.abs(other.profile.embeddedness - home.profile.embeddedness) + Math.abs(other.profile.consistency - home.profile.consistency);
  return others.filter((other) => isSettled(other) !== isSettled(home)).sort((a, b) => far(b) - far(a))[0] ?? home;
}
