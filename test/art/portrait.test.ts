import { expect, test } from 'vitest';
import { drawBadge, drawMiniSvg } from '../../src/art/badge.ts';
import { collars, extras, tones } from '../../src/art/clothes.ts';
import { type FramedSphere, frames } from '../../src/art/frames.ts';
import { hairs } from '../../src/art/hair.ts';
import { portrait } from '../../src/art/portrait.ts';

const plain = { hair: 'crop', tone: 'a', collar: 'suit', extras: [] as string[] };
const broken = /undefined|NaN|\[object/;

test('the parts are those that the guide for writers names', () => {
  expect(Object.keys(hairs)).toEqual('crop side bob long bun curls afro grey bald turban hijab locs pony'.split(' '));
  expect(Object.keys(tones)).toEqual('a b c d'.split(' '));
  expect(Object.keys(collars)).toEqual('suit blouse open knit uniform scrub hoodie'.split(' '));
  expect(Object.keys(extras)).toEqual('specs beard stubble moustache ear'.split(' '));
});

test('every part renders, and differently from the plain portrait', () => {
  const base = portrait(plain, 'even');
  const changes = [
    ...Object.keys(hairs)
      .filter((hair) => hair !== 'crop')
      .map((hair) => ({ ...plain, hair })),
    ...Object.keys(tones)
      .filter((tone) => tone !== 'a')
      .map((tone) => ({ ...plain, tone })),
    ...Object.keys(collars)
      .filter((collar) => collar !== 'suit')
      .map((collar) => ({ ...plain, collar })),
    ...Object.keys(extras).map((extra) => ({ ...plain, extras: [extra] })),
  ];
  const drawn = changes.map((parts) => portrait(parts, 'even'));
  for (const markup of drawn) expect(markup).not.toMatch(broken);
  expect(new Set([base, ...drawn]).size).toBe(changes.length + 1);
});

test('three moods give three faces', () => {
  expect(new Set((['guarded', 'even', 'warm'] as const).map((mood) => portrait(plain, mood))).size).toBe(3);
});

test('a mouth in a beard is white, or nobody would see it', () => {
  expect(portrait({ ...plain, extras: ['beard'] }, 'warm')).toContain('stroke="#fff"/><path d="M23.5');
});

test('an unknown part falls back to a plain one', () => {
  expect(portrait({ hair: 'toString', tone: 'z', collar: '', extras: ['halo'] }, 'even')).toBe(portrait(plain, 'even'));
});

test('two badges on one page do not share an id', () => {
  const sphere = 'team' as const;
  const ids = ['one', 'two'].map((uid) => /id="([^"]+)"/.exec(drawBadge({ parts: plain, sphere, mood: 'even', uid }))?.[1]);
  expect(new Set(ids).size).toBe(2);
});

test('each sphere has a frame of its own, in badges and minis', () => {
  const spheres = Object.keys(frames) as FramedSphere[];
  const minis = spheres.map((sphere) => drawMiniSvg({ parts: plain, sphere, mood: 'even', uid: 'm', trust: 4 }, 31));
  expect(new Set(minis).size).toBe(5);
  for (const mini of minis) expect(mini).not.toMatch(broken);
});
