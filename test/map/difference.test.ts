import { expect, test } from 'vitest';
import { type Change, emptyModel, findDifference } from '../../src/map/difference.ts';
import type { MapModel } from '../../src/map/model.ts';
import { smallModel, smallPerson } from './small-model.ts';

const kinds = (before: MapModel, after: MapModel): readonly Change['kind'][] => findDifference(before, after).map(({ kind }) => kind);

test('the same model twice changes nothing, however new the objects are', () => {
  expect(findDifference(smallModel(), structuredClone(smallModel()))).toEqual([]);
});

test('the first model brings wards and people', () => {
  expect(kinds(emptyModel, smallModel())).toEqual(['class', 'arrive']);
});

test('trust moves line and badge, the type of a relationship the line alone', () => {
  expect(kinds(smallModel(), smallModel({ people: [smallPerson({ trust: 6 })] }))).toEqual(['link', 'badge']);
  expect(kinds(smallModel(), smallModel({ people: [smallPerson({ type: 'reciprocal' })] }))).toEqual(['link']);
});

test('a line remembers what it was', () => {
  const change = findDifference(smallModel(), smallModel({ people: [smallPerson({ trust: 8, type: 'reciprocal' })] }))[0];
  expect(change).toMatchObject({ kind: 'link', from: { trust: 5, type: 'procedural' }, to: { trust: 8, type: 'reciprocal' } });
});

test('a preview lights people up and goes again', () => {
  const preview = smallModel({ hot: ['helen'], hints: { helen: 'up' } });
  expect(kinds(smallModel(), preview)).toEqual(['badge', 'glow']);
  expect(findDifference(preview, smallModel())).toContainEqual({ kind: 'glow', id: 'helen', on: false });
});

test('a consequence brings rings, chips, voices and marks', () => {
  const news = smallModel({
    ripple: true,
    faded: true,
    rings: ['school'],
    chips: { helen: -1 },
    voices: [{ who: 'helen', says: 'Tell me first.' }],
  });
  expect(kinds(smallModel(), news)).toEqual(['chip', 'voice', 'marks', 'fade', 'ripple']);
  expect(findDifference(news, smallModel())).toContainEqual({ kind: 'chip', id: 'helen', delta: undefined });
  expect(findDifference(news, smallModel())).toContainEqual({ kind: 'voice', who: 'helen', says: undefined });
});

test('a ward that changes class says from what to what', () => {
  const change = findDifference(smallModel(), smallModel({ wards: [{ id: 'docks', class: 2 }] }));
  expect(change).toEqual([{ kind: 'class', id: 'docks', from: 1, to: 2 }]);
});

test('a person who goes is taken away, one who is renamed gets a new caption', () => {
  expect(kinds(smallModel(), smallModel({ people: [] }))).toEqual(['leave']);
  expect(kinds(smallModel(), smallModel({ people: [smallPerson({ role: 'On leave' })] }))).toEqual(['caption']);
});

test('focus moves between things of the same name', () => {
  const person = smallModel({ focus: { kind: 'person', id: 'docks' } });
  expect(kinds(person, smallModel({ focus: { kind: 'ward', id: 'docks' } }))).toEqual(['focus']);
  expect(kinds(person, smallModel())).toEqual(['focus']);
});

test('a ward that had another class before the last decision is told, and told again when that is over', () => {
  const after = smallModel({ wards: [{ id: 'docks', class: 2, was: 1 }] });
  expect(kinds(smallModel(), after)).toEqual(['class', 'was']);
  expect(findDifference(after, smallModel({ wards: [{ id: 'docks', class: 2 }] }))).toEqual([{ kind: 'was', wards: [] }]);
  expect(findDifference(after, after)).toEqual([]);
});
