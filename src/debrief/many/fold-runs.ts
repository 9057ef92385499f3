import type { Scenario } from '../../core/scenario.ts';
import { type Gist, stepKey } from './gist.ts';

/** A run that is folded in; `own` where it is one of this device's. */
export interface Counted {
  readonly gist: Gist;
  readonly own: boolean;
}

/** Runs that have chosen alike so far, and how they went on. Plain JSON. */
export interface Branch {
  /** The choice that led here, as `beat/option`; empty at the root. */
  readonly key: string;
  /** How many came this way. */
  readonly runs: number;
  /** Of these, runs of this device. */
  readonly own: number;
  /** The next choices, taken most often first, then in the order of the sheet. */
  readonly onward: readonly Branch[];
  /** Runs that ended here, by ending, most first. */
  readonly ended: readonly { readonly id: string; readonly runs: number }[];
  /** Runs that have come no further yet. */
  readonly underWay: number;
}

interface Growing {
  runs: number;
  own: number;
  readonly onward: Map<string, Growing>;
  readonly ended: Map<string, number>;
  underWay: number;
}

/** Folds runs into one tree of their choices. In whatever order they come, the tree is the same. */
export function foldRuns(scenario: Scenario, runs: readonly Counted[]): Branch {
  const root = fresh();
  for (const { gist, own } of runs) {
    let at = root;
    count(at, own);
    for (const step of gist.steps) {
      const key = stepKey(step);
      const next = at.onward.get(key) ?? fresh();
      at.onward.set(key, next);
      count(next, own);
      at = next;
    }
    if (gist.ending === undefined) at.underWay += 1;
    else at.ended.set(gist.ending, (at.ended.get(gist.ending) ?? 0) + 1);
  }
  return settled('', root, placesOf(scenario));
}

const fresh = (): Growing => ({ runs: 0, own: 0, onward: new Map(), ended: new Map(), underWay: 0 });

function count(at: Growing, own: boolean): void {
  at.runs += 1;
  if (own) at.own += 1;
}

/** Where each choice and each ending stands on the sheet: what breaks ties. */
function placesOf(scenario: Scenario): ReadonlyMap<string, number> {
  const keys = scenario.beats.flatMap(({ id, options }) => [...options.map((option) => `${id}/${option.id}`), `${id}/pass`]);
  return new Map([...keys, ...scenario.endings.map(({ id }) => id)].map((key, at) => [key, at]));
}

function settled(key: string, { runs, own, onward, ended, underWay }: Growing, places: ReadonlyMap<string, number>): Branch {
  const byPlace = (a: string, b: string): number => (places.get(a) ?? 0) - (places.get(b) ?? 0);
  return {
    key,
    runs,
    own,
    onward: [...onward]
      .sort(([a, { runs: first }], [b, { runs: second }]) => second - first || byPlace(a, b))
      .map(([next, branch]) => settled(next, branch, places)),
    ended: [...ended].map(([id, count]) => ({ id, runs: count })).sort((a, b) => b.runs - a.runs || byPlace(a.id, b.id)),
    underWay,
  };
}

/** The branch that a way of choices leads to, or `undefined` where nobody went it. */
export function branchAt(root: Branch, way: readonly string[]): Branch | undefined {
  let at: Branch | undefined = root;
  for (const key of way) at = at?.onward.find((branch) => branch.key === key);
  return at;
}

/** How many decisions all who got that far made alike, and the choices where they parted; none where they never did. */
export function partingOf(root: Branch): { readonly together: number; readonly parted: readonly Branch[] } {
  let together = 0;
  let at = root;
  for (let [only, another] = at.onward; only && !another; [only, another] = at.onward) {
    together += 1;
    at = only;
  }
  return { together, parted: at.onward };
}
