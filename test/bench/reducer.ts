/**
 * The same rules by hand, to measure core against: numbers in lists, ids made into places beforehand, conditions made into
 * functions, one copy a decision, and nothing explained. It plays without frames' refusals and looks: whoever drives it
 * chooses what core allows. A test holds it to core's numbers.
 */
import type { Condition } from '../../src/core/condition.ts';
import { draw } from '../../src/core/draw.ts';
import type { Effect } from '../../src/core/effect.ts';
import { reachedBy } from '../../src/core/in-touch.ts';
import { leaningsOf } from '../../src/core/leanings.ts';
import { behaviours, profileDimensions, relationshipTypes, resources, type Weights } from '../../src/core/names.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import type { Option } from '../../src/core/story.ts';

/** One run as numbers. Order of every list: that of the scenario. */
export interface State {
  seed: number;
  month: number;
  beat: number;
  horizon: number;
  ended: number;
  level: number[];
  ceiling: number[];
  filling: number[];
  trust: number[];
  reciprocity: number[];
  influence: number[];
  tended: number[];
  outcome: number[];
  momentum: number[];
  practice: number[];
  profile: number[];
  base: number[];
  busy: number[];
  running: number[];
  paid: number[];
  facts: string[];
  frames: string[];
  chosen: string[];
  looked: string[];
  landed: boolean[];
  drawn: boolean[];
  pending: { due: number; when: Test; effects: readonly Do[]; worked: number }[];
}
type Test = (state: State, worked: number) => boolean;
type Do = (state: State, worked: number, moved: Moved) => void;
/** Who moved and by how much, two places each. */
type Moved = number[];

const clamp = (value: number, least: number, most: number) => (value < least ? least : value > most ? most : value);
const scaled = (by: number, worked: number) => (by >= 0 ? Math.round(by * worked) : -Math.round(-by * (2 - worked)));
const listed = (weights: Weights): number[] => behaviours.map((one) => weights[one] ?? 0);

function typeOf(trust: number, reciprocity: number): number {
  if (trust <= 2) return 0;
  if (trust >= 7 && reciprocity >= 6) return 3;
  return trust >= 4 && reciprocity >= 4 ? 2 : 1;
}

function likeness(a: readonly number[], b: readonly number[]): number {
  let dot = 0;
  let sizeA = 0;
  let sizeB = 0;
  for (let i = 0; i < 8; i++) {
    const x = a[i] as number;
    const y = b[i] as number;
    dot += x * y;
    sizeA += x * x;
    sizeB += y * y;
  }
  return sizeA === 0 || sizeB === 0 ? 0 : dot / Math.sqrt(sizeA * sizeB);
}

/** The scenario's rules as functions over `State`. */
export function makeReducer(scenario: Scenario) {
  const place = (items: readonly { readonly id: string }[]) => new Map(items.map(({ id }, index) => [id, index]));
  const people = place(scenario.stakeholders);
  const assets = place(scenario.assets);
  const initiatives = place(scenario.initiatives);
  const beats = place(scenario.beats);
  const horizons = place(scenario.horizons);
  const endings = place(scenario.endings);
  const indicators = place(scenario.indicators);
  const wards = place(scenario.wards);
  const pools = new Map<string, number>(resources.map((id, index) => [id, index]));
  const sides = new Map<string, number>(profileDimensions.map((id, index) => [id, index]));
  const width = scenario.wards.length;
  const at = (map: ReadonlyMap<string, number>, id: string): number => map.get(id) ?? -1;
  const edges = scenario.stakeholders.map(({ id }) =>
    scenario.influences.filter(({ from }) => from === id).map(({ to, weight }) => ({ to: at(people, to), weight })),
  );
  const affinities = scenario.assets.map((asset) => listed(asset.affinities));
  const gives = scenario.stakeholders.map((person) => listed(person.gives));
  const amounts = (map: ReadonlyMap<string, number>, by: object): [number, number][] =>
    Object.entries(by).map(([id, value]) => [at(map, id), value as number]);

  const range = ({ atLeast, atMost }: { readonly atLeast?: number | undefined; readonly atMost?: number | undefined }) => {
    const least = atLeast ?? Number.NEGATIVE_INFINITY;
    const most = atMost ?? Number.POSITIVE_INFINITY;
    return (value: number) => value >= least && value <= most;
  };

  function test(condition: Condition | undefined): Test {
    if (condition === undefined) return () => true;
    if ('all' in condition) {
      const parts = condition.all.map(test);
      return (state, worked) => parts.every((part) => part(state, worked));
    }
    if ('any' in condition) {
      const parts = condition.any.map(test);
      return (state, worked) => parts.some((part) => part(state, worked));
    }
    if ('not' in condition) {
      const inner = test(condition.not);
      return (state, worked) => !inner(state, worked);
    }
    if ('fact' in condition) return ({ facts }) => facts.includes(condition.fact);
    if ('asset' in condition) {
      const asset = at(assets, condition.asset);
      return ({ base }) => base.includes(asset);
    }
    if ('initiative' in condition) {
      const initiative = at(initiatives, condition.initiative);
      return ({ running }) => running.includes(initiative);
    }
    if ('frame' in condition) return ({ frames }) => frames.includes(condition.frame);
    if ('chose' in condition) return ({ chosen }) => chosen.includes(condition.chose);
    // Asked only once the story is over.
    if ('ended' in condition) return () => false;
    if ('looked' in condition) return ({ looked }) => looked.includes(condition.looked);
    if ('relationship' in condition) {
      const who = at(people, condition.relationship);
      const type = relationshipTypes.indexOf(condition.is);
      return ({ trust, reciprocity }) => typeOf(trust[who] as number, reciprocity[who] as number) === type;
    }
    const inRange = range(condition);
    if ('trust' in condition) {
      const who = at(people, condition.trust);
      return ({ trust }) => inRange(trust[who] ?? 0);
    }
    if ('reciprocity' in condition) {
      const who = at(people, condition.reciprocity);
      return ({ reciprocity }) => inRange(reciprocity[who] ?? 0);
    }
    if ('resource' in condition) {
      const pool = at(pools, condition.resource);
      return ({ level }) => inRange(level[pool] as number);
    }
    if ('outcome' in condition) {
      const first = at(indicators, condition.outcome) * width;
      return ({ outcome }) => {
        let sum = 0;
        for (let ward = first; ward < first + width; ward++) sum += outcome[ward] as number;
        return inRange(sum / width);
      };
    }
    if ('profile' in condition) {
      const side = at(sides, condition.profile);
      return ({ profile }) => inRange(profile[side] as number);
    }
    if ('practice' in condition) {
      const behaviour = behaviours.indexOf(condition.practice);
      return ({ practice }) => inRange(practice[behaviour] as number);
    }
    if ('base' in condition) return ({ base }) => inRange(base.length);
    if ('worked' in condition) return (_, worked) => inRange(worked);
    return ({ month }) => inRange(month);
  }

  function shiftTrust(state: State, who: number, by: number, moved: Moved | undefined): void {
    const before = state.trust[who] as number;
    const after = clamp(before + by, 0, 10);
    state.trust[who] = after;
    if (by > 0) state.tended[who] = state.month;
    if (after !== before && moved) moved.push(who, after - before);
  }
  const shiftPool = (state: State, pool: number, by: number): void => {
    state.level[pool] = clamp((state.level[pool] as number) + by, 0, state.ceiling[pool] as number);
  };

  function make(effect: Effect): Do {
    if ('trust' in effect) {
      const all = amounts(people, effect.trust);
      return (state, worked, moved) => {
        for (const [who, by] of all) shiftTrust(state, who, scaled(by, worked), moved);
      };
    }
    if ('reciprocity' in effect) {
      const all = amounts(people, effect.reciprocity);
      return (state, worked, moved) => {
        for (const [who, plain] of all) {
          const by = scaled(plain, worked);
          const before = state.reciprocity[who] as number;
          const after = clamp(before + by, 0, 10);
          state.reciprocity[who] = after;
          if (after !== before) moved.push(who, 0);
          if (by > 0) state.tended[who] = state.month;
        }
      };
    }
    if ('resource' in effect) {
      const all = amounts(pools, effect.resource);
      return (state, worked) => {
        for (const [pool, by] of all) shiftPool(state, pool, scaled(by, worked));
      };
    }
    if ('momentum' in effect) {
      const where = effect.wards?.map((ward) => at(wards, ward)) ?? scenario.wards.map((_, index) => index);
      const all = amounts(indicators, effect.momentum);
      return (state, worked) => {
        for (const [indicator, by] of all) {
          const tenths = Math.round((by >= 0 ? by * worked : by * (2 - worked)) * 10) / 10;
          for (const ward of where) {
            const cell = indicator * width + ward;
            state.momentum[cell] = clamp((state.momentum[cell] as number) + tenths, -10, 10);
          }
        }
      };
    }
    if ('ceiling' in effect) {
      const all = amounts(pools, effect.ceiling);
      return (state) => {
        for (const [pool, by] of all) {
          state.ceiling[pool] = clamp((state.ceiling[pool] as number) + by, 0, 10);
          state.level[pool] = Math.min(state.level[pool] as number, state.ceiling[pool]);
        }
      };
    }
    if ('profile' in effect) {
      const all = amounts(sides, effect.profile);
      return (state) => {
        for (const [side, by] of all) state.profile[side] = clamp((state.profile[side] as number) + by, 0, 10);
      };
    }
    if ('influence' in effect) {
      const all = amounts(people, effect.influence);
      return (state) => {
        for (const [who, by] of all) state.influence[who] = clamp((state.influence[who] as number) + by, 0, 10);
      };
    }
    if ('gain' in effect) {
      const asset = at(assets, effect.gain);
      return ({ base }) => {
        if (!base.includes(asset)) base.push(asset);
      };
    }
    if ('lose' in effect) {
      const asset = at(assets, effect.lose);
      return ({ base }) => {
        if (base.includes(asset)) base.splice(base.indexOf(asset), 1);
      };
    }
    if ('start' in effect) {
      const initiative = at(initiatives, effect.start);
      const becomes = at(assets, scenario.initiatives[initiative]?.becomes ?? '');
      return ({ base, running, paid }) => {
        if (running.includes(initiative) || base.includes(becomes)) return;
        running.push(initiative);
        paid.push(0);
      };
    }
    if ('drop' in effect) {
      const initiative = at(initiatives, effect.drop);
      const costs = scenario.initiatives[initiative]?.dropped.map(make) ?? [];
      return (state, _, moved) => {
        const index = state.running.indexOf(initiative);
        if (index < 0) return;
        state.running.splice(index, 1);
        state.paid.splice(index, 1);
        for (const cost of costs) cost(state, 1, moved);
      };
    }
    if ('fact' in effect) {
      return ({ facts }) => {
        if (!facts.includes(effect.fact)) facts.push(effect.fact);
      };
    }
    if ('forget' in effect) {
      return ({ facts }) => {
        if (facts.includes(effect.forget)) facts.splice(facts.indexOf(effect.forget), 1);
      };
    }
    if ('later' in effect) {
      const { months } = effect.later;
      const when = test(effect.later.when);
      const effects = effect.later.effects.map(make);
      return (state, worked) => {
        state.pending.push({ due: state.month + months, when, effects, worked });
      };
    }
    if ('chance' in effect) {
      const { id, odds } = effect.chance;
      const then = effect.chance.then.map(make);
      const otherwise = effect.chance.otherwise.map(make);
      return (state, worked, moved) => {
        for (const inner of draw(state.seed, id) < odds ? then : otherwise) inner(state, worked, moved);
      };
    }
    const when = test(effect.if);
    const then = effect.then.map(make);
    const otherwise = effect.otherwise?.map(make) ?? [];
    return (state, worked, moved) => {
      for (const inner of when(state, worked) ? then : otherwise) inner(state, worked, moved);
    };
  }

  /** Carries out effects, then lets trust spread one step. Returns whom they moved outright. */
  function carry(state: State, effects: readonly Do[], worked: number): Iterable<number> {
    const moved: Moved = [];
    for (const effect of effects) effect(state, worked, moved);
    const sums = new Map<number, number>();
    for (let i = 0; i < moved.length; i += 2) sums.set(moved[i] as number, (sums.get(moved[i] as number) ?? 0) + (moved[i + 1] as number));
    for (const [from, sum] of sums) {
      for (const { to, weight } of edges[from] as { to: number; weight: number }[]) {
        const by = Math.trunc(sum * weight);
        if (by !== 0) shiftTrust(state, to, by, undefined);
      }
    }
    return sums.keys();
  }

  const choice = (option: Option, beat: string) => ({
    key: `${beat}/${option.id}`,
    costs: [...amounts(pools, option.costs), ...amounts(pools, option.hiddenCosts)],
    behaviours: listed(option.behaviours),
    total: listed(option.behaviours).reduce((sum, one) => sum + one, 0),
    outcomes: option.outcomes.map((outcome) => ({
      when: test(outcome.when),
      effects: outcome.effects.map(make),
      reached: reachedBy(outcome).map((id) => at(people, id)),
    })),
    leads: option.leads.map(({ when, to }) => ({ when: test(when), beat: at(beats, to), ending: at(endings, to) })),
    months: option.months,
    hurts: new Set([...leaningsOf(option)].filter(([, sum]) => sum < 0).map(([id]) => id)),
  });
  const compiled = scenario.beats.map((beat) => ({
    horizon: at(horizons, beat.horizon),
    needs: beat.needs.map(({ when, weights }) => ({ when: test(when), weights: listed(weights) })),
    options: [...beat.options, beat.pass].map((option) => choice(option, beat.id)),
  }));
  const monthly = resources.map((id) => scenario.resources[id].monthly);
  const assetRules = scenario.assets.map((asset) => ({
    yields: amounts(pools, asset.yields),
    sustains: scenario.indicators.map(({ id }) => asset.sustains[id] ?? 0),
  }));
  const growing = scenario.initiatives.map((initiative) => ({
    upkeep: amounts(pools, initiative.upkeep),
    months: initiative.months,
    becomes: at(assets, initiative.becomes),
    matured: initiative.matured.map(make),
  }));
  const tendedBy = scenario.assets.map(({ tends }) => tends.map((id) => at(people, id)));
  const tendedWhile = scenario.initiatives.map(({ tends }) => tends.map((id) => at(people, id)));
  const events = scenario.events.map((event) => ({ ...event, holds: test(event.when), does: event.effects.map(make) }));
  const ends = scenario.endings.map(({ when }) => test(when));
  const refills = scenario.horizons.map(({ refill }) => amounts(pools, refill));
  const frames = new Map(scenario.horizons.flatMap((horizon) => horizon.frames.map(({ id, effects }) => [id, effects.map(make)])));
  const nothing = listed({});

  function fill(state: State, pool: number, by: number): void {
    if (by === 0) return;
    const filling = Math.round(((state.filling[pool] as number) + by) * 1000) / 1000;
    const whole = filling >= 0 ? Math.floor(filling) : Math.ceil(filling);
    const full = (state.level[pool] as number) >= (state.ceiling[pool] as number);
    state.filling[pool] = full && filling > 0 ? 0 : filling - whole;
    if (whole !== 0) shiftPool(state, pool, whole);
  }

  function passMonth(state: State): void {
    state.month += 1;
    for (let pool = 0; pool < 6; pool++) fill(state, pool, monthly[pool] as number);
    for (const asset of state.base) for (const [pool, by] of assetRules[asset]?.yields ?? []) fill(state, pool, by);
    for (let i = 0; i < state.running.length; i++) {
      const upkeep = growing[state.running[i] as number]?.upkeep ?? [];
      if (upkeep.some(([pool, by]) => (state.level[pool] as number) + (state.filling[pool] as number) < by)) continue;
      for (const [pool, by] of upkeep) fill(state, pool, -by);
      state.paid[i] = (state.paid[i] as number) + 1;
    }
    const quarter = state.month % 3 === 0;
    for (let indicator = 0; indicator < scenario.indicators.length; indicator++) {
      let held = 0;
      if (quarter) for (const asset of state.base) held += assetRules[asset]?.sustains[indicator] ?? 0;
      for (let cell = indicator * width; cell < (indicator + 1) * width; cell++) {
        const moving = clamp((state.momentum[cell] as number) + held, -10, 10);
        state.outcome[cell] = clamp((state.outcome[cell] as number) + moving / 10, 0, 10);
        state.momentum[cell] = moving * 0.96;
      }
    }
    for (let i = 0; i < state.running.length; ) {
      const ripe = growing[state.running[i] as number];
      if (!ripe || (state.paid[i] as number) < ripe.months) {
        i += 1;
        continue;
      }
      state.running.splice(i, 1);
      state.paid.splice(i, 1);
      if (!state.base.includes(ripe.becomes)) state.base.push(ripe.becomes);
      carry(state, ripe.matured, 1);
    }
    if (state.pending.some(({ due }) => due <= state.month)) {
      const due = state.pending.filter((one) => one.due <= state.month);
      state.pending = state.pending.filter((one) => one.due > state.month);
      for (const one of due) if (one.when(state, 1)) carry(state, one.effects, one.worked);
    }
    for (let i = 0; i < events.length; i++) {
      const event = events[i] as (typeof events)[number];
      if (state.landed[i] || (event.month !== undefined && event.month !== state.month) || !event.holds(state, 1)) continue;
      if (event.odds < 1) {
        if (state.drawn[i]) continue;
        state.drawn[i] = true;
        if (!(draw(state.seed, event.id) < event.odds)) continue;
      }
      state.landed[i] = true;
      carry(state, event.does, 1);
    }
    for (let who = 0; who < state.tended.length; who++) {
      if (state.month - (state.tended[who] as number) < 6) continue;
      state.tended[who] = state.month;
      const keptUp =
        state.base.some((asset) => tendedBy[asset]?.includes(who)) || state.running.some((one) => tendedWhile[one]?.includes(who));
      if ((state.trust[who] as number) > 4 && !keptUp) state.trust[who] = (state.trust[who] as number) - 1;
    }
  }

  const copy = (state: State): State => ({
    ...state,
    level: state.level.slice(),
    ceiling: state.ceiling.slice(),
    filling: state.filling.slice(),
    trust: state.trust.slice(),
    reciprocity: state.reciprocity.slice(),
    influence: state.influence.slice(),
    tended: state.tended.slice(),
    outcome: state.outcome.slice(),
    momentum: state.momentum.slice(),
    practice: state.practice.slice(),
    profile: state.profile.slice(),
    base: state.base.slice(),
    running: state.running.slice(),
    paid: state.paid.slice(),
    facts: state.facts.slice(),
    frames: state.frames.slice(),
    chosen: state.chosen.slice(),
    landed: state.landed.slice(),
    drawn: state.drawn.slice(),
    pending: state.pending.slice(),
  });

  return {
    start: (seed: number): State => ({
      seed: seed >>> 0,
      month: 0,
      beat: at(beats, scenario.opens),
      horizon: compiled[at(beats, scenario.opens)]?.horizon ?? 0,
      ended: -1,
      level: resources.map((id) => scenario.resources[id].level),
      ceiling: resources.map((id) => scenario.resources[id].ceiling),
      filling: resources.map(() => 0),
      trust: scenario.stakeholders.map(({ trust }) => trust),
      reciprocity: scenario.stakeholders.map(({ reciprocity }) => reciprocity),
      influence: scenario.stakeholders.map(({ influence }) => influence),
      tended: scenario.stakeholders.map(() => 0),
      outcome: scenario.indicators.flatMap((_, index) => scenario.wards.map((ward) => ward.outcomes[index] ?? 0)),
      momentum: scenario.indicators.flatMap(({ momentum }) => scenario.wards.map(() => momentum)),
      practice: listed({}),
      profile: profileDimensions.map((id) => scenario.authority.profile[id]),
      base: scenario.base.map((id) => at(assets, id)),
      busy: [],
      running: [],
      paid: [],
      facts: [],
      frames: [],
      chosen: [],
      looked: [],
      landed: scenario.events.map(() => false),
      drawn: scenario.events.map(() => false),
      pending: [],
    }),

    say(before: State, frame: string): State {
      const state = copy(before);
      state.frames.push(frame);
      carry(state, frames.get(frame) ?? [], 1);
      return state;
    },

    /** `option`: its place in the beat, `pass` last. */
    turn(before: State, option: number, apply: readonly string[]): State {
      const beat = compiled[before.beat] as (typeof compiled)[number];
      const chosen = beat.options[option] as (typeof beat.options)[number];
      const needs = beat.needs.find(({ when }) => when(before, 1))?.weights ?? nothing;
      let left = 1;
      for (const id of apply) {
        const asset = at(assets, id);
        if (chosen.hurts.has(id)) continue;
        left *= 1 - 0.6 * likeness((asset >= 0 ? affinities[asset] : gives[at(people, id)]) ?? nothing, chosen.behaviours);
      }
      let depth = 0;
      for (let i = 0; i < 8; i++) {
        const weight = chosen.behaviours[i] as number;
        if (weight !== 0) depth += weight * (1 - Math.exp(-(before.practice[i] as number) / 3));
      }
      const half = (before.ceiling[1] as number) / 2;
      const strain = half === 0 ? 1 : Math.max(0, (half - (before.level[1] as number)) / half);
      const worked = clamp(
        0.5 +
          0.6 * likeness(chosen.behaviours, needs) +
          0.25 * (1 - left) +
          0.15 * (chosen.total === 0 ? 0 : depth / chosen.total) -
          0.3 * strain,
        0.2,
        1.5,
      );
      const outcome = chosen.outcomes.find(({ when }) => when(before, worked)) ?? chosen.outcomes[chosen.outcomes.length - 1];
      const state = copy(before);
      for (const [pool, by] of chosen.costs) shiftPool(state, pool, -by);
      for (const id of apply) {
        const who = at(people, id);
        if (who < 0 || assets.has(id)) continue;
        if ((state.reciprocity[who] as number) > 0) state.reciprocity[who] = (state.reciprocity[who] as number) - 1;
        else shiftTrust(state, who, -1, undefined);
      }
      const moved = carry(state, outcome?.effects ?? [], worked);
      for (const who of moved) state.tended[who] = state.month;
      for (const id of apply) if (!assets.has(id)) state.tended[at(people, id)] = state.month;
      for (const who of outcome?.reached ?? []) state.tended[who] = state.month;
      for (let i = 0; i < 8; i++) state.practice[i] = (state.practice[i] as number) + (chosen.behaviours[i] as number) / 2;
      state.chosen.push(chosen.key);
      state.busy = apply.map((id) => at(assets, id)).filter((asset) => asset >= 0);
      for (let month = 0; month < chosen.months; month++) passMonth(state);
      const lead = chosen.leads.find(({ when }) => when(state, worked));
      if (!lead || lead.beat < 0) {
        state.ended = lead && lead.ending >= 0 ? lead.ending : ends.findIndex((end) => end(state, 1));
        return state;
      }
      state.beat = lead.beat;
      const { horizon } = compiled[lead.beat] as (typeof compiled)[number];
      if (horizon !== state.horizon) {
        state.horizon = horizon;
        for (const [pool, by] of refills[horizon] ?? []) shiftPool(state, pool, by);
      }
      return state;
    },
  };
}
