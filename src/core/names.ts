/** The fixed vocabularies of the model. The report's own words; ids are stable and never shown. */

/** The eight behaviours, in the report's order; also their order round the rose, from north. [RL-3-1] */
export const behaviours = ['openness', 'collaborate', 'belief', 'resilience', 'commitment', 'results', 'simplify', 'learn'] as const;
export type Behaviour = (typeof behaviours)[number];

/** The director's own pools. */
export const ownResources = ['time', 'resilience'] as const;
/** Pools that stand on other people. */
export const othersResources = ['team', 'evidence', 'cover', 'budget'] as const;
export const resources = [...ownResources, ...othersResources] as const;
export type Resource = (typeof resources)[number];

/** How a relationship works, weakest first. `strained` is ours; the other three are chapter 6's. */
export const relationshipTypes = ['strained', 'transactional', 'procedural', 'reciprocal'] as const;
export type RelationshipType = (typeof relationshipTypes)[number];

/** Where a person stands towards the director; told by the frame of the portrait. */
export const spheres = ['political', 'corporate', 'team', 'partner', 'community'] as const;
export type Sphere = (typeof spheres)[number];

export const families = ['leading-change', 'funding-shock', 'political-swing', 'child-poverty'] as const;
export type Family = (typeof families)[number];

/** What an asset of the resource-base is made of. */
export const assetKinds = ['people', 'structure', 'framework', 'relationship', 'knowledge'] as const;
export type AssetKind = (typeof assetKinds)[number];

/** Grint's three kinds of problem. */
export const problems = ['tame', 'critical', 'wicked'] as const;
export type Problem = (typeof problems)[number];

/** Heifetz's two kinds of work. */
export const works = ['technical', 'adaptive'] as const;
export type Work = (typeof works)[number];

/** What a claim rests on: the report says it, we read it from the report, or it is ours for the story. */
export const grades = ['stated', 'inferred', 'judgement'] as const;
export type Grade = (typeof grades)[number];

/** The measurable sides of an authority, each 0–10. */
export const profileDimensions = [
  'level',
  'consistency',
  'politicalStability',
  'corporateStrength',
  'embeddedness',
  'deprivation',
] as const;
export type ProfileDimension = (typeof profileDimensions)[number];

/** Behaviours and how strongly each is meant, 0–3. Missing is 0. */
export type Weights = Readonly<Partial<Record<Behaviour, number>>>;
/** Units of each resource, 0–10. Missing is 0. */
export type Costs = Readonly<Partial<Record<Resource, number>>>;
