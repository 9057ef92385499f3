import { type Resource, resources } from '../../core/names.ts';
import { type Offer, offers } from '../../core/offer.ts';
import { need, tablesOf } from '../../core/tables.ts';
import type { Play } from '../../store/play.ts';
import { isDeciding } from './place-in-run.ts';
import type { Preview } from './play-actions.ts';

/** One pool as its scale bar shows it. */
export interface GaugeReading {
  readonly resource: Resource;
  /** Units held; before the gain while a gain is shown. */
  readonly level: number;
  readonly ceiling: number;
  /** Units that the pointed-at or picked option would take. */
  readonly cost: number;
  /** Units that have just come in. */
  readonly gain: number;
  /** What is held once that is done. */
  readonly after: number;
  /** Units a month that growing things take. */
  readonly upkeep: number;
  /** Units a month that come back, upkeep not taken off. */
  readonly monthly: number;
  /** What this pool is made of here. */
  readonly says: string;
}

/** The six pools, with what the option under the pointer would take, or what the last step brought. */
export function gaugeReadings(play: Play, preview: Preview): readonly GaugeReading[] {
  const { scenario, world, decided, step } = play;
  const costs = shownOffer(play, preview)?.costs ?? {};
  const earlier = step === 'outcome' || step === 'reveal' ? decided?.before : step === 'passing' ? decided?.after : undefined;
  return resources.map((resource) => {
    const { level, ceiling } = world.resources[resource];
    const gain = Math.max(0, level - (earlier?.resources[resource].level ?? level));
    const cost = Math.min(level, costs[resource] ?? 0);
    return {
      resource,
      level: level - gain,
      ceiling,
      cost,
      gain,
      after: level - cost,
      upkeep: flow(play, resource).upkeep,
      monthly: flow(play, resource).monthly,
      says: scenario.resources[resource].says,
    };
  });
}

/** Whether the option shown takes something that is not known yet. */
export const takesMore = (play: Play, preview: Preview): boolean => shownOffer(play, preview)?.costsMore ?? false;

function shownOffer({ scenario, world, step, plan }: Play, preview: Preview): Offer | undefined {
  const option = isDeciding(step) ? (preview.option ?? plan.option) : undefined;
  return option === undefined ? undefined : offers(scenario, world).find((offer) => offer.option.id === option);
}

function flow({ scenario, world }: Play, resource: Resource): { readonly upkeep: number; readonly monthly: number } {
  const tables = tablesOf(scenario);
  const sum = (units: readonly (number | undefined)[]): number => units.reduce<number>((all, one) => all + (one ?? 0), 0);
  return {
    upkeep: sum(world.initiatives.map(({ id }) => need(tables.initiatives, id).upkeep[resource])),
    monthly: scenario.resources[resource].monthly + sum(world.base.map((id) => need(tables.assets, id).yields[resource])),
  };
}
