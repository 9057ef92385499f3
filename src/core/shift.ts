/** One thing that changed, with its reason: what the game tells a player, and what the map animates. */
import type { Effect } from './effect.ts';
import type { ProfileDimension, RelationshipType, Resource } from './names.ts';

export const causes = [
  'cost',
  'choice',
  'spread',
  'asked',
  'frame',
  'event',
  'later',
  'month',
  'upkeep',
  'refill',
  'matured',
  'dropped',
  'untended',
  'brought',
  'reacted',
] as const;
export type Cause = (typeof causes)[number];

interface Caused {
  readonly cause: Cause;
  /** Id of the event, initiative or stakeholder it came through. */
  readonly via: string | undefined;
  /** The effect behind it, with grade and evidence; rules of the model have none. */
  readonly effect: Effect | undefined;
}

export type Shift = Caused &
  (
    | {
        readonly kind: 'trust';
        readonly who: string;
        readonly before: number;
        readonly after: number;
        readonly typeBefore: RelationshipType;
        readonly typeAfter: RelationshipType;
      }
    | {
        readonly kind: 'reciprocity';
        readonly who: string;
        readonly before: number;
        readonly after: number;
        readonly typeBefore: RelationshipType;
        readonly typeAfter: RelationshipType;
      }
    | { readonly kind: 'influence'; readonly who: string; readonly before: number; readonly after: number }
    | { readonly kind: 'resource' | 'ceiling'; readonly resource: Resource; readonly before: number; readonly after: number }
    /** `by` in tenths of a level a month; `wards` undefined means all; `month` is the one it was given in. */
    | {
        readonly kind: 'momentum';
        readonly indicator: string;
        readonly by: number;
        readonly wards: readonly string[] | undefined;
        readonly month: number;
      }
    | { readonly kind: 'profile'; readonly dimension: ProfileDimension; readonly before: number; readonly after: number }
    | { readonly kind: 'gain' | 'lose' | 'start' | 'drop' | 'mature' | 'fact' | 'forget'; readonly id: string }
    | { readonly kind: 'later'; readonly due: number }
    | { readonly kind: 'chance'; readonly id: string; readonly odds: number; readonly came: boolean }
  );
