import { groupedBy } from '../../../workshop/grouped-by.ts';
import type { StageHands, StageOutcome, StageTable } from '../../../workshop/stage-view.ts';

/** Tables of which the same is told. */
export interface Told {
  /** Titles. */
  readonly tables: readonly string[];
  /** What they did, where they did something. */
  readonly letter?: string | undefined;
  readonly title: string;
  readonly says: string;
  /** What came of it in full; empty where it is not told yet. */
  readonly text: string;
  readonly voice?: StageOutcome['voice'];
  readonly moved: readonly Moved[];
  /** What each there would have done, where hands were counted for it. */
  readonly own: readonly StageHands[];
}

/** Somebody whose trust moved the same way at each of these tables. */
export interface Moved {
  readonly who: string;
  readonly up: boolean;
  /** From and to, 0–10, where they are the same at each. */
  readonly trust?: readonly [from: number, to: number] | undefined;
}

/** Tables that did the same and met the same are told of once. */
export function toldOf(tables: readonly StageTable[]): readonly Told[] {
  return groupedBy(tables, keyOf).map((group): Told => {
    const [{ outcome, chosen, ending }] = group;
    const did = outcome ?? chosen;
    return {
      tables: group.map(({ title }) => title),
      letter: did?.letter,
      title: did?.title ?? '',
      says: outcome?.headline ?? ending ?? 'Still to be told.',
      text: outcome?.consequence ?? '',
      voice: outcome?.voice,
      moved: movedAt(group.flatMap((table) => table.outcome ?? [])),
      own: handsOf(group),
    };
  });
}

const keyOf = ({ chosen, outcome, ending }: StageTable): string =>
  [chosen?.letter, chosen?.title, outcome?.headline, outcome?.consequence, ending].join('\n');

function movedAt(outcomes: readonly StageOutcome[]): readonly Moved[] {
  const [first, ...others] = outcomes;
  return (first?.moved ?? []).flatMap(({ who, from, to }) => {
    const here = others.map(({ moved }) => moved.find((one) => one.who === who));
    const up = to > from;
    if (here.some((one) => !one || one.to > one.from !== up)) return [];
    return [{ who, up, trust: here.every((one) => one?.from === from && one.to === to) ? ([from, to] as const) : undefined }];
  });
}

/** Hands of several tables, together. */
const handsOf = (tables: readonly StageTable[]): readonly StageHands[] =>
  groupedBy(
    tables.flatMap(({ own = [] }) => own),
    ({ letter }) => letter,
  )
    .map((group) => ({ ...group[0], count: group.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => a.letter.localeCompare(b.letter));
