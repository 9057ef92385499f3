import type { Scenario } from './scenario.ts';
import type { Beat } from './story.ts';
import { tablesOf } from './tables.ts';

/** Beats by how many decisions at most come before them, along the leads whatever their conditions. Beats that nothing leads to are in none. */
export function beatLayers(scenario: Scenario): readonly (readonly Beat[])[] {
  const { beats } = tablesOf(scenario);
  const depth = new Map<string, number>();
  const walk = (id: string, at: number): void => {
    const beat = beats.get(id);
    if (!beat || (depth.get(id) ?? -1) >= at || at > scenario.beats.length) return;
    depth.set(id, at);
    for (const { leads } of [...beat.options, beat.pass]) for (const { to } of leads) walk(to, at + 1);
  };
  walk(scenario.opens, 0);
  const layers: Beat[][] = [];
  for (const beat of scenario.beats) {
    const at = depth.get(beat.id);
    if (at === undefined) continue;
    layers[at] ??= [];
    layers[at].push(beat);
  }
  return layers;
}
