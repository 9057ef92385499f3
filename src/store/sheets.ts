import type { Family } from '../core/names.ts';

/** One cover on the home shelf: what is known before a scenario is opened. */
export interface Sheet {
  readonly id: string;
  /** Number on the cover. */
  readonly sheet: number;
  readonly title: string;
  readonly family: Family;
  /** The report's letter, or `composite`. */
  readonly authority: string;
  readonly caseStudy: string | undefined;
  readonly cite: string;
  readonly setting: string;
  readonly minutes: number;
  readonly decisions: { readonly least: number; readonly most: number };
  /** Steadiness of performance and stability of politics, 0–10: the profile square. */
  readonly profile: { readonly consistency: number; readonly politicalStability: number };
  /** Address of the cover's map. */
  readonly cover: string;
}

/** A sheet that stands in the plan of the series and is not drawn yet. */
export interface PlannedSheet {
  readonly sheet: number;
  readonly title: string;
  readonly family: Family;
  readonly authority: string;
  readonly caseStudy: string | undefined;
}

export const plannedSheets: readonly PlannedSheet[] = [
  { sheet: 2, title: 'Start again with schools', family: 'leading-change', authority: 'E', caseStudy: '4' },
  { sheet: 3, title: 'Three into one', family: 'leading-change', authority: 'H', caseStudy: '5' },
  { sheet: 4, title: 'New colours at the town hall', family: 'political-swing', authority: 'D', caseStudy: '8' },
  { sheet: 5, title: 'The golden thread', family: 'political-swing', authority: 'B', caseStudy: '9' },
  { sheet: 6, title: 'Too comfortable', family: 'political-swing', authority: 'H', caseStudy: '10' },
  { sheet: 7, title: 'Gold, silver, bronze', family: 'funding-shock', authority: 'H', caseStudy: '6' },
  { sheet: 8, title: 'More with less, again', family: 'funding-shock', authority: 'F', caseStudy: '7' },
  { sheet: 9, title: 'Counting what matters', family: 'child-poverty', authority: 'composite', caseStudy: undefined },
];
