import { resources } from '../core/names.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Cause, Shift } from '../core/shift.ts';

/** Net change of one relationship or resource over a decision and the months after it. */
export interface Move {
  readonly kind: 'trust' | 'resource';
  /** Stakeholder or resource id. */
  readonly id: string;
  readonly before: number;
  readonly after: number;
  /** The largest reason. */
  readonly why: string;
}

/** Relationships first by how far they moved, then resources. What came back to where it was is left out. */
export function movesOf(scenario: Scenario, shifts: readonly Shift[]): readonly Move[] {
  const people = scenario.stakeholders.map(({ id }) =>
    moveOf(
      'trust',
      id,
      shifts.filter((shift) => shift.kind === 'trust' && shift.who === id),
    ),
  );
  const pools = resources.map((id) =>
    moveOf(
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

function moveOf(kind: Move['kind'], id: string, shifts: readonly Shift[]): Move | undefined {
  const levels = shifts.flatMap((shift) => (shift.kind === 'trust' || shift.kind === 'resource' ? [shift] : []));
  const first = levels[0];
  const last = levels.at(-1);
  if (!first || !last) return undefined;
  const largest = levels.reduce((most, shift) =>
    Math.abs(shift.after - shift.before) > Math.abs(most.after - most.before) ? shift : most,
  );
  return { kind, id, before: first.before, after: last.after, why: reasonOf(largest) };
}

/** Why something changed, in a few words: the effect's own clause, else the rule behind it. */
export const reasonOf = (shift: Shift): string => shift.effect?.why ?? rules[shift.cause];

const rules: Readonly<Record<Cause, string>> = {
  cost: 'what it cost',
  choice: 'what you chose',
  spread: 'somebody they listen to moved',
  asked: 'you asked a favour',
  frame: 'how you framed it',
  event: 'something happened',
  later: 'an earlier choice came home',
  month: 'months went by',
  upkeep: 'what is growing was paid for',
  refill: 'a new horizon opened',
  matured: 'something came of what you began',
  dropped: 'something was stopped',
  untended: 'nobody tended it',
};
