import type { Authority, Geography, Place, Ward } from '../../core/authority.ts';
import type { AuthorityDocument } from '../schema/authority.ts';
import { typeset } from './typeset.ts';

/** What a scenario takes from the authority it happens in; the figures of each ward in the order of `indicators`. */
export function compileGround(
  document: AuthorityDocument,
  indicators: readonly string[],
): {
  readonly authority: Authority;
  readonly wards: readonly Ward[];
  readonly places: readonly Place[];
  readonly geography: Geography;
} {
  const columns = indicators.map((id) => document.indicators.indexOf(id));
  return {
    authority: compileAuthority(document),
    wards: document.wards.map(({ id, name, outcomes }) => ({
      id,
      name: typeset(name),
      outcomes: columns.map((column) => outcomes[column] ?? 0),
    })),
    places: document.places.map((place) => ({ ...place, name: typeset(place.name) })),
    geography: { ...document.geography, water: { sea: typeset(document.water.sea), river: typeset(document.water.river) } },
  };
}

/** An authority without its ground: what another scenario is met in when it is transplanted. */
export const compileAuthority = (document: AuthorityDocument): Authority => ({
  id: document.id,
  profile: document.profile,
  history: typeset(document.history),
});
