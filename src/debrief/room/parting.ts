import type { RoomTable } from './room-table.ts';

/** Where tables of a room went different ways for the first time. */
export interface Parting {
  /** Decisions that all tables took alike from the first on. */
  readonly together: number;
  /** Whether they parted at the next; where not, nobody has gone further alike or otherwise. */
  readonly parted: boolean;
  readonly question: string;
  /** Tables by what they chose there, most tables first, of as many by letter. */
  readonly groups: readonly { readonly letter: string; readonly title: string; readonly tables: readonly string[] }[];
}

/** Of tables that have decided anything. */
export function partingOf(tables: readonly RoomTable[]): Parting {
  const begun = tables.filter(({ steps }) => steps.length > 0);
  const fewest = Math.min(...begun.map(({ steps }) => steps.length));
  const [first] = begun;
  let together = 0;
  const keyAt = ({ steps }: RoomTable): string => `${steps[together]?.beat} ${steps[together]?.option}`;
  while (first && together < fewest && begun.every((table) => keyAt(table) === keyAt(first))) together += 1;
  const here = begun.filter(({ steps }) => steps[together] !== undefined);
  const keys = [...new Set(here.map(keyAt))];
  const groups = keys.map((key) => {
    const of = here.filter((table) => keyAt(table) === key);
    const { letter = '', title = '' } = of[0]?.steps[together] ?? {};
    return { letter, title, tables: of.map((table) => table.title) };
  });
  return {
    together,
    parted: groups.length > 1,
    question: here[0]?.steps[together]?.question ?? '',
    groups: groups.sort((a, b) => b.tables.length - a.tables.length || a.letter.localeCompare(b.letter)),
  };
}
