import type { Station, Stop } from '../../debrief/many/gather-branches.ts';

/** Where a station or a stop stands: columns from the left, rows from the top, both from 0. */
export interface Placed<Track = Station | Stop> {
  readonly track: Track;
  readonly column: number;
  readonly row: number;
  readonly next: readonly Placed[];
}

/** The tree as rows of track: the first way on stays in its row, the others leave it downwards. */
export function layTree(root: Station): { readonly root: Placed<Station>; readonly columns: number; readonly rows: number } {
  let rows = 0;
  let columns = 0;
  const place = (track: Station | Stop, column: number): Placed => {
    columns = Math.max(columns, column + 1);
    const row = rows;
    const next = track.kind === 'station' ? track.tracks.map((one) => place(one, column + 1)) : [];
    if (next.length === 0) rows += 1;
    return { track, column, row, next };
  };
  const { column, row, next } = place(root, 0);
  return { root: { track: root, column, row, next }, columns, rows };
}
