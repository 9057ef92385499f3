import { type EffectVerb, effectVerbs } from '../../core/effect.ts';
import { type Cursor, entries, field, isThere, items, textAt } from '../cursor.ts';
import { type ConditionVerb, conditionVerbs } from '../schema/condition.ts';
import { effectConditions, innerEffects } from './effect-parts.ts';

/** An effect anywhere in a document. */
export interface EffectSite {
  readonly at: Cursor;
  readonly verb: EffectVerb | undefined;
  /** Its own grade, or that of the effect around it. */
  readonly grade: string | undefined;
  /** Where the evidence for that grade is. */
  readonly evidence: Cursor;
  readonly why: string | undefined;
}

/** A condition anywhere in a document, inner ones too. */
export interface ConditionSite {
  readonly at: Cursor;
  readonly verb: ConditionVerb | undefined;
  /** Whether a decision is being resolved here: in turns and leads. */
  readonly resolving: boolean;
}

export interface Sites {
  readonly effects: readonly EffectSite[];
  readonly conditions: readonly ConditionSite[];
}

/** The first of these verbs that a group has; `undefined` where it has none, which is a fault of shape. */
const verbIn = <Verb extends string>(verbs: readonly Verb[], at: Cursor): Verb | undefined => {
  const written = new Set(entries(at).map(([name]) => name));
  return verbs.find((verb) => written.has(verb));
};

/** Gathers sites as they are handed in. */
export interface Gathering extends Sites {
  readonly conditionIn: (at: Cursor, resolving?: boolean) => void;
  /** `graded`: what stands around the list and lends its grade and evidence. */
  readonly effectsIn: (list: Cursor, graded?: Cursor) => void;
}

/** Gathers effects and conditions, inner ones too, in whatever shape they are. */
export function gatherSites(): Gathering {
  const effects: EffectSite[] = [];
  const conditions: ConditionSite[] = [];

  const conditionIn = (at: Cursor, resolving = false): void => {
    if (!isThere(at)) return;
    const verb = verbIn(conditionVerbs, at);
    conditions.push({ at, verb, resolving });
    if (verb === 'all' || verb === 'any') for (const inner of items(field(at, verb))) conditionIn(inner, resolving);
    if (verb === 'not') conditionIn(field(at, 'not'), resolving);
  };
  const effect = (at: Cursor, around: Omit<EffectSite, 'verb'> | undefined): void => {
    const own = textAt(field(at, 'grade'));
    const evidence = field(at, 'evidence');
    const inherits = around !== undefined && own === undefined;
    const site: EffectSite = {
      at,
      verb: verbIn(effectVerbs, at),
      grade: inherits ? around.grade : own,
      evidence: inherits && !isThere(evidence) ? around.evidence : evidence,
      why: textAt(field(at, 'why')) ?? around?.why,
    };
    effects.push(site);
    for (const path of effectConditions) conditionIn(field(at, ...path));
    for (const path of innerEffects) for (const each of items(field(at, ...path))) effect(each, site);
  };
  const effectsIn = (list: Cursor, graded?: Cursor): void => {
    const around = graded && {
      at: graded,
      grade: textAt(field(graded, 'grade')),
      evidence: field(graded, 'evidence'),
      why: undefined,
    };
    for (const each of items(list)) effect(each, around);
  };
  return { effects, conditions, conditionIn, effectsIn };
}

/** Every effect and condition of a scenario, in whatever shape its document is. */
export function sitesOf(root: Cursor): Sites {
  const { effects, conditions, conditionIn: condition, effectsIn: all } = gatherSites();
  for (const person of items(field(root, 'stakeholders')))
    for (const later of items(field(person, 'later'))) condition(field(later, 'when'));
  for (const horizon of items(field(root, 'horizons'))) for (const frame of items(field(horizon, 'frames'))) all(field(frame, 'effects'));
  for (const initiative of items(field(root, 'initiatives'))) {
    all(field(initiative, 'matured'));
    all(field(initiative, 'dropped'));
  }
  for (const beat of items(field(root, 'beats'))) {
    for (const need of items(field(beat, 'needs'))) condition(field(need, 'when'));
    for (const option of [...items(field(beat, 'options')), field(beat, 'pass')]) {
      condition(field(option, 'when'));
      all(field(option, 'effects'));
      for (const turn of items(field(option, 'turns'))) {
        condition(field(turn, 'when'), true);
        all(field(turn, 'effects'));
      }
      for (const lead of items(field(option, 'leads'))) condition(field(lead, 'when'), true);
    }
  }
  for (const event of items(field(root, 'events'))) {
    condition(field(event, 'when'));
    all(field(event, 'effects'));
  }
  for (const event of items(field(root, 'facilitation', 'events'))) all(field(event, 'effects'));
  for (const list of ['endings', 'findings', 'questions']) for (const each of items(field(root, list))) condition(field(each, 'when'));
  return { effects, conditions };
}
