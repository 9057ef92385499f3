import { type EffectVerb, effectVerbs } from '../../core/effect.ts';
import type { Names } from './names.ts';

/** What the checks have to know of an effect with one verb. */
interface EffectParts {
  /** Whether a player sees it happen, and so has to read why. */
  readonly told: boolean;
  /** Whose ids it names: as its value, or as the keys of its amounts. Facts have a check of their own. */
  readonly names?: { readonly by: 'value' | 'keys'; readonly of: keyof Names; readonly called: string };
  /** Where it asks a condition. */
  readonly asks?: readonly (readonly string[])[];
  /** Where it holds further effects. */
  readonly holds?: readonly (readonly string[])[];
}

const person = { by: 'keys', of: 'stakeholders', called: 'stakeholder' } as const;
const asset = { by: 'value', of: 'assets', called: 'asset' } as const;
const initiative = { by: 'value', of: 'initiatives', called: 'initiative' } as const;

/** A new verb does not compile until it stands here. */
export const effectParts: Readonly<Record<EffectVerb, EffectParts>> = {
  trust: { told: true, names: person },
  reciprocity: { told: true, names: person },
  resource: { told: true },
  ceiling: { told: true },
  momentum: { told: true, names: { by: 'keys', of: 'indicators', called: 'indicator' } },
  profile: { told: true },
  influence: { told: true, names: person },
  gain: { told: false, names: asset },
  lose: { told: false, names: asset },
  start: { told: false, names: initiative },
  drop: { told: false, names: initiative },
  fact: { told: false },
  forget: { told: false },
  later: { told: false, asks: [['later', 'when']], holds: [['later', 'effects']] },
  chance: {
    told: false,
    holds: [
      ['chance', 'then'],
      ['chance', 'otherwise'],
    ],
  },
  if: { told: false, asks: [['if']], holds: [['then'], ['otherwise']] },
};

/** Where any effect may ask a condition. */
export const effectConditions = effectVerbs.flatMap((verb) => effectParts[verb].asks ?? []);
/** Where any effect may hold further effects. */
export const innerEffects = effectVerbs.flatMap((verb) => effectParts[verb].holds ?? []);
