import { openOptions } from '../core/offer.ts';
import { atRandom } from '../core/policy/at-random.ts';
import { playOut } from '../core/policy/play-out.ts';
import { type Random, randomFrom } from '../core/policy/random.ts';
import { ready } from '../core/policy/ready.ts';
import type { Scenario } from '../core/scenario.ts';
import { start } from '../core/start.ts';
import { turn } from '../core/take.ts';
import type { World } from '../core/world.ts';
import type { Played } from './evidence.ts';
import { type Line, shown } from './line.ts';

/** Units of budget after the time of a decision, and at the end. */
interface Savings {
  readonly soon: number;
  readonly late: number;
}

const mean = (all: readonly Savings[], of: keyof Savings): number => all.reduce((sum, one) => sum + one[of], 0) / Math.max(1, all.length);

/** V7: fast, wide cuts save sooner than the other options of their moment, and leak back unless seen through. */
export function cutsLine({ scenario, effort }: Played): Line {
  const own = { line: 'V7', scenario: scenario.id, threshold: 0.3 };
  const { cuts } = scenario;
  if (!cuts) return { ...own, value: undefined, holds: true, explanation: 'Does not apply: nobody can cut fast and wide here.' };
  const fast: { readonly seen: Savings[]; readonly unseen: Savings[] } = { seen: [], unseen: [] };
  const others: Savings[] = [];
  for (let run = 0; run < effort.few; run++) {
    for (const { key, savings, world } of branches(scenario, (effort.seed + run) >>> 0, cuts.fast)) {
      if (!cuts.fast.includes(key)) others.push(savings);
      else fast[cuts.seenThrough.some((asset) => world.base.includes(asset)) ? 'seen' : 'unseen'].push(savings);
    }
  }
  const all = [...fast.seen, ...fast.unseen];
  const sooner = mean(all, 'soon') - mean(others, 'soon');
  const leaks = sooner - (mean(fast.unseen, 'late') - mean(others, 'late'));
  const kept = mean(fast.seen, 'late') - mean(fast.unseen, 'late');
  const value = Math.min(sooner, leaks, kept);
  const enough = fast.seen.length >= 10 && fast.unseen.length >= 10;
  return {
    ...own,
    value,
    holds: enough && value >= own.threshold,
    explanation: enough
      ? `A fast cut is worth ${shown(sooner)} units more than the other options at once; ${shown(leaks)} of it leak back by the end, and ${shown(kept)} less leak where it is seen through.`
      : `Too few runs to tell: ${fast.seen.length} cuts seen through and ${fast.unseen.length} not.`,
  };
}

interface Branch {
  readonly key: string;
  readonly savings: Savings;
  /** At the end. */
  readonly world: World;
}

/** At each moment where a fast cut could be made: every open option but letting it pass, played on at random. */
function branches(scenario: Scenario, seed: number, fast: readonly string[]): readonly Branch[] {
  const beats = new Set(fast.map((key) => key.split('/')[0]));
  const found: Branch[] = [];
  const random = randomFrom(seed);
  let world = start(scenario, seed);
  while (world.ended === undefined) {
    const { looks, frame } = atRandom.prepare(scenario, world, random);
    const now = ready(scenario, world, looks, frame).world;
    const choice = atRandom.choose(scenario, now, random);
    if (beats.has(now.beat)) found.push(...openOptions(scenario, now).flatMap(({ id }) => branch(scenario, now, id, randomFrom(seed))));
    const step = turn(scenario, now, choice);
    const on = step.ok ? step : turn(scenario, now, { option: 'pass', apply: [] });
    if (!on.ok) break;
    world = on.world;
  }
  return found;
}

function branch(scenario: Scenario, world: World, option: string, random: Random): readonly Branch[] {
  const step = option === 'pass' ? undefined : turn(scenario, world, { option, apply: [] });
  if (!step?.ok) return [];
  const end = playOut(scenario, step.world, atRandom, random).world;
  const savings = { soon: step.world.resources.budget.level, late: end.resources.budget.level };
  return [{ key: `${world.beat}/${option}`, savings, world: end }];
}
