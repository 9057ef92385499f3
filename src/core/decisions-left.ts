import type { Scenario } from './scenario.ts';
import { tablesOf } from './tables.ts';

/** How many decisions a run still has from a beat on, that beat's own included. */
export interface DecisionsLeft {
  readonly least: number;
  readonly most: number;
  /** Beats of a longest way, this one first. */
  readonly way: readonly string[];
}

const cache = new WeakMap<Scenario, Map<string, DecisionsLeft>>();
const none: DecisionsLeft = { least: 0, most: 0, way: [] };

/** Counts along the leads, whatever their conditions. An ending, or an id that is no beat, has none left. */
export function decisionsLeft(scenario: Scenario, beat: string): DecisionsLeft {
  const known = cache.get(scenario) ?? new Map<string, DecisionsLeft>();
  cache.set(scenario, known);
  return count(scenario, beat, known, new Set());
}

function count(scenario: Scenario, id: string, known: Map<string, DecisionsLeft>, walking: Set<string>): DecisionsLeft {
  const made = known.get(id);
  if (made) return made;
  const beat = tablesOf(scenario).beats.get(id);
  // A way that comes round again would never end: it counts for nothing.
  if (!beat || walking.has(id)) return none;
  walking.add(id);
  const targets = new Set([...beat.options, beat.pass].flatMap(({ leads }) => leads.map(({ to }) => to)));
  const ahead = [...targets].filter((to) => !walking.has(to)).map((to) => count(scenario, to, known, walking));
  walking.delete(id);
  const longest = ahead.reduce((best, one) => (one.most > best.most ? one : best), none);
  const least = ahead.length === 0 ? 0 : Math.min(...ahead.map((one) => one.least));
  const left = { least: 1 + least, most: 1 + longest.most, way: [id, ...longest.way] };
  known.set(id, left);
  return left;
}
