/** The people, and how they move one another. */
import type { Condition } from './condition.ts';
import type { Sphere, Weights } from './names.ts';

export interface Portrait {
  readonly hair: string;
  readonly tone: string;
  readonly collar: string;
  readonly extras: readonly string[];
}

export interface LaterRole {
  readonly when: Condition;
  readonly role: string;
}

export interface Stakeholder {
  readonly id: string;
  readonly name: string;
  /** A few words under the name, as the story begins. */
  readonly role: string;
  /** What stands there instead once something holds; the first that does. Read it with `roleOf`. */
  readonly later: readonly LaterRole[];
  /** The register's stakeholder id that this person stands for. */
  readonly standsFor: string;
  readonly sphere: Sphere;
  readonly portrait: Portrait;
  /** At the start, 0–10. */
  readonly trust: number;
  /** How far the relationship gives both ways, 0–10 at the start. */
  readonly reciprocity: number;
  /** Power over how things go, 0–10. */
  readonly influence: number;
  /** Units of evidence needed to read this person without asking, 0–10. */
  readonly reading: number;
  /** What they want, in at most eight words; always known. */
  readonly wants: string;
  /** What they are really after; known once a look reveals it. */
  readonly agenda: string;
  /** What presses on them. */
  readonly pressures: string;
  readonly history: string;
  /** What they can put behind a choice of yours. */
  readonly gives: Weights;
  /** Where the badge stands: degrees clockwise from north round You, and near (1) or far (2). */
  readonly bearing: number;
  readonly ring: 1 | 2;
}

/** A shift of `from`'s trust moves `to` by the shift times `weight`, towards zero to a whole number, one step only. */
export interface Influence {
  readonly from: string;
  readonly to: string;
  /** −1 to 1. */
  readonly weight: number;
}
