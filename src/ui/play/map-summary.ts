import type { Play } from '../../store/play.ts';
import { authorityInText } from '../home/said-authority.ts';
import { peopleOf } from './people-of.ts';
import { wardsOf } from './wards-of.ts';

/** The map in one sentence, for those who do not see it. */
export function mapSummary(play: Play): string {
  const people = peopleOf(play);
  const low = people.filter(({ trust }) => trust <= 3).length;
  const high = people.filter(({ trust }) => trust >= 7).length;
  const wards = wardsOf(play);
  const weak = wards.filter(({ outcome }) => outcome <= 2).length;
  return (
    `Map of ${authorityInText(play.scenario.caseAuthority)} with you in the middle and ${people.length} people around you: ` +
    `trust is low with ${low}, even with ${people.length - low - high}, high with ${high}; ` +
    `in ${weak} of ${wards.length} wards children fare weakly.`
  );
}
