/** What changed between two models, as a list of things to animate. Pure. */
import type { OutcomeClass } from '../core/outcome-class.ts';
import type { Hint, MapModel, MapPerson, Thing, WardWas } from './model.ts';

export type Change =
  | { readonly kind: 'arrive'; readonly person: MapPerson }
  | { readonly kind: 'leave'; readonly id: string }
  /** The line's pattern, colour or width. */
  | { readonly kind: 'link'; readonly from: MapPerson; readonly to: MapPerson }
  /** Coin, face, arrow, mark or yellow of a badge. */
  | { readonly kind: 'badge'; readonly from: MapPerson; readonly person: MapPerson }
  | { readonly kind: 'caption'; readonly person: MapPerson }
  | { readonly kind: 'glow'; readonly id: string; readonly on: boolean }
  | { readonly kind: 'class'; readonly id: string; readonly from: OutcomeClass | undefined; readonly to: OutcomeClass }
  /** Every ward that had another class before the last decision. */
  | { readonly kind: 'was'; readonly wards: readonly WardWas[] }
  | { readonly kind: 'chip'; readonly id: string; readonly delta: number | undefined }
  | { readonly kind: 'voice'; readonly who: string; readonly says: string | undefined }
  | { readonly kind: 'marks'; readonly rings: readonly string[]; readonly looks: readonly string[] }
  | { readonly kind: 'focus'; readonly thing: Thing | undefined }
  | { readonly kind: 'ripple'; readonly on: boolean }
  | { readonly kind: 'fade'; readonly on: boolean };

export const emptyModel: MapModel = {
  wards: [],
  people: [],
  hints: {},
  hot: [],
  focus: undefined,
  looks: [],
  rings: [],
  ripple: false,
  faded: false,
  chips: {},
  voices: [],
};

/** Empty where nothing that shows has changed. */
export function findDifference(before: MapModel, after: MapModel): readonly Change[] {
  return [...diffWards(before, after), ...diffPeople(before, after), ...diffTags(before, after), ...diffStage(before, after)];
}

function diffWards(before: MapModel, after: MapModel): readonly Change[] {
  const was = new Map(before.wards.map((ward) => [ward.id, ward.class]));
  const changed = after.wards.flatMap(({ id, class: to }): readonly Change[] =>
    was.get(id) === to ? [] : [{ kind: 'class', id, from: was.get(id), to }],
  );
  const wards = listWas(after);
  return JSON.stringify(listWas(before)) === JSON.stringify(wards) ? changed : [...changed, { kind: 'was', wards }];
}

function listWas(model: MapModel): readonly WardWas[] {
  return model.wards.flatMap(({ id, was }) => (was === undefined ? [] : [{ id, was }]));
}

function diffPeople(before: MapModel, after: MapModel): readonly Change[] {
  const was = new Map(before.people.map((person) => [person.id, person]));
  const stays = new Set(after.people.map(({ id }) => id));
  const left = before.people.filter(({ id }) => !stays.has(id)).map(({ id }): Change => ({ kind: 'leave', id }));
  const changed = after.people.flatMap((person): readonly Change[] => {
    const old = was.get(person.id);
    const glow = diffGlow(before, after, person.id);
    if (old === undefined) return [{ kind: 'arrive', person }, ...glow];
    return [
      ...(old.type !== person.type || old.trust !== person.trust ? [{ kind: 'link', from: old, to: person } as const] : []),
      ...(isBadgeChanged(old, person, before, after) || glow.length > 0 ? [{ kind: 'badge', from: old, person } as const] : []),
      ...(old.name !== person.name || old.role !== person.role ? [{ kind: 'caption', person } as const] : []),
      ...glow,
    ];
  });
  return [...left, ...changed];
}

function diffGlow(before: MapModel, after: MapModel, id: string): readonly Change[] {
  const on = after.hot.includes(id);
  return on === before.hot.includes(id) ? [] : [{ kind: 'glow', id, on }];
}

function isBadgeChanged(old: MapPerson, person: MapPerson, before: MapModel, after: MapModel): boolean {
  const hint = (model: MapModel): Hint | undefined => model.hints[person.id];
  const looked = (model: MapModel): boolean => model.looks.includes(person.id);
  return (
    old.trust !== person.trust ||
    old.mood !== person.mood ||
    old.sphere !== person.sphere ||
    JSON.stringify(old.portrait) !== JSON.stringify(person.portrait) ||
    hint(before) !== hint(after) ||
    looked(before) !== looked(after)
  );
}

function diffTags(before: MapModel, after: MapModel): readonly Change[] {
  const ids = [...new Set([...Object.keys(before.chips), ...Object.keys(after.chips)])];
  const chips = ids
    .filter((id) => before.chips[id] !== after.chips[id])
    .map((id): Change => ({ kind: 'chip', id, delta: after.chips[id] }));
  const said = new Map(before.voices.map(({ who, says }) => [who, says]));
  const says = new Map(after.voices.map((voice) => [voice.who, voice.says]));
  const voices = [...new Set([...said.keys(), ...says.keys()])]
    .filter((who) => said.get(who) !== says.get(who))
    .map((who): Change => ({ kind: 'voice', who, says: says.get(who) }));
  return [...chips, ...voices];
}

function diffStage(before: MapModel, after: MapModel): readonly Change[] {
  const changes: Change[] = [];
  if (!isSameList(before.rings, after.rings) || !isSameList(before.looks, after.looks)) {
    changes.push({ kind: 'marks', rings: after.rings, looks: after.looks });
  }
  if (before.focus?.id !== after.focus?.id || before.focus?.kind !== after.focus?.kind) changes.push({ kind: 'focus', thing: after.focus });
  if (before.faded !== after.faded) changes.push({ kind: 'fade', on: after.faded });
  if (before.ripple !== after.ripple) changes.push({ kind: 'ripple', on: after.ripple });
  return changes;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
