/** Effects are data, run by one executor. Each carries what it rests on; sizes are always ours. */
import type { Condition } from './condition.ts';
import type { Grade, ProfileDimension, Resource } from './names.ts';

/** Signed whole numbers by id. */
export type Amounts<Key extends string = string> = Readonly<Partial<Record<Key, number>>>;

export type Change =
  /** Trust by stakeholder, −10 to 10. */
  | { readonly trust: Amounts }
  /** How far a relationship gives both ways, by stakeholder. */
  | { readonly reciprocity: Amounts }
  /** Units by resource. */
  | { readonly resource: Amounts<Resource> }
  /** Ceilings by resource. */
  | { readonly ceiling: Amounts<Resource> }
  /** Momentum by indicator, tenths of a level a month; in the named wards, or in all. */
  | { readonly momentum: Amounts; readonly wards?: readonly string[] | undefined }
  /** Sides of the authority. */
  | { readonly profile: Amounts<ProfileDimension> }
  /** Power by stakeholder: who matters now. */
  | { readonly influence: Amounts }
  | { readonly gain: string }
  | { readonly lose: string }
  | { readonly start: string }
  | { readonly drop: string }
  | { readonly fact: string }
  | { readonly forget: string }
  /** Due later; dropped where `when` does not hold then. */
  | { readonly later: { readonly months: number; readonly when?: Condition | undefined; readonly effects: readonly Effect[] } }
  /** Comes off with these odds, 0–1, by the seed and `id` alone. */
  | {
      readonly chance: {
        readonly id: string;
        readonly odds: number;
        readonly then: readonly Effect[];
        readonly otherwise: readonly Effect[];
      };
    }
  | { readonly if: Condition; readonly then: readonly Effect[]; readonly otherwise?: readonly Effect[] | undefined };

export type Effect = Change & {
  readonly grade: Grade;
  /** Register ids; empty only for `judgement`. */
  readonly evidence: readonly string[];
  /** One short clause a player reads as the reason. */
  readonly why?: string | undefined;
};
