import { describe, expect, it } from 'vitest';
import { openPool } from '../../../src/app/runs/pool.ts';
import type { Asked } from '../../../src/app/runs/pooling.ts';
import { readFiles } from '../../../src/app/runs/read-files.ts';
import type { Journal } from '../../../src/core/journal.ts';
import type { Chapter } from '../../../src/core/journey.ts';
import type { Grounds } from '../../../src/core/stage.ts';
import type { Outcome, Progress } from '../../../src/store/pooled.ts';
import { makeRuns } from '../../bench/make-runs.ts';
import { randomRun } from '../../debrief/random-run.ts';
import { smallScenario } from '../../small-scenario.ts';

const scenario = smallScenario();
const elsewhere = { ...scenario.authority, id: 'T' };
const chapter: Chapter = {
  journey: 'long-way',
  title: 'The long way',
  version: 1,
  number: 0,
  scenarios: [scenario.id],
  ground: scenario.authority,
  starts: undefined,
  between: '',
  lines: [],
  sameAssets: {},
  outlook: [],
};
const grounds: Grounds = { hosts: [elsewhere], chapters: [chapter] };
const setting = { scenario, grounds, titles: { other: 'Another sheet' } };
const all: Asked = { own: [], group: undefined, way: [], tracks: 12 };

const journals = Array.from({ length: 30 }, (_, seed) => randomRun(scenario, seed + 1));
const [one, two, three] = journals as [Journal, Journal, Journal];
const secret = 'Something that nobody should read';
const saved = (journal: Journal): unknown => ({
  bearings: 'run',
  format: 1,
  id: 'a-name-in-an-id',
  name: secret,
  note: secret,
  journal: { ...journal, entries: journal.entries.map((entry) => (entry.kind === 'decide' ? { ...entry, why: secret } : entry)) },
});

interface Reading {
  readonly progress: readonly Progress[];
  readonly outcome: Outcome;
  readonly folded: ReturnType<ReturnType<typeof openPool>['fold']>;
  readonly breaths: number;
}

/** Reads texts as files; stops after so many runs. */
async function readTexts(texts: Readonly<Record<string, string>>, stopAfter = Number.POSITIVE_INFINITY): Promise<Reading> {
  const pool = openPool(setting);
  const progress: Progress[] = [];
  let breaths = 0;
  const files = Object.entries(texts).map(([name, text]) => ({ name, size: text.length, text: async () => text }));
  const outcome = await readFiles(
    pool,
    { files, unopened: [] },
    {
      onProgress: (so) => progress.push(so),
      isStopped: () => breaths >= stopAfter,
      breathe: async () => {
        breaths += 1;
      },
    },
  );
  return { progress, outcome, folded: pool.fold(all), breaths };
}

describe('runs read from files', () => {
  it('are counted one by one, in lists, as saved runs and as bare journals', async () => {
    const { outcome, folded } = await readTexts({
      'one.json': JSON.stringify(saved(one)),
      'room.json': JSON.stringify([saved(two), three]),
    });
    expect(outcome).toEqual({ read: 3, of: 3, counted: 3, same: 0, leftOut: 0, named: [], stopped: false });
    expect(folded.runs).toBe(3);
    expect(folded.figures.runs).toBe(3);
  });

  it('leave nothing behind of names, notes, reasons and ids', async () => {
    const { folded } = await readTexts({ 'one.json': JSON.stringify(saved(one)), 'two.json': JSON.stringify(saved(two)) });
    expect(folded.two).toHaveLength(2);
    expect(JSON.stringify(folded)).not.toContain(secret);
    expect(JSON.stringify(folded)).not.toContain('a-name-in-an-id');
  });

  it('count once where the journal is the same, whatever it was called and whyever it was chosen', async () => {
    const { outcome } = await readTexts({ 'one.json': JSON.stringify(saved(one)), 'again.json': JSON.stringify([one, one]) });
    expect(outcome).toMatchObject({ counted: 1, same: 2, leftOut: 0 });
  });

  it('count once where one was saved on its way and again later, in either order, and the later counts', async () => {
    const decided = one.entries.flatMap(({ kind }, at) => (kind === 'decide' ? [at] : []));
    const early = { ...one, entries: one.entries.slice(0, (decided[0] ?? 0) + 1) };
    for (const files of [
      [early, one],
      [one, early],
    ]) {
      const { outcome, folded } = await readTexts({ 'a.json': JSON.stringify(files) });
      expect(outcome).toMatchObject({ counted: 1, same: 1, leftOut: 0 });
      expect(folded.figures.decisions).toBe(decided.length);
    }
    const { outcome } = await readTexts({ 'a.json': JSON.stringify([early, { ...one, seed: one.seed + 1 }]) });
    expect(outcome).toMatchObject({ counted: 2, same: 0 });
  });

  it('are left out where nothing has been decided in them', async () => {
    const { outcome } = await readTexts({ 'a.json': JSON.stringify([one, { ...one, entries: [] }]) });
    expect(outcome).toMatchObject({ counted: 1, leftOut: 1 });
    expect(JSON.stringify(outcome.named)).toContain('Nothing has been decided in it yet.');
  });

  const spoilt: readonly (readonly [what: string, text: string, says: string])[] = [
    ['cut short', JSON.stringify(saved(one)).slice(0, 90), 'It is not JSON, or it was cut short.'],
    ['empty', '', 'It is not JSON, or it was cut short.'],
    ['an empty list', '[]', 'The list in this file is empty.'],
    ['something else', '{"hello":"world"}', 'This is not a Bearings run.'],
    ['a number', '4', 'This is not a Bearings run.'],
    ['null', 'null', 'This is not a Bearings run.'],
    ['of a newer Bearings', JSON.stringify({ ...Object(saved(one)), format: 9 }), 'It was made by a newer Bearings, which can read it.'],
    ['without a journal', JSON.stringify({ format: 1 }), 'There is no journal.'],
    ['without a seed', JSON.stringify({ ...one, seed: undefined }), 'The journal has no seed.'],
    ['of another sheet', JSON.stringify({ ...one, scenario: 'other' }), 'It is a run of another sheet: Another sheet'],
    ['of a sheet nobody knows', JSON.stringify({ ...one, scenario: '__proto__' }), 'It is a run of another sheet.'],
    ['of a later version', JSON.stringify({ ...one, version: 99 }), 'This run was made with a newer version of its scenario.'],
    ['of an earlier version', JSON.stringify({ ...one, version: 0 }), 'The scenario has been rewritten since this run was played'],
    ['of an authority nobody knows', JSON.stringify({ ...one, authority: 'Z' }), 'played in an authority that this Bearings does not know'],
    ['with a step too many', JSON.stringify({ ...one, entries: [...one.entries, ...one.entries] }), 'does not follow from the ones before'],
  ];
  it.each(spoilt)('that are %s are named with a reason, and the rest count', async (_, text, says) => {
    const name = '<img src=x onerror=alert(1)>.json';
    const { outcome, folded } = await readTexts({ 'one.json': JSON.stringify(two), [name]: text, 'three.json': JSON.stringify(three) });
    expect(outcome).toMatchObject({ read: 3, counted: 2, leftOut: 1 });
    expect(outcome.named).toHaveLength(1);
    expect(outcome.named[0]?.file).toBe(name);
    expect(outcome.named[0]?.says).toContain(says);
    expect(folded.runs).toBe(2);
  });

  it('are named by their place in a list', async () => {
    const { outcome } = await readTexts({ 'room.json': JSON.stringify([one, { ...two, seed: -1 }, three]) });
    expect(outcome).toMatchObject({ read: 3, of: 3, counted: 2, leftOut: 1 });
    expect(outcome.named).toEqual([{ file: 'room.json, run 2', says: 'The journal has no seed.' }]);
  });

  it('that cannot be read or are far too large are named as well', async () => {
    const pool = openPool(setting);
    const hears = { onProgress: () => undefined, isStopped: () => false, breathe: async () => undefined };
    const gone = { name: 'gone.json', size: 1, text: () => Promise.reject(new Error('gone')) };
    const huge = { name: 'huge.json', size: 1e10, text: () => Promise.reject(new Error('never asked for')) };
    const outcome = await readFiles(pool, { files: [gone, huge], unopened: ['A folder'] }, hears);
    expect(outcome).toMatchObject({ read: 3, of: 3, counted: 0, leftOut: 3, stopped: false });
    expect(outcome.named).toEqual([
      { file: 'A folder', says: 'It could not be opened.' },
      { file: 'gone.json', says: 'It could not be opened.' },
      { file: 'huge.json', says: 'It is too large to be read.' },
    ]);
  });

  it('are told apart by the ends of their names where the beginnings are the same', async () => {
    const long = 'Leading change, spring cohort, the second room on the first floor, run ';
    const { outcome } = await readTexts({ [`${long}11.json`]: 'x', [`${long}12.json`]: 'x' });
    expect(outcome.named.map(({ file }) => file)).toEqual([
      'Leading change, spring cohort, the s … rst floor, run 11.json',
      'Leading change, spring cohort, the s … rst floor, run 12.json',
    ]);
  });

  it('are named a hundred at most, and counted all', async () => {
    const { outcome } = await readTexts({ 'room.json': JSON.stringify(Array.from({ length: 250 }, () => 7)) });
    expect(outcome.leftOut).toBe(250);
    expect(outcome.named).toHaveLength(100);
  });

  it('say after each how far the reading is, and stop when told to: what was read counts', async () => {
    const text = JSON.stringify(journals);
    const { progress, breaths } = await readTexts({ 'room.json': text });
    expect(breaths).toBe(30);
    expect(progress.at(0)).toEqual({ read: 1, of: 30 });
    expect(progress.at(-1)).toEqual({ read: 30, of: 30 });
    const stopped = await readTexts({ 'room.json': text, 'never.json': JSON.stringify(one) }, 12);
    expect(stopped.outcome).toMatchObject({ read: 12, of: 31, counted: 12, stopped: true });
    expect(stopped.folded.runs).toBe(12);
  });
});

describe('how the runs of a pool ended', () => {
  const asKept = (journal: Journal, id: string) => ({ id, journal });
  const early = { ...two, entries: two.entries.slice(0, 3) };

  it('is the same whether they were counted as they came or all at once, those of this device and those that went again too', () => {
    const grown = openPool(setting);
    grown.take({ ...three, authority: 'T' });
    for (const journal of [early, ...journals]) grown.take(journal);
    grown.setOwn([asKept(one, 'mine'), asKept(randomRun(scenario, 900), 'another')]);
    const asked = { ...all, own: ['mine', 'another'], group: 'home' };
    const { ends } = grown.fold(asked);
    const fresh = openPool(setting);
    for (const journal of journals.slice(1).reverse()) fresh.take(journal);
    fresh.take(randomRun(scenario, 900));
    fresh.setOwn([asKept(one, 'mine')]);
    expect(ends).toEqual(fresh.fold({ ...all, own: ['mine'] }).ends);
    expect(ends).toMatchObject({ ended: 31, mine: 'mine' });
    expect(grown.fold(asked).ends).toEqual(ends);
    expect(grown.fold({ ...all, group: 'in/T' }).ends.ended).toBe(1);
    grown.clear();
    expect(grown.fold(asked).ends.ended).toBe(2);
  });

  it('is that of those who came one way where one way is looked at', () => {
    const pool = openPool(setting);
    for (const journal of journals) pool.take(journal);
    const [first] = pool.fold(all).tree.tracks;
    const way = first?.kind === 'station' ? first.way : [];
    const { ends, figures } = pool.fold({ ...all, way });
    expect(figures.runs).toBeLessThan(journals.length);
    expect(ends.ended).toBe(figures.runs - figures.underWay);
    expect(ends.ended).toBeGreaterThan(0);
  });
});

describe('the pool', () => {
  it('keeps runs that began elsewhere by themselves, and looks first where most are', () => {
    const pool = openPool(setting);
    for (const journal of journals.slice(0, 5)) expect(pool.take(journal)).toBe('counted');
    for (const journal of journals.slice(0, 3)) expect(pool.take({ ...journal, authority: 'T' })).toBe('counted');
    const journey = { id: 'long-way', version: 1, chapter: 0, carried: undefined };
    expect(pool.take({ ...one, journey })).toBe('counted');
    const folded = pool.fold(all);
    expect(folded.groups).toEqual([
      { id: 'home', runs: 5 },
      { id: 'in/T', runs: 3 },
      { id: 'journey/long-way/0', runs: 1 },
    ]);
    expect(folded.figures.runs).toBe(5);
    expect(pool.fold({ ...all, group: 'in/T' }).figures.runs).toBe(3);
    expect(pool.fold({ ...all, group: 'nowhere' }).group).toBe('home');
  });

  it('counts only those that came the way that is looked at, and all where nobody came it', () => {
    const pool = openPool(setting);
    for (const journal of journals) pool.take(journal);
    const whole = pool.fold(all);
    const [first] = whole.tree.tracks;
    if (first?.kind !== 'station') throw new Error('The tree has a first station.');
    const folded = pool.fold({ ...all, way: first.way });
    expect(folded.figures.runs).toBe(first.runs);
    expect(folded.tree.tracks).toHaveLength(1);
    const lost = pool.fold({ ...all, way: ['nowhere/never'] });
    expect(lost.way).toEqual([]);
    expect(lost.figures).toEqual(whole.figures);
  });

  it('lays runs of this device beside those of files, each once, and tells whose they are', () => {
    const pool = openPool(setting);
    const spoilt = { ...two, entries: [...two.entries, ...two.entries] };
    const problems = pool.setOwn([
      { id: 'mine', journal: one },
      { id: 'spoilt', journal: spoilt },
    ]);
    expect(Object.keys(problems)).toEqual(['spoilt']);
    pool.take(saved(one));
    pool.take(three);
    expect(pool.fold(all)).toMatchObject({ runs: 2, same: 0 });
    const folded = pool.fold({ ...all, own: ['mine', 'spoilt', 'unknown'] });
    expect(folded).toMatchObject({ runs: 2, same: 1, tree: { runs: 2, own: 1 } });
    expect(folded.two?.map(({ id }) => id)).toEqual(['mine', undefined]);
    expect(folded.two?.[1]?.journal).toEqual(three);
    pool.clear();
    expect(pool.fold({ ...all, own: ['mine'] }).runs).toBe(1);
  });

  const decidedAt = one.entries.flatMap(({ kind }, at) => (kind === 'decide' ? [at] : []));
  const early = { ...one, entries: one.entries.slice(0, (decidedAt[0] ?? 0) + 1) };

  it('counts one run of this device with another that goes on from it, and one of two that are the same', () => {
    const pool = openPool(setting);
    pool.setOwn([
      { id: 'early', journal: early },
      { id: 'whole', journal: one },
      { id: 'again', journal: one },
      { id: 'other', journal: two },
    ]);
    expect(pool.fold({ ...all, own: ['early', 'whole'] })).toMatchObject({ runs: 1, same: 0, within: { early: 'whole' } });
    expect(pool.fold({ ...all, own: ['whole', 'again'] })).toMatchObject({ runs: 1, within: { again: 'whole' } });
    const folded = pool.fold({ ...all, own: ['early', 'other', 'whole'] });
    expect(folded.two?.map(({ id }) => id)).toEqual(['other', 'whole']);
    expect(pool.fold({ ...all, own: ['early', 'other'] })).toMatchObject({ runs: 2, within: {} });
  });

  it('counts a run that is on this device and further on in a file, or the other way round, once', () => {
    const pool = openPool(setting);
    pool.setOwn([
      { id: 'early', journal: early },
      { id: 'whole', journal: one },
    ]);
    pool.take(saved(early));
    expect(pool.fold({ ...all, own: ['whole'] })).toMatchObject({ runs: 1, same: 1, tree: { own: 1 } });
    pool.clear();
    pool.take(saved(one));
    const folded = pool.fold({ ...all, own: ['early'] });
    expect(folded).toMatchObject({ runs: 1, same: 1 });
    expect(folded.figures.decisions).toBe(decidedAt.length);
  });

  it('hands the page no more for two thousand runs than for two hundred', () => {
    const made = makeRuns(scenario, 2000);
    const sizeOf = (count: number): number => {
      const pool = openPool(setting);
      for (const journal of made.slice(0, count)) expect(pool.take(journal)).toBe('counted');
      const folded = pool.fold(all);
      expect(folded.runs).toBe(count);
      return JSON.stringify(folded).length;
    };
    expect(sizeOf(2000)).toBeLessThan(sizeOf(200) * 1.5);
  });
});
