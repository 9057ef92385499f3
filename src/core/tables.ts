import { type Amount, amountsOf } from './amounts.ts';
import type { Indicator } from './authority.ts';
import type { Influence, Stakeholder } from './cast.ts';
import { type Test, testOf } from './holds.ts';
import { type Resource, resources } from './names.ts';
import type { Asset, Initiative } from './resource-base.ts';
import type { Interruption, Scenario } from './scenario.ts';
import type { Beat, Ending, Frame, Happening, Horizon, Look, Option } from './story.ts';

/** Everything of a scenario by its id. */
export interface Tables {
  readonly beats: ReadonlyMap<string, Beat>;
  readonly endings: ReadonlyMap<string, Ending>;
  readonly horizons: ReadonlyMap<string, Horizon>;
  readonly stakeholders: ReadonlyMap<string, Stakeholder>;
  readonly assets: ReadonlyMap<string, Asset>;
  readonly initiatives: ReadonlyMap<string, Initiative>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly frames: ReadonlyMap<string, Frame>;
  /** By `beat/option`; `pass` included. */
  readonly options: ReadonlyMap<string, Option>;
  readonly looks: ReadonlyMap<string, Look>;
  readonly interruptions: ReadonlyMap<string, Interruption>;
  /** Assets and initiatives that keep in touch with a person; only people whom some keep in touch with. */
  readonly tendedBy: ReadonlyMap<string, readonly string[]>;
  /** Edges by where they start. */
  readonly influences: ReadonlyMap<string, readonly Influence[]>;
  readonly wardIndex: ReadonlyMap<string, number>;
  /** Events that land by the calendar, by month. */
  readonly dated: ReadonlyMap<number, readonly Happening[]>;
  /** Events that land when something is true, with their condition read: every month asks each of them. */
  readonly undated: readonly { readonly event: Happening; readonly test: Test }[];
  /** Units each month, whatever is held; only pools that have some. */
  readonly monthly: readonly Amount<Resource>[];
  /** Units a month that an asset brings; only assets that bring some. */
  readonly flows: ReadonlyMap<string, readonly Amount<Resource>[]>;
  /** Momentum that an asset adds once a quarter, tenths of a level, by indicator; only assets that add some. */
  readonly sustains: ReadonlyMap<string, Asset['sustains']>;
  /** Whether one of these looks at outcomes, so that they must stand at every month. */
  readonly watchesOutcomes: boolean;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function tendedBy(things: readonly { readonly id: string; readonly tends: readonly string[] }[]): ReadonlyMap<string, readonly string[]> {
  const tending = grouped(
    things.flatMap(({ id, tends }) => tends.map((who) => ({ id, who }))),
    ({ who }) => who,
  );
  return new Map([...tending].map(([who, ties]) => [who, ties.map(({ id }) => id)]));
}

const always: Test = () => true;

const cache = new WeakMap<Scenario, Tables>();
/** A run asks for the same tables twenty times a decision. */
let latest: { readonly scenario: Scenario; readonly tables: Tables } | undefined;

/** The scenario's tables, made once. Rules look things up hundreds of thousands of times a second. */
export function tablesOf(scenario: Scenario): Tables {
  if (scenario === latest?.scenario) return latest.tables;
  const made = cache.get(scenario);
  if (made) {
    latest = { scenario, tables: made };
    return made;
  }
  const tables: Tables = {
    beats: byId(scenario.beats),
    endings: byId(scenario.endings),
    horizons: byId(scenario.horizons),
    stakeholders: byId(scenario.stakeholders),
    assets: byId(scenario.assets),
    initiatives: byId(scenario.initiatives),
    indicators: byId(scenario.indicators),
    frames: byId(scenario.horizons.flatMap((horizon) => horizon.frames)),
    options: new Map(scenario.beats.flatMap((beat) => [...beat.options, beat.pass].map((option) => [`${beat.id}/${option.id}`, option]))),
    looks: byId(scenario.beats.flatMap((beat) => beat.looks)),
    interruptions: byId(scenario.facilitation.events),
    tendedBy: tendedBy([...scenario.assets, ...scenario.initiatives]),
    influences: grouped(scenario.influences, ({ from }) => from),
    wardIndex: new Map(scenario.wards.map((ward, index) => [ward.id, index])),
    dated: grouped(scenario.events, ({ month }) => month ?? -1),
    undated: scenario.events
      .filter(({ month }) => month === undefined)
      .map((event) => ({ event, test: event.when === undefined ? always : testOf(event.when) })),
    monthly: resources.map((id) => ({ id, by: scenario.resources[id].monthly })).filter(({ by }) => by !== 0),
    flows: new Map(scenario.assets.filter(({ yields }) => Object.keys(yields).length > 0).map(({ id, yields }) => [id, amountsOf(yields)])),
    sustains: new Map(scenario.assets.filter(({ sustains }) => Object.keys(sustains).length > 0).map(({ id, sustains }) => [id, sustains])),
    watchesOutcomes: scenario.events.some(({ month, when }) => month === undefined && JSON.stringify(when ?? '').includes('"outcome":')),
  };
  cache.set(scenario, tables);
  return tables;
}

/** What stands under an id that the checked scenario must hold. Throws only for a scenario nobody checked. */
export function need<T>(table: ReadonlyMap<string, T>, id: string): T {
  const found = table.get(id);
  if (found === undefined) throw new Error(`The scenario has nothing called ${id}.`);
  return found;
}
