import type { Scenario } from '../../core/scenario.ts';
import { authorityInText } from '../home/said-authority.ts';

/** What the map shows, in words. */
export function plateWords({ caseAuthority, wards, geography, briefing }: Scenario): string {
  const names = briefing.pins.flatMap(({ ward }) => wards.find(({ id }) => id === ward)?.name ?? []);
  const { sea, river } = geography.water;
  const water = [geography.coast.length > 0 ? sea : '', geography.river.length > 0 ? river : ''].filter((name) => name !== '');
  const beside = water.length === 0 ? '' : `, with ${water.join(' and ')}`;
  const pinned = names.length === 0 ? '' : ` Pins stand in ${listed(names)}.`;
  return `Map of ${authorityInText(caseAuthority)}, an invented place of ${wards.length} wards${beside}.${pinned}`;
}

function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
