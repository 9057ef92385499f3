import { type Behaviour, behaviours } from '../../core/names.ts';

export interface ReadRow {
  readonly behaviour: Behaviour;
  readonly meant: boolean;
  readonly landed: boolean;
  /** The case's own list names it. */
  readonly named: boolean;
}

/** Behaviours that were meant or that landed, in the order of the rose. */
export function readRows(meant: readonly Behaviour[], landed: readonly Behaviour[], named: readonly Behaviour[]): readonly ReadRow[] {
  return behaviours
    .filter((behaviour) => meant.includes(behaviour) || landed.includes(behaviour))
    .map((behaviour) => ({
      behaviour,
      meant: meant.includes(behaviour),
      landed: landed.includes(behaviour),
      named: named.includes(behaviour),
    }));
}

/** The heading over them: what the comparison comes to. */
export function readHeadline(rows: readonly ReadRow[]): string {
  const meant = rows.filter((row) => row.meant);
  const landed = rows.filter((row) => row.landed);
  if (rows.length === 0) return 'Nothing stood out';
  if (meant.length === 0) return 'How it was read';
  if (landed.length === 0) return 'It was not felt';
  const both = meant.filter((row) => row.landed).length;
  if (both === meant.length) return landed.length > both ? 'As you meant it, and more' : 'As you meant it';
  return both > 0 ? 'Partly as you meant it' : 'Not as you meant it';
}
