import { resources } from '../core/names.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Shift } from '../core/shift.ts';
import { reasonOf } from './reason-of.ts';

/** Net change of one relationship or resource over a decision and the months after it. */
export interface Move {
  readonly kind: 'trust' | 'resource';
  /** Stakeholder or resource id. */
  readonly id: string;
  readonly before: number;
  readonly after: number;
  /** The largest reason for a move that way. */
  readonly why: string;
}

/** Relationships first by how far they moved, then resources. What came back to where it was is left out. */
export function movesOf(scenario: Scenario, shifts: readonly Shift[]): readonly Move[] {
  const people = scenario.stakeholders.map(({ id }) =>
    moveOf(
      scenario,
      'trust',
      id,
      shifts.filter((shift) => shift.kind === 'trust' && shift.who === id),
    ),
  );
  const pools = resources.map((id) =>
    moveOf(
      scenario,
      'resource',
      id,
      shifts.filter((shift) => shift.kind === 'resource' && shift.resource === id),
    ),
  );
  const far = (move: Move): number => Math.abs(move.after - move.before);
  const moved = (moves: readonly (Move | undefined)[]): Move[] =>
    moves.filter((move): move is Move => move !== undefined && move.after !== move.before).sort((a, b) => far(b) - far(a));
  return [...moved(people), ...moved(pools)];
}

function moveOf(scenario: Scenario, kind: Move['kind'], id: string, shifts: readonly Shift[]): Move | undefined {
  const levels = shifts.flatMap((shift) => (shift.kind === 'trust' || shift.kind === 'resource' ? [shift] : []));
  const first = levels[0];
  const last = levels.at(-1);
  if (!first || !last) return undefined;
  // A rise is not told by what it cost, nor a fall by what came back.
  const way = Math.sign(last.after - first.before);
  const along = levels.filter((shift) => Math.sign(shift.after - shift.before) === way);
  const largest = (along.length > 0 ? along : levels).reduce((most, shift) =>
    Math.abs(shift.after - shift.before) > Math.abs(most.after - most.before) ? shift : most,
  );
  return { kind, id, before: first.before, after: last.after, why: reasonOf(scenario, largest) };
}
