import type { Authority } from '../core/authority.ts';
import type { ProfileDimension } from '../core/names.ts';
import type { Scenario } from '../core/scenario.ts';
import type { Unlike } from '../core/transplant.ts';
import { assetName } from './effect-words.ts';
import { resourceNames } from './resource-names.ts';

/** One thing that is otherwise at the start in another authority, and why. */
export interface UnlikeWords {
  readonly says: string;
  readonly because: string;
}

/** What is otherwise at the start, in sentences; `scenario` as it is met there, `home` the authority of the case. */
export const unlikeWords = (scenario: Scenario, home: Authority, unlike: readonly Unlike[]): readonly UnlikeWords[] =>
  unlike.map((one) => ({ says: saysOf(scenario, one), because: becauseOf(one.because, scenario.authority, home) }));

/** The same, under each reason once, in the order in which reasons come. */
export function byReason(unlike: readonly UnlikeWords[]): readonly (readonly [because: string, says: readonly string[]])[] {
  const reasons = new Set(unlike.map(({ because }) => because));
  return [...reasons].map((because) => [because, unlike.filter((one) => one.because === because).map(({ says }) => says)]);
}

function saysOf(scenario: Scenario, unlike: Unlike): string {
  switch (unlike.kind) {
    case 'trust': {
      const person = scenario.stakeholders.find(({ id }) => id === unlike.who);
      return `${person?.name ?? unlike.who} trusts you ${unlike.after}, not ${unlike.before}`;
    }
    case 'resource':
      return `${resourceNames[unlike.resource]} ${unlike.after}, not ${unlike.before}`;
    case 'outcomes':
      return `Children fare ${unlike.by > 0 ? 'better' : 'worse'} in every ward, by ${Math.abs(unlike.by)} of 10`;
    case 'gain':
      return `${assetName(scenario, unlike.asset)} is there already`;
    case 'lose':
      return `${assetName(scenario, unlike.asset)} is not there`;
  }
}

/** More of a side there than at home, and less. */
const sides: Readonly<Record<ProfileDimension, readonly [more: string, less: string]>> = {
  level: ['Results are better there', 'Results are weaker there'],
  consistency: ['Its performance has been steadier', 'Its performance has been less steady'],
  politicalStability: ['Its politics are calmer', 'Its politics are less settled'],
  corporateStrength: ['Its town hall is stronger', 'Its town hall is weaker'],
  embeddedness: ['Its ways of working have settled', 'Its ways of working have not settled'],
  deprivation: ['More of its children are poor', 'Fewer of its children are poor'],
};

const becauseOf = (side: ProfileDimension, there: Authority, home: Authority): string =>
  sides[side][there.profile[side] > home.profile[side] ? 0 : 1];
