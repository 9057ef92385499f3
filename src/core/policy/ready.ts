import type { Entry } from '../journal.ts';
import { look } from '../look.ts';
import { framesToSay, sayFrame } from '../say-frame.ts';
import type { Scenario } from '../scenario.ts';
import type { World } from '../world.ts';

/** A world ready for a decision, and the entries that made it so. */
export interface Ready {
  readonly world: World;
  readonly entries: readonly Entry[];
}

/** Takes the looks that can be taken and says the frame, or the first there is where the horizon asks for one. */
export function ready(scenario: Scenario, world: World, looks: readonly string[], frame: string | undefined): Ready {
  const entries: Entry[] = [];
  let now = world;
  for (const id of looks) {
    const looked = look(scenario, now, id);
    if (!looked.ok) continue;
    now = looked.world;
    entries.push({ kind: 'look', look: id });
  }
  const frames = framesToSay(scenario, now);
  const say = frames.find(({ id }) => id === frame) ?? frames[0];
  const framed = say && sayFrame(scenario, now, say.id);
  if (say && framed?.ok) {
    now = framed.world;
    entries.push({ kind: 'frame', frame: say.id });
  }
  return { world: now, entries };
}
