import type { Report } from './report.ts';

/** What a headline and the questions are picked from. */
export type Figures = Pick<Report, 'decisions' | 'behaviours' | 'spent' | 'looked' | 'base' | 'people' | 'outcomes'>;
