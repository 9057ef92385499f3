/** A scenario as core runs it: plain data, compiled from one YAML document. Every text is ours and short. */
import type { Authority, Geography, Indicator, Place, Ward } from './authority.ts';
import type { Influence, Stakeholder } from './cast.ts';
import type { Condition } from './condition.ts';
import type { Effect } from './effect.ts';
import type { Remark } from './graded.ts';
import type { Behaviour, Family, Resource } from './names.ts';
import type { Asset, Initiative, ResourceStart } from './resource-base.ts';
import type { Beat, Ending, Happening, Horizon } from './story.ts';

/** One step along the path that leaders in the case took. */
export interface CaseStep {
  readonly beat: string;
  readonly option: string;
  readonly frame: string | undefined;
  readonly looks: readonly string[];
  readonly apply: readonly string[];
}

/** What the earlier chapters of a journey bring along. */
export interface Brought {
  /** How deeply each behaviour has been exercised, ≥ 0. */
  readonly practice: Readonly<Record<Behaviour, number>>;
  /** Carried out before the first decision. */
  readonly effects: readonly Effect[];
}

/** Where a funding shock may be met by fast and wide cuts: what the checks of validity watch. */
export interface Cuts {
  /** `beat/option` of each. */
  readonly fast: readonly string[];
  /** Assets that mean such a cut was seen through. */
  readonly seenThrough: readonly string[];
}

/** A finding a run may show; the first that holds is the debrief's headline. */
export interface Finding extends Remark {
  readonly id: string;
  readonly when: Condition | undefined;
  readonly headline: string;
}

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly when: Condition | undefined;
  readonly evidence: readonly string[];
}

export interface Term {
  readonly term: string;
  readonly says: string;
}

export interface Briefing {
  readonly headline: string;
  readonly text: string;
  /** Rating and history in a line or two, with what it rests on. */
  readonly record: Remark;
  /** Four places with a line each. */
  readonly pins: readonly { readonly ward: string; readonly says: string }[];
  /** Six stakeholder ids. */
  readonly who: readonly string[];
  /** The words on the button. */
  readonly begin: string;
}

export interface Role {
  readonly id: string;
  readonly title: string;
  readonly stakeholder: string | undefined;
  readonly aim: string;
  readonly knows: string;
}

/** Something that a facilitator can bring in at a table. Its effects are small: no story turns on it. */
export interface Interruption {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** When it is worth bringing in. */
  readonly bring: string | undefined;
  readonly effects: readonly Effect[];
}

/** What a facilitator should know, and nobody else in the room. */
export interface Guide {
  /** What usually parts a room, by beat. */
  readonly splits: readonly { readonly beat: string; readonly says: string }[];
  /** Where not to tell yet what leaders in the case did. */
  readonly holdBack: string;
  readonly questions: readonly string[];
}

export interface Facilitation {
  readonly purpose: string;
  /** What a facilitator may say before the brief is read, and before the debrief. */
  readonly opening: string | undefined;
  readonly closing: string | undefined;
  readonly prompts: readonly { readonly beat: string; readonly say: string }[];
  readonly roles: readonly Role[];
  readonly events: readonly Interruption[];
  readonly guide: Guide | undefined;
}

export interface Scenario {
  readonly id: string;
  /** Whole number; a run keeps it, and another version refuses to replay it. */
  readonly version: number;
  /** Number on the cover. */
  readonly sheet: number;
  readonly title: string;
  readonly family: Family;
  /** Case study of the report, or `undefined` for the companion report. */
  readonly caseStudy: string | undefined;
  /** Where it stands in the report, for citations. */
  readonly cite: string;
  /** Where it is played: the case's own authority, or another that it is met in. */
  readonly authority: Authority;
  /** The authority of the case it is modelled on. */
  readonly caseAuthority: string;
  readonly setting: string;
  readonly minutes: number;
  /** Month 0 of the clock: `YYYY-MM`. */
  readonly starts: string;
  /** Behaviours that the case's own list names. */
  readonly named: Remark & { readonly behaviours: readonly Behaviour[] };
  readonly terms: readonly Term[];
  readonly resources: Readonly<Record<Resource, ResourceStart>>;
  readonly indicators: readonly Indicator[];
  readonly wards: readonly Ward[];
  readonly places: readonly Place[];
  readonly geography: Geography;
  readonly briefing: Briefing;
  readonly stakeholders: readonly Stakeholder[];
  readonly influences: readonly Influence[];
  readonly assets: readonly Asset[];
  readonly initiatives: readonly Initiative[];
  /** Asset ids held at the start. */
  readonly base: readonly string[];
  /** `undefined` for what is met on its own. */
  readonly brought: Brought | undefined;
  readonly horizons: readonly Horizon[];
  readonly opens: string;
  readonly beats: readonly Beat[];
  readonly events: readonly Happening[];
  readonly endings: readonly Ending[];
  readonly casePath: readonly CaseStep[];
  readonly cuts: Cuts | undefined;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly facilitation: Facilitation;
}
