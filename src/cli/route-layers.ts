import type { Scenario } from '../core/scenario.ts';
import type { Beat } from '../core/story.ts';
import { tablesOf } from '../core/tables.ts';
import { letterOrPass } from '../debrief/letters.ts';

/** One way out of a beat: the letters that share it, and where to. */
export interface Way {
  /** A to D, and `–` for letting it pass. */
  readonly letters: string;
  readonly to: string;
}

/** Beats by how many decisions at most come before them: the columns of a drawing of routes. */
export function routeLayers(scenario: Scenario): readonly (readonly Beat[])[] {
  const { beats } = tablesOf(scenario);
  const depth = new Map<string, number>();
  const walk = (id: string, at: number): void => {
    const beat = beats.get(id);
    if (!beat || (depth.get(id) ?? -1) >= at || at > scenario.beats.length) return;
    depth.set(id, at);
    for (const { to } of waysFrom(beat)) walk(to, at + 1);
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

/** Where a beat leads, letters that lead to the same place together. */
export function waysFrom(beat: Beat): readonly Way[] {
  const letters = new Map<string, string[]>();
  for (const option of [...beat.options, beat.pass]) {
    const letter = letterOrPass(beat, option.id);
    for (const { to } of option.leads) {
      const so = letters.get(to) ?? [];
      if (!so.includes(letter)) letters.set(to, [...so, letter]);
    }
  }
  return [...letters].map(([to, of]) => ({ letters: of.join(''), to }));
}
