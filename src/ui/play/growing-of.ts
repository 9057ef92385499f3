import { resources } from '../../core/names.ts';
import type { Initiative } from '../../core/resource-base.ts';
import { need, tablesOf } from '../../core/tables.ts';
import { effectWords } from '../../debrief/effect-words.ts';
import { resourceNames } from '../../debrief/resource-names.ts';
import type { Play } from '../../store/play.ts';
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

/** What stopping an initiative brings with it, in sentences. */
export function dropCosts({ scenario }: Play, id: string): string {
  const { dropped } = need(tablesOf(scenario).initiatives, id);
  if (dropped.length === 0) return 'Stopping it costs nothing more than what has gone in.';
  const follows = dropped.map((effect) => `${effectWords(scenario, effect)}${effect.why === undefined ? '' : `: ${effect.why}`}.`);
  return `If you stop it, this follows. ${follows.join(' ')} What has gone in does not come back.`;
}
