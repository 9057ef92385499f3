import { isMovedOn } from './is-moved-on.ts';
import type { RoomTable, TableStep } from './room-table.ts';

/** Where tables of a room went different ways for the first time. A table counts until it is moved on: what follows is not its own road. */
export interface Parting {
  /** Decisions that all tables took alike from the first on. */
  readonly together: number;
  /** Whether they parted at the next; where not, nobody has gone further alike or otherwise. */
  readonly parted: boolean;
  readonly beat: string | undefined;
  readonly question: string;
  /** Tables by what they chose there, most tables first, of as many by letter. */
  readonly groups: readonly { readonly letter: string; readonly title: string; readonly tables: readonly string[] }[];
  /** Titles of tables that were moved on before they could part from the others, or at that decision. */
  readonly movedOn: readonly string[];
}

/** Of tables that have decided anything. */
export function partingOf(tables: readonly RoomTable[]): Parting {
  const begun = tables.filter(({ steps }) => steps.length > 0).map((table) => ({ ...table, own: ownOf(table) }));
  const free = begun.filter(({ own, steps }) => own.length === steps.length);
  const fewest = Math.min(...(free.length > 0 ? free : begun).map(({ own }) => own.length));
  let together = 0;
  const keyAt = (table: (typeof begun)[number]): string => `${table.own[together]?.beat} ${table.own[together]?.option}`;
  const here = (): typeof begun => begun.filter(({ own }) => own[together] !== undefined);
  const keys = (): readonly string[] => [...new Set(here().map(keyAt))];
  while (together < fewest && here().length > 1 && keys().length === 1) together += 1;
  const groups = keys().map((key) => {
    const of = here().filter((table) => keyAt(table) === key);
    const { letter = '', title = '' } = of[0]?.own[together] ?? {};
    return { letter, title, tables: of.map((table) => table.title) };
  });
  const first = here()[0]?.own[together];
  return {
    together,
    parted: groups.length > 1,
    beat: first?.beat,
    question: first?.question ?? '',
    groups: groups.sort((a, b) => b.tables.length - a.tables.length || a.letter.localeCompare(b.letter)),
    movedOn: begun.filter(({ own, steps }) => own.length <= together && own.length < steps.length).map(({ title }) => title),
  };
}

/** What a table decided before it was first moved on. */
function ownOf({ steps }: RoomTable): readonly TableStep[] {
  const at = steps.findIndex(isMovedOn);
  return at < 0 ? steps : steps.slice(0, at);
}
