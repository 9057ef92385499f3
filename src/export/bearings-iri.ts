import { iri } from './iri.ts';

/** Names of a course, of a scenario and of a decision in it: the same in every platform, every run and every file of statements. */
export const bearingsIri = {
  course: (scenario: string): string => iri('courses', scenario),
  scenario: (scenario: string): string => iri('scenarios', scenario),
  decision: (scenario: string, beat: string): string => iri('scenarios', scenario, 'decisions', beat),
} as const;
