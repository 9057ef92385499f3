/** Effects are data, run by one executor. Each carries what it rests on; sizes are always ours. */
import type { Condition } from './condition.ts';
import type { Grade, ProfileDimension, Resource } from './names.ts';

/** Signed whole numbers by id. */
export type Amounts<Key extends string = string> = Readonly<Partial<Record<Key, number>>>;

/** What an effect can do, a form for each verb: the verb, what it takes, and what belongs to it. */
interface Changes {
  /** Trust by stakeholder, −10 to 10. */
  readonly trust: { readonly trust: Amounts };
  /** How far a relationship gives both ways, by stakeholder. */
  readonly reciprocity: { readonly reciprocity: Amounts };
  /** Units by resource. */
  readonly resource: { readonly resource: Amounts<Resource> };
  /** Ceilings by resource. */
  readonly ceiling: { readonly ceiling: Amounts<Resource> };
  /** Momentum by indicator, tenths of a level a month; in the named wards, or in all. */
  readonly momentum: { readonly momentum: Amounts; readonly wards?: readonly string[] | undefined };
  /** Sides of the authority. */
  readonly profile: { readonly profile: Amounts<ProfileDimension> };
  /** Power by stakeholder: who matters now. */
  readonly influence: { readonly influence: Amounts };
  readonly gain: { readonly gain: string };
  readonly lose: { readonly lose: string };
  readonly start: { readonly start: string };
  readonly drop: { readonly drop: string };
  readonly fact: { readonly fact: string };
  readonly forget: { readonly forget: string };
  /** Due later; dropped where `when` does not hold then. */
  readonly later: {
    readonly later: { readonly months: number; readonly when?: Condition | undefined; readonly effects: readonly Effect[] };
  };
  /** Comes off with these odds, 0–1, by the seed and `id` alone. */
  readonly chance: {
    readonly chance: {
      readonly id: string;
      readonly odds: number;
      readonly then: readonly Effect[];
      readonly otherwise: readonly Effect[];
    };
  };
  readonly if: { readonly if: Condition; readonly then: readonly Effect[]; readonly otherwise?: readonly Effect[] | undefined };
}

/** The verbs of effects, in the order the format lists them. Whoever checks or tells effects has a place for each. */
export const effectVerbs = [
  'trust',
  'reciprocity',
  'resource',
  'ceiling',
  'momentum',
  'profile',
  'influence',
  'gain',
  'lose',
  'start',
  'drop',
  'fact',
  'forget',
  'later',
  'chance',
  'if',
] as const satisfies readonly (keyof Changes)[];
export type EffectVerb = (typeof effectVerbs)[number];

export type Change = Changes[EffectVerb];

export type Effect = Change & {
  readonly grade: Grade;
  /** Register ids; empty only for `judgement`. */
  readonly evidence: readonly string[];
  /** One short clause a player reads as the reason. */
  readonly why?: string | undefined;
};

/** The verb that tells an effect apart. */
export function verbOf(change: Change): EffectVerb {
  const verb = effectVerbs.find((one) => one in change);
  if (verb === undefined) throw new Error(`This effect has no verb: ${JSON.stringify(change)}.`);
  return verb;
}

/** A reading of effects with a place for every verb. */
export type ByVerb<Reading> = { readonly [Verb in EffectVerb]: (effect: Changes[Verb]) => Reading };

/** Reads an effect by its verb. */
export function readEffect<Reading>(effect: Change, by: ByVerb<Reading>): Reading {
  // The verb is the effect's own, so its reader takes this form; TypeScript cannot follow that through the table.
  const read = by[verbOf(effect)] as (effect: Change) => Reading;
  return read(effect);
}
