import type { Refusal } from './refusal.ts';
import type { Shift } from './shift.ts';
import type { World } from './world.ts';

/** What a step did: the next world and every shift, or why it may not be done. */
export type Step<More = object> =
  | ({ readonly ok: true; readonly world: World; readonly shifts: readonly Shift[] } & More)
  | { readonly ok: false; readonly refusal: Refusal };

export const refuse = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal });
