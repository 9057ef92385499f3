/** Middle of a table in the room, 0 to 1 across and down. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface PlanGrid {
  readonly places: readonly Place[];
  /** Size of a table beside that of a room of six. */
  readonly scale: number;
  /** Height of the room beside that of a room of up to twelve: beyond them it scrolls. */
  readonly height: number;
}

/** Rows and columns that tables stand in until they are dragged: two by two, three by two as far as six, then smaller, then further down. */
export function planGrid(count: number): PlanGrid {
  const columns = count === 4 ? 2 : count <= 9 ? Math.min(3, Math.max(1, count)) : count <= 12 ? 4 : 5;
  const rows = Math.max(1, Math.ceil(count / columns));
  const shown = Math.min(rows, columns === 5 ? 4 : 3);
  const scale = count === 1 ? 1.5 : rows <= 2 && columns <= 3 ? 1 : columns === 5 ? 0.55 : 0.71;
  const height = rows / shown;
  const places = Array.from({ length: count }, (_, index): Place => {
    const row = Math.floor(index / columns);
    // A last row that is not full stands under the first columns, as people number tables.
    const x = (index % columns) / columns + 0.5 / columns;
    // Below the screen's wall, above the door.
    const [top, foot] = [0.05 / height, 0.985];
    return { x: 0.5 + (x - 0.5) * 0.955, y: top + ((row + 0.5) / rows) * (foot - top) };
  });
  return { places, scale, height };
}

/** A place at which a table of that size stands within the walls. */
export function withinRoom({ x, y }: Place, { scale, height }: PlanGrid): Place {
  const between = (share: number, margin: number): number => Math.min(1 - margin, Math.max(margin, share));
  return { x: between(x, 0.16 * scale), y: between(y, (0.205 * scale) / height) };
}
