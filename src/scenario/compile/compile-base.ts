import { type Resource, resources } from '../../core/names.ts';
import type { Asset, Initiative, ResourceStart } from '../../core/resource-base.ts';
import type { ScenarioDocument } from '../schema/scenario.ts';
import { compileEffects } from './compile-effect.ts';
import { compileGraded } from './compile-remark.ts';
import { typeset } from './typeset.ts';

export const compileResources = (pools: ScenarioDocument['resources']): Readonly<Record<Resource, ResourceStart>> =>
  Object.fromEntries(resources.map((id) => [id, { ...pools[id], says: typeset(pools[id].says) }])) as Record<Resource, ResourceStart>;

export const compileAsset = (asset: ScenarioDocument['assets'][number]): Asset => ({
  id: asset.id,
  name: typeset(asset.name),
  kind: asset.kind,
  says: typeset(asset.says),
  affinities: asset.affinities,
  yields: asset.yields ?? {},
  sustains: asset.sustains ?? {},
  tends: asset.tends ?? [],
  ...compileGraded(asset),
});

export const compileInitiative = (initiative: NonNullable<ScenarioDocument['initiatives']>[number]): Initiative => ({
  id: initiative.id,
  name: typeset(initiative.name),
  says: typeset(initiative.says),
  upkeep: initiative.upkeep,
  months: initiative.months,
  becomes: initiative.becomes,
  tends: initiative.tends ?? [],
  matured: compileEffects(initiative.matured),
  dropped: compileEffects(initiative.dropped),
  ...compileGraded(initiative),
});
