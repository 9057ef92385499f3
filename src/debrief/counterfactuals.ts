/** What would have happened otherwise, by this model alone: the study tested none of it. */
import type { Resource } from '../core/names.ts';
import { resources } from '../core/names.ts';
import { choiceRefusal } from '../core/offer.ts';
import { atRandom } from '../core/policy/at-random.ts';
import { helpers } from '../core/policy/backers.ts';
import { inManner, mannerOf } from '../core/policy/manner.ts';
import { playOn } from '../core/policy/play-on.ts';
import { type Refusal, refusalSentence } from '../core/refusal.ts';
import { decidedTurns, type Turn } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import { type Spread, spreadOf } from '../core/spread.ts';
import { standing } from '../core/standing.ts';
import type { Option } from '../core/story.ts';
import type { World } from '../core/world.ts';
import { letterOrPass } from './letters.ts';
import { aYearOn } from './outcomes.ts';
import { trustOf } from './people.ts';

/** Where runs stood when they ended. */
export interface Ends {
  readonly runs: number;
  /** Endings that some came to, by id: how many. */
  readonly endings: Readonly<Record<string, number>>;
  /** How well the end is judged by this model’s own rule, 0–1; for checks and the exported file, and on no screen. */
  readonly standing: Spread;
  /** Units left. */
  readonly resources: Readonly<Record<Resource, Spread>>;
  /** Trust by person, 0–10. */
  readonly people: Readonly<Record<string, Spread>>;
  /** Mean over the wards twelve months on if nothing more is done, by indicator, 0–10. */
  readonly outcomes: Readonly<Record<string, Spread>>;
  /** Assets held. */
  readonly base: Spread;
}

/** How the decisions after it are taken: as this player takes them, or at random. */
export const ways = ['asYouPlay', 'anyhow'] as const;
export type Way = (typeof ways)[number];

/** One option of one decision, played on to the end from where the decision waited, with the run's own chance. Plain JSON. */
export interface Counterfactual {
  /** Index of the decision, from 0. */
  readonly decision: number;
  readonly beat: string;
  readonly option: string;
  /** `A` to `D`, or `–` for letting it pass. */
  readonly letter: string;
  readonly title: string;
  /** Whether it is what the run chose. */
  readonly chosen: boolean;
  /** Why it could not be chosen then, in a sentence; nothing is played on. */
  readonly closed: string | undefined;
  readonly ends: Ends;
}

/** Runs of each option, where nothing else is said. */
export const usualRuns = 200;

/** The options of a run's decision, the chosen one among them, each played on. Empty where there is no such decision. */
export function counterfactualsAt(
  scenario: Scenario,
  turns: readonly Turn[],
  decision: number,
  way: Way,
  runs = usualRuns,
): readonly Counterfactual[] {
  const turn = decidedTurns(turns)[decision];
  if (!turn) return [];
  const { before, entry } = turn;
  const { beat } = turn.decided;
  const policy = way === 'asYouPlay' ? inManner(mannerOf(turns)) : atRandom;
  // Another option has as many behind it as the chosen one had: those that help most with it, not those that helped with that.
  const behind = (option: Option): readonly string[] =>
    option.id === entry.option ? entry.apply : helpers(scenario, before, option).slice(0, entry.apply.length);
  const ends = (option: Option): Ends =>
    endsOf(scenario, playOn(scenario, before, { option: option.id, apply: behind(option) }, policy, runs, seedOf(before, decision)));
  return [...beat.options, beat.pass].map((option) => ({
    decision,
    beat: beat.id,
    option: option.id,
    letter: letterOrPass(beat, option.id),
    title: option.title,
    chosen: option.id === entry.option,
    closed: sentence(choiceRefusal(scenario, before, { option: option.id, apply: [] })),
    ends: ends(option),
  }));
}

/** Where these worlds stand. */
export function endsOf(scenario: Scenario, worlds: readonly World[]): Ends {
  const spread = (of: (world: World) => number): Spread => spreadOf(worlds.map(of));
  const by = <Id extends string>(ids: readonly Id[], of: (world: World, id: Id) => number): Readonly<Record<Id, Spread>> =>
    Object.fromEntries(ids.map((id) => [id, spread((world) => of(world, id))])) as Record<Id, Spread>;
  const endings: Record<string, number> = {};
  for (const { ended = '' } of worlds) endings[ended] = (endings[ended] ?? 0) + 1;
  return {
    runs: worlds.length,
    endings,
    standing: spread((world) => standing(scenario, world)),
    resources: by(resources, (world, id) => world.resources[id].level),
    people: by(
      scenario.stakeholders.map(({ id }) => id),
      trustOf,
    ),
    outcomes: by(
      scenario.indicators.map(({ id }) => id),
      aYearOn,
    ),
    base: spread(({ base }) => base.length),
  };
}

/** The same for every option of a decision, so that options differ by nothing but themselves. */
const seedOf = ({ seed }: World, decision: number): number => (seed + decision * 7919) >>> 0;

const sentence = (refusal: Refusal | undefined): string | undefined => refusal && refusalSentence(refusal);
