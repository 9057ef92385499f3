import { openOptions } from '../core/offer.ts';
import { helpers } from '../core/policy/backers.ts';
import type { Policy } from '../core/policy/policy.ts';
import { framesToSay } from '../core/say-frame.ts';
import type { RunFigures } from './run-figures.ts';

/** The mean standing of the runs in which something was done, by what was done. */
type Pays = ReadonlyMap<string, number>;

/** What pays in a place, each option as `beat/option` and each frame. */
export interface Habits {
  readonly options: Pays;
  readonly frames: Pays;
}

/** Reads habits off random runs. */
export const habitsOf = (runs: readonly RunFigures[]): Habits => ({
  options: meansBy(runs, ({ chosen }) => chosen),
  frames: meansBy(runs, ({ frames }) => Object.values(frames)),
});

function meansBy(runs: readonly RunFigures[], of: (run: RunFigures) => readonly string[]): Pays {
  const sums = new Map<string, { sum: number; times: number }>();
  for (const run of runs) {
    for (const id of of(run)) {
      const so = sums.get(id) ?? { sum: 0, times: 0 };
      so.sum += run.standing;
      so.times += 1;
      sums.set(id, so);
    }
  }
  return new Map([...sums].map(([id, { sum, times }]) => [id, sum / times]));
}

/** Always does what pays there, backed by whoever and whatever helps with it; takes no looks. */
export const habitPolicy = ({ options, frames }: Habits): Policy => ({
  prepare: (scenario, world) => ({ looks: [], frame: best(framesToSay(scenario, world), frames, ({ id }) => id)?.id }),
  choose: (scenario, world) => {
    const option = best(openOptions(scenario, world), options, ({ id }) => `${world.beat}/${id}`);
    return { option: option?.id ?? 'pass', apply: option ? helpers(scenario, world, option) : [] };
  },
});

const best = <Item extends { readonly id: string }>(items: readonly Item[], pays: Pays, key: (item: Item) => string): Item | undefined =>
  [...items].sort((a, b) => (pays.get(key(b)) ?? 0) - (pays.get(key(a)) ?? 0))[0];
