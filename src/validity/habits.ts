import { openOptions } from '../core/offer.ts';
import { helpers } from '../core/policy/backers.ts';
import type { Policy } from '../core/policy/policy.ts';
import { ready } from '../core/policy/ready.ts';
import { framesToSay } from '../core/say-frame.ts';
import type { RunFigures } from './run-figures.ts';
import { topTenth } from './sample.ts';

/** Shares of those who came by, by what they chose. */
type Shares = ReadonlyMap<string, number>;

/** What pays in a place: how much likelier each option, as `beat/option`, and each frame is among its best runs than among all. */
export interface Habits {
  readonly options: Shares;
  readonly frames: Shares;
}

/** Reads habits off random runs that stand best first. */
export function habitsOf(runs: readonly RunFigures[]): Habits {
  const top = topTenth(runs);
  return { options: lift(runs, top, ({ chosen }) => chosen), frames: lift(runs, top, ({ frames }) => Object.values(frames)) };
}

function lift(all: readonly RunFigures[], top: readonly RunFigures[], of: (run: RunFigures) => readonly string[]): Shares {
  const count = (runs: readonly RunFigures[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const run of runs) for (const id of of(run)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const among = count(top);
  // Two runs more or less should not make a habit of something rare.
  return new Map([...count(all)].map(([id, times]) => [id, ((among.get(id) ?? 0) + 0.2) / (times + 2)]));
}

/** Always does what pays there, backed by whoever and whatever helps with it; takes no looks. */
export const habitPolicy =
  ({ options, frames }: Habits): Policy =>
  (scenario, world) => {
    const best = <Item extends { readonly id: string }>(items: readonly Item[], shares: Shares, key: (item: Item) => string) =>
      [...items].sort((a, b) => (shares.get(key(b)) ?? 0) - (shares.get(key(a)) ?? 0))[0];
    const frame = best(framesToSay(scenario, world), frames, ({ id }) => id)?.id;
    const then = ready(scenario, world, [], frame).world;
    const option = best(openOptions(scenario, then), options, ({ id }) => `${world.beat}/${id}`);
    return { looks: [], frame, option: option?.id ?? 'pass', apply: option ? helpers(scenario, then, option) : [] };
  };
