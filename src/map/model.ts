/** What the map shows, as plain data. The map animates the difference of two of these and decides nothing. */
import type { FramedSphere } from '../art/frames.ts';
import type { LinkType } from '../art/links.ts';
import type { PortraitParts } from '../art/portrait.ts';
import type { Mood } from '../art/trust.ts';
import type { OutcomeClass } from '../core/outcome-class.ts';

export type ThingKind = 'person' | 'ward' | 'place';
export interface Thing {
  readonly kind: ThingKind;
  readonly id: string;
}
/** Which way a person is likely to take it. */
export type Hint = 'up' | 'down' | 'same' | 'unknown';

interface MapWard {
  readonly id: string;
  readonly class: OutcomeClass;
  /** Its class before the last decision, where that was another. */
  readonly was?: OutcomeClass | undefined;
}
export interface WardWas {
  readonly id: string;
  readonly was: OutcomeClass;
}
export interface MapPerson {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly sphere: FramedSphere;
  readonly portrait: PortraitParts;
  readonly mood: Mood;
  /** 0–10. */
  readonly trust: number;
  readonly type: LinkType;
}
interface MapVoice {
  /** A person's id. */
  readonly who: string;
  readonly says: string;
}

export interface MapModel {
  readonly wards: readonly MapWard[];
  readonly people: readonly MapPerson[];
  /** By person id. */
  readonly hints: Readonly<Record<string, Hint>>;
  /** Ids of people on yellow: those who care, or who have changed. */
  readonly hot: readonly string[];
  /** The thing with the focus ring. */
  readonly focus: Thing | undefined;
  /** Ids of people, wards and places that can be looked at now. */
  readonly looks: readonly string[];
  /** Ids of places ringed in yellow: where the choice happens. */
  readonly rings: readonly string[];
  /** Rings spread from You. */
  readonly ripple: boolean;
  /** Wards and untouched lines step back. */
  readonly faded: boolean;
  /** Change of trust by person id, shown as a chip. */
  readonly chips: Readonly<Record<string, number>>;
  readonly voices: readonly MapVoice[];
}
