import type { Scenario } from '../../core/scenario.ts';
import type { Profile } from '../marks/profile-square.tsx';

export const composite = 'composite';

/** The name on the cover's foot. */
export const saidAuthority = (id: string): string => (id === composite ? 'Composite' : `Authority ${id}`);

/** Where a scenario is played, and whose case it is where that is another's. */
export const saidGround = ({ authority, caseAuthority }: Pick<Scenario, 'authority' | 'caseAuthority'>): string =>
  authority.id === caseAuthority
    ? saidAuthority(authority.id)
    : `${saidAuthority(authority.id)}, with ${caseAuthority === composite ? 'the composite’s' : `${caseAuthority}’s`} case`;

/** The same within a sentence. */
export const authorityInText = (id: string): string => (id === composite ? 'a composite authority' : `Authority ${id}`);

/** The profile square in a few words. */
export function saidProfile(authority: string, { consistency, politicalStability }: Profile): string {
  if (authority === composite) return 'several places';
  return `${banded(consistency, ['uneven', 'improving', 'steady'])}, ${banded(politicalStability, ['shifting', 'mixed', 'settled'])} politics`;
}

function banded(value: number, [low, middle, high]: readonly [string, string, string]): string {
  if (value < 4) return low;
  return value < 7 ? middle : high;
}
