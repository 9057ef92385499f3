/** What every name that Bearings gives in xAPI and cmi5 begins with. A name need lead nowhere; it must never change. */
const base = 'https://bearings.invalid/xapi';

/** Names of a scenario and of a decision in it, for xAPI: the same in every platform and every run. */
export const bearingsIri = {
  course: (scenario: string): string => `${base}/courses/${scenario}`,
  scenario: (scenario: string): string => `${base}/scenarios/${scenario}`,
  decision: (scenario: string, beat: string): string => `${base}/scenarios/${scenario}/decisions/${beat}`,
} as const;
