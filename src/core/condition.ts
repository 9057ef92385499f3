/** Conditions are data: one form in documents, in compiled scenarios and in `holds`. */
import type { Behaviour, ProfileDimension, RelationshipType, Resource } from './names.ts';

/** Bounds are inclusive; a missing bound does not bind. */
export interface Range {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string }
  /** Asset held. */
  | { readonly asset: string }
  /** Initiative running. */
  | { readonly initiative: string }
  /** Frame said in its horizon. */
  | { readonly frame: string }
  /** Option chosen earlier, as `beat/option`. */
  | { readonly chose: string }
  /** Ending reached: only once the story is over. */
  | { readonly ended: string }
  /** Look taken earlier. */
  | { readonly looked: string }
  | { readonly relationship: string; readonly is: RelationshipType }
  | ({ readonly trust: string } & Range)
  | ({ readonly reciprocity: string } & Range)
  | ({ readonly resource: Resource } & Range)
  /** Mean of an indicator over all wards, 0–10. */
  | ({ readonly outcome: string } & Range)
  | ({ readonly profile: ProfileDimension } & Range)
  | ({ readonly practice: Behaviour } & Range)
  /** Months since the start. */
  | ({ readonly months: true } & Range)
  /** Number of assets held. */
  | ({ readonly base: true } & Range)
  /** Effectiveness of the decision being resolved, 0.2–1.5; only in an option's outcomes and leads. */
  | ({ readonly worked: true } & Range);
