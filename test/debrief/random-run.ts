import { bringInRefusal } from '../../src/core/bring-in.ts';
import { draw } from '../../src/core/draw.ts';
import { type Entry, type Journal, reactions } from '../../src/core/journal.ts';
import { lookRefusal } from '../../src/core/look.ts';
import { behaviours } from '../../src/core/names.ts';
import { applyRefusal, offers } from '../../src/core/offer.ts';
import { passTime } from '../../src/core/pass-time.ts';
import { reactRefusal } from '../../src/core/react.ts';
import { framesToSay } from '../../src/core/say-frame.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { start } from '../../src/core/start.ts';
import { take } from '../../src/core/take.ts';

/** A journal of a player who looks, frames, backs, means and chooses by the seed alone. `inRoom`: a facilitator brings in what can be, and those who are played say how they take it. */
export function randomRun(scenario: Scenario, seed: number, inRoom = false): Journal {
  let rolls = 0;
  const roll = (): number => draw(seed, `player-${rolls++}`);
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(roll() * items.length)];
  const entries: Entry[] = [];
  let world = start(scenario, seed);
  const enter = (entry: Entry): void => {
    const step = take(scenario, world, entry);
    if (!step.ok) throw new Error(`Refused: ${step.refusal.reason}`);
    entries.push(entry);
    world = step.world;
  };
  while (world.ended === undefined && entries.length < 200) {
    const frame = pick(framesToSay(scenario, world));
    if (frame) enter({ kind: 'frame', frame: frame.id });
    const event = inRoom ? pick(scenario.facilitation.events.filter(({ id }) => !bringInRefusal(scenario, world, id))) : undefined;
    if (event) enter({ kind: 'event', event: event.id });
    const looks = scenario.beats.find(({ id }) => id === world.beat)?.looks ?? [];
    for (const { id } of looks) if (roll() < 0.5 && !lookRefusal(scenario, world, id)) enter({ kind: 'look', look: id });
    const option = pick(offers(scenario, world).filter(({ refusal }) => !refusal))?.option.id ?? 'pass';
    const free = [...world.base, ...Object.keys(world.relationships)].filter((id) => !applyRefusal(scenario, world, id));
    const apply = free.filter(() => roll() < 0.3).slice(0, 3);
    const meant = behaviours.filter(() => roll() < 0.15).slice(0, 2);
    enter({ kind: 'decide', beat: world.beat, option, apply, meant, why: '' });
    const time = passTime(scenario, world);
    if (!time.ok) throw new Error(`Time stands still: ${time.refusal.reason}`);
    world = time.world;
    for (const { stakeholder: who } of inRoom ? scenario.facilitation.roles : []) {
      if (who !== undefined && !reactRefusal(scenario, world, { who, by: 1 })) enter({ kind: 'react', who, by: pick(reactions) ?? 0 });
    }
  }
  return { scenario: scenario.id, version: scenario.version, seed, entries };
}
