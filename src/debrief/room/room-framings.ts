import type { Scenario } from '../../core/scenario.ts';
import type { Parting } from './parting.ts';
import type { RoomTable } from './room-table.ts';

/** What kind of problem the tables called one part of the story. */
export interface RoomFraming {
  readonly horizon: string;
  /** Of the part. */
  readonly title: string;
  /** By the letters that the room saw; `tables`: titles. */
  readonly groups: Parting['groups'];
}

/** Parts of which any table said anything, in order. */
export const roomFramings = (scenario: Scenario, tables: readonly RoomTable[]): readonly RoomFraming[] =>
  scenario.horizons.flatMap(({ id, title, frames }): readonly RoomFraming[] => {
    const groups = frames.map(({ says }, at) => ({
      letter: String.fromCharCode(65 + at),
      title: says,
      tables: tables
        .filter(({ horizons }) => horizons.some((one) => one.id === id && one.frame?.says === says))
        .map((table) => table.title),
    }));
    const said = groups.filter((group) => group.tables.length > 0);
    return said.length === 0 ? [] : [{ horizon: id, title, groups: said }];
  });
