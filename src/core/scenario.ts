/** A scenario as core runs it: plain data, compiled from one YAML document. Every text is ours and short. */
import type { Condition } from './condition.ts';
import type { Effect } from './effect.ts';
import type {
  AssetKind,
  Behaviour,
  Costs,
  Family,
  Grade,
  Problem,
  ProfileDimension,
  Resource,
  Sphere,
  Weights,
  Work,
} from './names.ts';

/** What a claim rests on. `evidence` holds ids of the register; it is empty only for `judgement`. */
export interface Graded {
  readonly grade: Grade;
  readonly evidence: readonly string[];
}

/** A sentence about the study, with what it rests on. */
export interface Remark extends Graded {
  readonly says: string;
}

export interface Authority {
  /** The report's letter, or `composite`. */
  readonly id: string;
  /** Each dimension 0–10. */
  readonly profile: Readonly<Record<ProfileDimension, number>>;
  /** One or two sentences: how it came here. */
  readonly history: string;
}

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

export interface Indicator {
  readonly id: string;
  readonly name: string;
  /** Momentum at the start, in tenths of a level a month. */
  readonly momentum: number;
}

export interface Ward {
  readonly id: string;
  readonly name: string;
  /** Level of each indicator at the start, 0–10, in the order of `Scenario.indicators`. */
  readonly outcomes: readonly number[];
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly ward: string;
}

export interface Portrait {
  readonly hair: string;
  readonly tone: string;
  readonly collar: string;
  readonly extras: readonly string[];
}

export interface Stakeholder {
  readonly id: string;
  readonly name: string;
  /** A few words under the name. */
  readonly role: string;
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
  readonly matured: readonly Effect[];
  /** What dropping it costs. */
  readonly dropped: readonly Effect[];
}

/** One way to say what kind of problem a horizon is. */
export interface Frame {
  readonly id: string;
  readonly problem: Problem;
  readonly work: Work;
  /** What the director would say aloud. */
  readonly says: string;
  /** What follows when it is said. */
  readonly follows: string;
  readonly effects: readonly Effect[];
}

export interface Horizon {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  /** Units that come back when it opens. */
  readonly refill: Costs;
  /** Empty where the horizon asks for no frame. */
  readonly frames: readonly Frame[];
}

export interface Look extends Graded {
  readonly id: string;
  /** Where one clicks: a person, a ward or a place. */
  readonly at: { readonly kind: 'person' | 'ward' | 'place'; readonly id: string };
  readonly title: string;
  readonly costs: Costs;
  readonly text: string;
  /** Stakeholders whose agenda and reactions become known. */
  readonly agendas: readonly string[];
  /** Options whose hidden costs become known. */
  readonly hidden: readonly string[];
  readonly facts: readonly string[];
}

export interface Voice {
  readonly who: string;
  readonly says: string;
}

/** Where a choice leads: the first whose condition holds; the last has none. `to` is a beat, an ending, or `the-end`. */
export interface Lead {
  readonly when: Condition | undefined;
  readonly to: string;
}

/** What happens when a choice is made: chosen among an option's outcomes by the first condition that holds. */
export interface Outcome {
  readonly when: Condition | undefined;
  readonly headline: string;
  readonly consequence: string;
  readonly voices: readonly Voice[];
  readonly effects: readonly Effect[];
}

export interface Option {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly costs: Costs;
  /** Costs that show as a question mark until a look reveals them; charged as far as there is anything to take. */
  readonly hiddenCosts: Costs;
  readonly behaviours: Weights;
  /** When this may be chosen, and what to say when it may not. */
  readonly when: Condition | undefined;
  readonly closed: string;
  /** At least one; the last has no condition. */
  readonly outcomes: readonly Outcome[];
  readonly leads: readonly Lead[];
  /** Months that pass afterwards; the beat's own unless given. */
  readonly months: number;
}

export interface Need {
  readonly when: Condition | undefined;
  readonly weights: Weights;
}

export interface Beat {
  readonly id: string;
  readonly horizon: string;
  /** At most three words, for the track. */
  readonly label: string;
  /** When and where, a few words. */
  readonly when: string;
  /** The question, at most eight words. */
  readonly question: string;
  readonly scene: string;
  /** Place ids ringed on the map. */
  readonly places: readonly string[];
  /** Behaviours that the challenge asks for here; the first whose condition holds. */
  readonly needs: readonly Need[];
  readonly looks: readonly Look[];
  readonly options: readonly Option[];
  /** Let it pass: always free, never neutral. Its id is `pass`. */
  readonly pass: Option;
  /** What leaders in the case did, or `undefined` where the study is silent. */
  readonly study: Remark | undefined;
}

export interface Happening {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The month it lands; `undefined` lands it in the first month in which `when` holds. */
  readonly month: number | undefined;
  /** Stands on the timeline from the start. */
  readonly announced: boolean;
  readonly when: Condition | undefined;
  /** 0–1. */
  readonly odds: number;
  readonly effects: readonly Effect[];
}

export interface Ending extends Graded {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Why it ended like this, one line. */
  readonly because: string;
  /** Tried in order when a lead says `the-end`; the last has none. */
  readonly when: Condition | undefined;
}

/** One step along the path that leaders in the case took. */
export interface CaseStep {
  readonly beat: string;
  readonly option: string;
  readonly frame: string | undefined;
  readonly looks: readonly string[];
  readonly apply: readonly string[];
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

export interface Facilitation {
  readonly purpose: string;
  readonly prompts: readonly { readonly beat: string; readonly say: string }[];
  readonly roles: readonly Role[];
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
  readonly authority: Authority;
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
  readonly horizons: readonly Horizon[];
  readonly opens: string;
  readonly beats: readonly Beat[];
  readonly events: readonly Happening[];
  readonly endings: readonly Ending[];
  readonly casePath: readonly CaseStep[];
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly facilitation: Facilitation;
}

/** The seed and the rough shape from which the map is drawn at build time. */
export interface Geography {
  readonly seed: number;
  /** Control points of the boundary on the 1440 × 900 sheet. */
  readonly border: readonly (readonly [number, number])[];
  /** Control points of the coast, or empty for an inland authority. */
  readonly coast: readonly (readonly [number, number])[];
  /** Control points of the river from mouth or edge upstream, and its width there and at the far end. */
  readonly river: readonly (readonly [number, number])[];
  readonly riverWidth: readonly [number, number];
  /** Where streets are densest; You stand near it. */
  readonly core: readonly [number, number];
  readonly water: { readonly sea: string; readonly river: string };
}
