import { type Amount, amountsOf } from './amounts.ts';
import { type Carrying, shiftMomentum, shiftPool, shiftRelationship } from './carrying.ts';
import { draw } from './draw.ts';
import type { Effect } from './effect.ts';
import { testOf } from './holds.ts';
import type { ProfileDimension, Resource } from './names.ts';
import { clamp, scaled, scaledTenths } from './scaled.ts';
import { tablesOf } from './tables.ts';

/** What one effect does to a step under way. */
type Deed = (carrying: Carrying) => void;

/** Effects are read once into deeds: telling their forms apart anew each time would be a fifth of a decision. */
const read = new WeakMap<readonly Effect[], readonly Deed[]>();

/** The deeds of a list of effects, in order. */
export function deedsOf(effects: readonly Effect[]): readonly Deed[] {
  const known = read.get(effects);
  if (known) return known;
  const made = effects.map(deedOf);
  read.set(effects, made);
  return made;
}

const none: readonly Effect[] = [];

function run(effects: readonly Effect[], carrying: Carrying): void {
  for (const deed of deedsOf(effects)) deed(carrying);
}

function deedOf(effect: Effect): Deed {
  if ('trust' in effect) return relationshipDeed(effect, 'trust', amountsOf(effect.trust));
  if ('reciprocity' in effect) return relationshipDeed(effect, 'reciprocity', amountsOf(effect.reciprocity));
  if ('resource' in effect) {
    const all = amountsOf(effect.resource);
    return (carrying) => {
      for (const { id, by } of all) shiftPool(carrying, id, scaled(by, carrying.worked), effect);
    };
  }
  if ('momentum' in effect) {
    const all = amountsOf(effect.momentum);
    const { wards } = effect;
    return (carrying) => {
      for (const { id, by } of all) {
        shiftMomentum(carrying, id, scaledTenths(by, carrying.worked), wards, effect);
      }
    };
  }
  if ('if' in effect) {
    const test = testOf(effect.if);
    const otherwise = effect.otherwise ?? none;
    return (carrying) => run(test(carrying.draft, carrying.worked) ? effect.then : otherwise, carrying);
  }
  if ('chance' in effect) {
    const { id, odds, then, otherwise } = effect.chance;
    return (carrying) => {
      const came = draw(carrying.draft.seed, id) < odds;
      carrying.draft.luck = [...carrying.draft.luck, { id, odds, came }];
      carrying.shifts.push({ kind: 'chance', id, odds, came, cause: carrying.cause, via: carrying.via, effect });
      run(came ? then : otherwise, carrying);
    };
  }
  if ('later' in effect) {
    return ({ draft, shifts, cause, via, worked }) => {
      const due = draft.month + effect.later.months;
      const from = cause === 'choice' && draft.resolving ? `${draft.resolving.beat}/${draft.resolving.option}` : via;
      draft.pending = [...draft.pending, { due, effect, worked, via: from }];
      shifts.push({ kind: 'later', due, cause, via, effect });
    };
  }
  if ('ceiling' in effect) return ceilingDeed(effect, amountsOf(effect.ceiling));
  if ('influence' in effect) return influenceDeed(effect, amountsOf(effect.influence));
  if ('profile' in effect) return profileDeed(effect, amountsOf(effect.profile));
  return markDeed(effect);
}

function relationshipDeed(effect: Effect, side: 'trust' | 'reciprocity', all: readonly Amount[]): Deed {
  return (carrying) => {
    for (const { id, by } of all) shiftRelationship(carrying, id, side, scaled(by, carrying.worked), effect);
  };
}

/** What is begun, won, lost or true from now on: it happens however well the choice worked. */
function markDeed(
  effect: Extract<
    Effect,
    { fact: string } | { forget: string } | { start: string } | { drop: string } | { gain: string } | { lose: string }
  >,
): Deed {
  if ('drop' in effect) return (carrying) => dropInitiative(carrying, effect.drop);
  const mark = markOf(effect);
  return (carrying) => {
    const { draft, shifts, cause, via } = carrying;
    if (mark.kind === 'start') {
      if (
        draft.initiatives.some(({ id }) => id === mark.id) ||
        draft.base.includes(tablesOf(carrying.scenario).initiatives.get(mark.id)?.becomes ?? '')
      )
        return;
      draft.initiatives = [...draft.initiatives, { id: mark.id, begun: draft.month, paid: 0 }];
    } else {
      const list = mark.kind === 'fact' || mark.kind === 'forget' ? 'facts' : 'base';
      const adds = mark.kind === 'fact' || mark.kind === 'gain';
      if (draft[list].includes(mark.id) === adds) return;
      draft[list] = adds ? [...draft[list], mark.id] : draft[list].filter((id) => id !== mark.id);
    }
    shifts.push({ kind: mark.kind, id: mark.id, cause, via, effect });
  };
}

function markOf(effect: { fact: string } | { forget: string } | { start: string } | { gain: string } | { lose: string }): {
  readonly kind: 'fact' | 'forget' | 'start' | 'gain' | 'lose';
  readonly id: string;
} {
  if ('fact' in effect) return { kind: 'fact', id: effect.fact };
  if ('forget' in effect) return { kind: 'forget', id: effect.forget };
  if ('start' in effect) return { kind: 'start', id: effect.start };
  return 'gain' in effect ? { kind: 'gain', id: effect.gain } : { kind: 'lose', id: effect.lose };
}

/** Stops an initiative and carries out what that costs. Nothing happens where it is not running. */
function dropInitiative(carrying: Carrying, id: string): void {
  const { scenario, draft, shifts } = carrying;
  const at = draft.initiatives.findIndex((running) => running.id === id);
  if (at < 0) return;
  draft.initiatives = draft.initiatives.filter((running) => running.id !== id);
  shifts.push({ kind: 'drop', id, cause: 'dropped', via: id, effect: undefined });
  run(tablesOf(scenario).initiatives.get(id)?.dropped ?? none, { ...carrying, cause: 'dropped', via: id, worked: 1 });
}

function ceilingDeed(effect: Effect, all: readonly Amount<Resource>[]): Deed {
  return (carrying) => {
    for (const { id: resource, by } of all) {
      const pool = carrying.draft.resources[resource];
      const before = pool.ceiling;
      pool.ceiling = clamp(before + by, 0, 10);
      const { cause, via } = carrying;
      if (pool.ceiling !== before) carrying.shifts.push({ kind: 'ceiling', resource, before, after: pool.ceiling, cause, via, effect });
      if (pool.level > pool.ceiling) shiftPool(carrying, resource, pool.ceiling - pool.level, effect);
    }
  };
}

function influenceDeed(effect: Effect, all: readonly Amount[]): Deed {
  return ({ draft, shifts, cause, via }) => {
    for (const { id: who, by } of all) {
      const relationship = draft.relationships[who];
      if (!relationship) continue;
      const before = relationship.influence;
      const after = clamp(before + by, 0, 10);
      draft.relationships[who] = { ...relationship, influence: after };
      if (after !== before) shifts.push({ kind: 'influence', who, before, after, cause, via, effect });
    }
  };
}

function profileDeed(effect: Effect, all: readonly Amount<ProfileDimension>[]): Deed {
  return ({ draft, shifts, cause, via }) => {
    for (const { id: dimension, by } of all) {
      const before = draft.profile[dimension];
      const after = clamp(before + by, 0, 10);
      if (after === before) continue;
      draft.profile = { ...draft.profile, [dimension]: after };
      shifts.push({ kind: 'profile', dimension, before, after, cause, via, effect });
    }
  };
}
