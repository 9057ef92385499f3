import type { Entry } from '../journal.ts';
import { openOptions } from '../offer.ts';
import { passTime } from '../pass-time.ts';
import type { Scenario } from '../scenario.ts';
import { turn } from '../take.ts';
import type { World } from '../world.ts';
import type { Chosen, Policy } from './policy.ts';
import type { Random } from './random.ts';
import { ready } from './ready.ts';

/** What was done from a world onwards, and the world it led to. */
export interface PlayedOut {
  readonly entries: readonly Entry[];
  readonly world: World;
}

/** No checked scenario takes as many decisions; one that goes in circles is left there. */
const most = 400;

/** Plays on to the end from any world. Never gets stuck: where a choice is refused it takes the first open option, at last `pass`. */
export function playOut(scenario: Scenario, world: World, policy: Policy, random: Random): PlayedOut {
  const entries: Entry[] = [];
  let now = world;
  if (now.resolving !== undefined) {
    const passed = passTime(scenario, now);
    if (passed.ok) now = passed.world;
  }
  for (let decisions = 0; now.ended === undefined && decisions < most; decisions++) {
    const { looks, frame } = policy.prepare(scenario, now, random);
    const before = ready(scenario, now, looks, frame);
    entries.push(...before.entries);
    const done = decide(scenario, before.world, policy.choose(scenario, before.world, random));
    if (!done) break;
    now = done.world;
    entries.push(done.entry);
  }
  return { entries, world: now };
}

/** The choice, or what is left of it when something is refused. `undefined` only where even letting it pass is. */
function decide(scenario: Scenario, world: World, { option, apply }: Chosen): { readonly world: World; readonly entry: Entry } | undefined {
  const attempt = (choice: { readonly option: string; readonly apply: readonly string[] }) => {
    const turned = turn(scenario, world, choice);
    return turned.ok
      ? { world: turned.world, entry: { kind: 'decide', beat: world.beat, ...choice, meant: [], why: '' } as const }
      : undefined;
  };
  const open = (): string => openOptions(scenario, world)[0]?.id ?? 'pass';
  return attempt({ option, apply }) ?? attempt({ option, apply: [] }) ?? attempt({ option: open(), apply: [] });
}
