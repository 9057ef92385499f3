import type { DecisionReport } from '../decisions.ts';
import type { Report } from '../report.ts';

/** One value in each of two runs; `undefined` where a run has none. */
export interface Both<Value> {
  readonly first: Value | undefined;
  readonly second: Value | undefined;
}

/** One decision that both met, or that only one of them did. */
export interface DecisionPair extends Both<DecisionReport> {
  readonly beat: string;
  readonly label: string;
  /** Both met it and chose likewise. */
  readonly alike: boolean;
}

/** How one figure began and ended in each. */
interface Course {
  readonly start: number;
  readonly end: number;
}

/** Two runs of one scenario side by side. Plain JSON. */
export interface TwoRuns {
  /** Decisions from the first on that were the same in both. */
  readonly together: number;
  readonly decisions: readonly DecisionPair[];
  /** The finding at the head of each debrief. */
  readonly headline: Both<string>;
  readonly ending: Both<Report['ending']>;
  readonly spent: Both<Report['spent']>;
  /** What was held at the end, by name: in both, in the first alone, in the second alone. */
  readonly base: { readonly both: readonly string[]; readonly first: readonly string[]; readonly second: readonly string[] };
  /** Trust of each person, those first who ended furthest apart. */
  readonly people: readonly (Both<Course> & { readonly id: string; readonly name: string })[];
  readonly outcomes: readonly (Both<Course & { readonly inAYear: number }> & { readonly id: string; readonly name: string })[];
}

export function twoRuns(first: Report, second: Report): TwoRuns {
  const base = (of: Report): readonly string[] => of.base.end.map(({ name }) => name);
  return {
    together: togetherOf(first.decisions, second.decisions),
    decisions: paired(first.decisions, second.decisions),
    headline: { first: first.headline.headline, second: second.headline.headline },
    ending: { first: first.ending, second: second.ending },
    spent: { first: first.spent, second: second.spent },
    base: {
      both: base(first).filter((name) => base(second).includes(name)),
      first: base(first).filter((name) => !base(second).includes(name)),
      second: base(second).filter((name) => !base(first).includes(name)),
    },
    people: byId(first.people, second.people, ({ course }) => ({ start: course[0]?.trust ?? 0, end: course.at(-1)?.trust ?? 0 })).sort(
      (a, b) => apart(b) - apart(a),
    ),
    outcomes: byId(first.outcomes, second.outcomes, ({ start, end, inAYear }) => ({ start, end, inAYear })),
  };
}

const isSame = (a: DecisionReport | undefined, b: DecisionReport | undefined): boolean =>
  a !== undefined && b !== undefined && a.beat === b.beat && a.option === b.option;

function togetherOf(first: readonly DecisionReport[], second: readonly DecisionReport[]): number {
  let together = 0;
  while (isSame(first[together], second[together])) together += 1;
  return together;
}

/** Both runs in their own order; decisions that both met stand beside each other, as many as can. */
function paired(first: readonly DecisionReport[], second: readonly DecisionReport[]): readonly DecisionPair[] {
  const [a, ...restA] = first;
  const [b, ...restB] = second;
  if (!a && !b) return [];
  if (a && b && a.beat === b.beat) return [pairOf(a, b), ...paired(restA, restB)];
  if (a && (!b || shared(restA, second) >= shared(first, restB))) return [pairOf(a, undefined), ...paired(restA, second)];
  return [pairOf(undefined, b), ...paired(first, restB)];
}

function pairOf(first: DecisionReport | undefined, second: DecisionReport | undefined): DecisionPair {
  const { beat, label } = first ?? second ?? { beat: '', label: '' };
  return { beat, label, first, second, alike: isSame(first, second) };
}

/** The most decisions that two rows of them share in the same order. */
function shared(first: readonly DecisionReport[], second: readonly DecisionReport[]): number {
  let above = second.map(() => 0);
  for (const a of first) {
    const row: number[] = [];
    for (const [at, b] of second.entries()) {
      row.push(a.beat === b.beat ? 1 + (above[at - 1] ?? 0) : Math.max(above[at] ?? 0, row[at - 1] ?? 0));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}

function byId<Item extends { readonly id: string; readonly name: string }, Value>(
  first: readonly Item[],
  second: readonly Item[],
  read: (item: Item) => Value,
): (Both<Value> & { readonly id: string; readonly name: string })[] {
  const all = [...first, ...second.filter(({ id }) => !first.some((one) => one.id === id))];
  const valueIn = (items: readonly Item[], id: string): Value | undefined => items.filter((one) => one.id === id).map(read)[0];
  return all.map(({ id, name }) => ({ id, name, first: valueIn(first, id), second: valueIn(second, id) }));
}

const apart = ({ first, second }: Both<Course>): number => Math.abs((first?.end ?? 0) - (second?.end ?? 0));
