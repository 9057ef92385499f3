import { likeness } from '../match.ts';
import { behaviours, type Weights } from '../names.ts';
import { openOptions } from '../offer.ts';
import { decidedTurns, type Turn } from '../replay.ts';
import type { Scenario } from '../scenario.ts';
import type { Option } from '../story.ts';
import { need, tablesOf } from '../tables.ts';
import type { World } from '../world.ts';
import { helpers } from './backers.ts';
import type { Policy } from './policy.ts';
import type { Random } from './random.ts';

/** How somebody plays, read off what they did. */
export interface Manner {
  /** Part of the looks on offer that were taken, 0–1. */
  readonly looks: number;
  /** Part of the decisions that were let pass, 0–1. */
  readonly passes: number;
  /** Things put behind a choice, on average, 0 to `mostApplied`. */
  readonly backs: number;
  /** What the choices enacted, summed. */
  readonly leans: Weights;
  /** Frame said, by horizon. */
  readonly frames: Readonly<Record<string, string>>;
}

/** The manner of a run. */
export function mannerOf(turns: readonly Turn[]): Manner {
  const decisions = decidedTurns(turns);
  const chosen = decisions.filter(({ entry }) => entry.option !== 'pass');
  const offered = decisions.reduce((sum, { decided }) => sum + decided.beat.looks.length, 0);
  const taken = turns.filter(({ entry }) => entry.kind === 'look').length;
  const leans = behaviours.map((id) => [id, chosen.reduce((sum, { decided }) => sum + (decided.option.behaviours[id] ?? 0), 0)] as const);
  return {
    // Looks before a decision that is still to come belong to no offer yet.
    looks: offered === 0 ? 0 : Math.min(1, taken / offered),
    passes: decisions.length === 0 ? 0 : 1 - chosen.length / decisions.length,
    backs: chosen.length === 0 ? 0 : chosen.reduce((sum, { entry }) => sum + entry.apply.length, 0) / chosen.length,
    leans: Object.fromEntries(leans.filter(([, weight]) => weight > 0)),
    frames: turns.at(-1)?.after.frames ?? {},
  };
}

/** How much more often an option is taken that is all that somebody leans on than one that is nothing of it: e³, about twenty times. */
const steady = 3;

/** Plays on in a manner: looks, lets pass and backs as often, says what was said, and mostly takes what leans the same way. */
export const inManner = ({ looks, passes, backs, leans, frames }: Manner): Policy => ({
  prepare: (scenario, world, random) => ({
    looks: need(tablesOf(scenario).beats, world.beat)
      .looks.map(({ id }) => id)
      .filter(() => random.next() < looks),
    frame: frames[world.horizon],
  }),
  choose: (scenario, world, random) => {
    const open = openOptions(scenario, world).filter(({ id }) => id !== 'pass');
    const option = random.next() < passes ? undefined : leaning(open, leans, random);
    return { option: option?.id ?? 'pass', apply: option ? backing(scenario, world, option, Math.floor(backs + random.next())) : [] };
  },
});

function leaning(open: readonly Option[], leans: Weights, random: Random): Option | undefined {
  const weights = open.map((option) => Math.exp(steady * likeness(option.behaviours, leans)));
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  return open.find((_, at) => {
    left -= weights[at] ?? 0;
    return left < 0;
  });
}

const backing = (scenario: Scenario, world: World, option: Option, most: number): readonly string[] =>
  most === 0 ? [] : helpers(scenario, world, option).slice(0, most);
