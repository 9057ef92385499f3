import type { Effect } from '../../core/effect.ts';
import { type Resource, resources } from '../../core/names.ts';
import type { Initiative } from '../../core/resource-base.ts';
import { need, tablesOf } from '../../core/tables.ts';
import type { Play } from '../../store/play.ts';
import { resourceNames, signed } from '../words/names.ts';
import { amount } from './gauge-words.ts';

export interface Grown {
  readonly initiative: Initiative;
  /** "3 months left". */
  readonly left: string;
  /** "Takes ½ team a month." */
  readonly takes: string;
}

/** What has been begun and is not finished, in the order begun. */
export function growingOf({ scenario, world }: Play): readonly Grown[] {
  return world.initiatives.map(({ id, paid }) => {
    const initiative = need(tablesOf(scenario).initiatives, id);
    const months = Math.max(0, initiative.months - paid);
    const taken = resources.filter((resource) => (initiative.upkeep[resource] ?? 0) > 0);
    const units = taken.map((resource) => `${amount(initiative.upkeep[resource] ?? 0)} ${resourceNames[resource].toLowerCase()}`);
    return {
      initiative,
      left: months === 1 ? 'A month left' : `${months} months left`,
      takes: units.length === 0 ? 'Takes nothing.' : `Takes ${units.join(' and ')} a month.`,
    };
  });
}

/** What stopping an initiative costs, as one sentence. */
export function dropCosts({ scenario }: Play, id: string): string {
  const { dropped } = need(tablesOf(scenario).initiatives, id);
  const said = dropped.flatMap((effect) => effectWords(effect, (who) => tablesOf(scenario).stakeholders.get(who)?.name ?? who));
  if (said.length === 0) return 'Stopping it costs nothing more than what has gone in.';
  return `Stopping it costs: ${said.join('; ')}. What has gone in does not come back.`;
}

function effectWords(effect: Effect, name: (who: string) => string): readonly string[] {
  const why = effect.why === undefined ? '' : ` (${effect.why})`;
  if ('trust' in effect) return Object.entries(effect.trust).map(([who, by]) => `trust of ${name(who)} ${signed(by ?? 0)}${why}`);
  if ('resource' in effect)
    return Object.entries(effect.resource).map(([id, by]) => `${resourceNames[id as Resource].toLowerCase()} ${signed(by ?? 0)}${why}`);
  if ('reciprocity' in effect) return Object.keys(effect.reciprocity).map((who) => `${name(who)} gives less${why}`);
  return effect.why === undefined ? [] : [effect.why];
}
