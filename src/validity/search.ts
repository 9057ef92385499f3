/** The best run found by a search over core: a beam that keeps the most promising worlds of every beat. */
import { look } from '../core/look.ts';
import { openOptions } from '../core/offer.ts';
import { helpers } from '../core/policy/backers.ts';
import { type Random, randomFrom } from '../core/policy/random.ts';
import { framesToSay, sayFrame } from '../core/say-frame.ts';
import type { Scenario } from '../core/scenario.ts';
import { standing } from '../core/standing.ts';
import { start } from '../core/start.ts';
import { need, tablesOf } from '../core/tables.ts';
import { turn } from '../core/take.ts';
import type { World } from '../core/world.ts';
import { type RunFigures, runFigures } from './run-figures.ts';

export interface Found {
  /** Runs that the search ended with, best first. */
  readonly runs: readonly RunFigures[];
  /** Worlds looked at. */
  readonly visited: number;
}

interface Reached {
  readonly world: World;
  /** Assets and people put behind choices so far. */
  readonly backed: number;
}

interface Kept extends Reached {
  readonly promise: number;
}

/** No checked scenario takes as many decisions. */
const most = 40;
/** What a unit that is still in hand is worth to the search: it pays for something later. */
const perUnit = 0.004;

/** Searches from the start with one seed, keeping `width` worlds at every beat of a layer. */
export function search(scenario: Scenario, seed: number, width: number): Found {
  const random = randomFrom(seed);
  let kept: readonly Reached[] = [{ world: start(scenario, seed), backed: 0 }];
  const ended: Reached[] = [];
  let visited = 0;
  for (let layer = 0; kept.length > 0 && layer < most; layer++) {
    const next = new Map<string, Kept[]>();
    for (const from of kept) {
      for (const then of continuations(scenario, from)) {
        visited += 1;
        if (then.world.ended !== undefined) {
          ended.push(then);
          continue;
        }
        const at = next.get(then.world.beat) ?? [];
        at.push({ ...then, promise: promiseOf(scenario, then.world) });
        next.set(then.world.beat, at);
      }
    }
    kept = [...next.values()].flatMap((worlds) => narrow(worlds, width, random));
  }
  const runs = ended.map(({ world, backed }) => runFigures(scenario, world, backed)).sort((a, b) => b.standing - a.standing);
  return { runs: runs.slice(0, width), visited };
}

/** The most promising of them, and among every five one by chance: what looks poor now may pay later. */
function narrow(worlds: Kept[], width: number, random: Random): readonly Reached[] {
  worlds.sort((a, b) => b.promise - a.promise);
  const best = worlds.slice(0, Math.ceil(width * 0.8));
  const rest = worlds.slice(best.length);
  const others = Array.from({ length: Math.min(width - best.length, rest.length) }, () => random.pick(rest));
  return [...best, ...others].flatMap((one) => (one ? [one] : []));
}

function promiseOf(scenario: Scenario, world: World): number {
  let units = 0;
  for (const { level } of Object.values(world.resources)) units += level;
  return standing(scenario, world) + perUnit * (units + 2 * world.initiatives.length);
}

/** Every way on from a world: each frame, no look or one, each open option, alone or with what helps most. */
function* continuations(scenario: Scenario, { world, backed }: Reached): Generator<Reached> {
  const frames = framesToSay(scenario, world);
  const framed = frames.length === 0 ? [world] : frames.flatMap(({ id }) => stepped(sayFrame(scenario, world, id)));
  for (const now of framed) {
    const looks = need(tablesOf(scenario).beats, now.beat).looks.flatMap(({ id }) => stepped(look(scenario, now, id)));
    for (const seen of [now, ...looks]) {
      for (const option of openOptions(scenario, seen)) {
        const helped = helpers(scenario, seen, option);
        for (const apply of helped.length === 0 ? [[]] : [[], helped]) {
          for (const then of stepped(turn(scenario, seen, { option: option.id, apply })))
            yield { world: then, backed: backed + apply.length };
        }
      }
    }
  }
}

const stepped = (step: { readonly ok: true; readonly world: World } | { readonly ok: false }): readonly World[] =>
  step.ok ? [step.world] : [];
