/** What a director holds, wins and lets grow. */
import type { Effect } from './effect.ts';
import type { Graded } from './graded.ts';
import type { AssetKind, Costs, Weights } from './names.ts';

export interface ResourceStart {
  /** Units held at the start, 0–10. */
  readonly level: number;
  /** Most that can be held, 0–10. */
  readonly ceiling: number;
  /** Units that come back each month. */
  readonly monthly: number;
  /** A few words for the briefing: what this pool is made of here. */
  readonly says: string;
}

/** Something won that stays and can be put behind later choices: the resource-base. */
export interface Asset extends Graded {
  readonly id: string;
  readonly name: string;
  readonly kind: AssetKind;
  readonly says: string;
  /** Behaviours it helps with, 0–3. */
  readonly affinities: Weights;
  /** Units of resources it yields every month, may be a fraction; whole units arrive as they fill up. */
  readonly yields: Costs;
  /** Momentum it adds once a quarter, tenths of a level, by indicator id. */
  readonly sustains: Readonly<Record<string, number>>;
  /** People whom it keeps in touch with: their trust does not wear while it is held. */
  readonly tends: readonly string[];
}

/** Begun, not finished: paid for monthly until it matures into something. */
export interface Initiative extends Graded {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  /** Units a month while it grows; a month that cannot be paid does not count towards maturity. */
  readonly upkeep: Costs;
  /** Months from start to maturity. */
  readonly months: number;
  /** The asset it becomes. */
  readonly becomes: string;
  /** People whom it keeps in touch with while it grows. */
  readonly tends: readonly string[];
  readonly matured: readonly Effect[];
  /** What dropping it costs. */
  readonly dropped: readonly Effect[];
}
