import type { BehaviourReport } from '../../debrief/bearings.ts';

/** The figures of a point in words: "meant 1, landed 2", "landed 2" where nothing was declared, or "never used". */
export function pointWords({ meant, landed }: Pick<BehaviourReport, 'meant' | 'landed'>, declared: boolean): string {
  if (meant === 0 && landed === 0) return 'never used';
  return declared ? `meant ${meant}, landed ${landed}` : `landed ${landed}`;
}
