import type { Scenario } from '../../core/scenario.ts';
import { seatRoles } from '../../workshop/seat-roles.ts';
import type { OwnHands, RoomTable } from './room-table.ts';

/** How the decisions of one table, or of the room, were taken. */
export interface TakenCount {
  /** Of which the record says how. */
  readonly decisions: number;
  /** Without a voice for anything else, and with at least one. */
  readonly agreed: number;
  /** With a voice for anything else. */
  readonly contested: number;
  /** Of those, with more voices for anything else, taken together, than for it. */
  readonly mostAgainst: number;
  /** Settled without a vote, or moved on by the facilitator. */
  readonly unasked: number;
  /** Hands for what each would have done, where they were counted. */
  readonly own: OwnHands;
}

export function takenIn(tables: readonly RoomTable[]): TakenCount {
  const taken = tables.flatMap(({ steps }) => steps.flatMap((step) => (step.taken ? [step.taken] : [])));
  const voiced = taken.filter((one) => one.how !== 'moved-on' && one.with + one.against > 0);
  return {
    decisions: taken.length,
    agreed: voiced.filter(({ against }) => against === 0).length,
    contested: voiced.filter(({ against }) => against > 0).length,
    mostAgainst: voiced.filter((one) => one.against > one.with).length,
    unasked: taken.length - voiced.length,
    own: {
      same: taken.reduce((sum, { own }) => sum + (own?.same ?? 0), 0),
      other: taken.reduce((sum, { own }) => sum + (own?.other ?? 0), 0),
    },
  };
}

/** How often what a role was for is what its table did, and how whoever played somebody took it. */
export interface HeardRole {
  readonly role: string;
  readonly title: string;
  /** Whether its title is somebody’s name. */
  readonly named: boolean;
  readonly votes: number;
  readonly with: number;
  /** How often the table’s decision was said to raise, and to lower, their trust. */
  readonly more: number;
  readonly less: number;
}

/** Roles that voted or took it well or badly anywhere, those first whose tables went their way least. */
export function heardRoles(scenario: Scenario, tables: readonly RoomTable[]): readonly HeardRole[] {
  const votes = tables.flatMap(({ steps }) =>
    steps.flatMap(({ option, taken }) => (taken?.roles ?? []).map((one) => ({ role: one.role, went: one.option === option }))),
  );
  return seatRoles(scenario)
    .map(({ id, title, stakeholder }) => {
      const own = votes.filter(({ role }) => role === id);
      const took = tables.flatMap(({ steps }) => steps.flatMap((step) => step.took.filter(({ who }) => who === stakeholder)));
      return {
        role: id,
        title,
        named: stakeholder !== undefined,
        votes: own.length,
        with: own.filter(({ went }) => went).length,
        more: took.filter(({ by }) => by > 0).length,
        less: took.filter(({ by }) => by < 0).length,
      };
    })
    .filter((one) => one.votes + one.more + one.less > 0)
    .sort((a, b) => shareOf(a) - shareOf(b));
}

const shareOf = ({ votes, with: own }: HeardRole): number => (votes === 0 ? 1 : own / votes);
