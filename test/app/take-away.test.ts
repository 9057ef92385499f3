import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { allWhatIfs } from '../../src/app/all-what-ifs.ts';
import { takeAway, type Writers } from '../../src/app/take-away.ts';
import type { WhatIfs } from '../../src/app/what-ifs.ts';
import { type DataAsked, writeData } from '../../src/app/write-data.ts';
import type { Counterfactual } from '../../src/debrief/counterfactuals.ts';
import type { Debrief } from '../../src/export/debrief.ts';
import { tellDebrief } from '../../src/export/tell-debrief.ts';
import { formatIds, formats, type OwnWords } from '../../src/ui/debrief/formats.ts';
import { runWith, toldOf } from '../export/told.ts';
import { fakeApp, scenario } from './fake-ports.ts';
import { FakeWorker } from './fake-worker.ts';

const journal = runWith(7920, 'My words why');
const own: Readonly<Record<OwnWords, string>> = {
  name: 'Before the summer',
  why: 'My words why',
  note: 'My note',
  commitments: 'Ring the heads',
};
const commitments = [{ what: own.commitments, by: '', who: '' }];

/** What writes files, as the workers do it; a document is told and not packed. */
const write = (asked: unknown): unknown =>
  typeof asked === 'object' && asked !== null && 'what' in asked
    ? writeData(asked as DataAsked)
    : JSON.stringify(tellDebrief(asked as Debrief));

async function taken(what: Parameters<typeof takeAway>[2], answer: (asked: unknown) => unknown, played = toldOf(journal).whatIf) {
  const made: FakeWorker[] = [];
  const worker = (): Worker => {
    const one = new FakeWorker(answer);
    made.push(one);
    return one as unknown as Worker;
  };
  const writers: Writers = { document: worker, data: worker };
  const { app, state, downloads, copied } = fakeApp();
  await app.readArchive();
  const file = JSON.stringify({ bearings: 'run', format: 1, id: 'one', name: own.name, journal, note: own.note, commitments, changed: 1 });
  await app.importRun({ size: file.length, text: async () => file });
  const id = state.getState().runs?.[0]?.id ?? '';
  const said: (string | undefined)[] = [];
  state.subscribe(({ notice }) => said.push(notice?.text));
  const { whatIf: _, ...told } = toldOf(journal, { runName: own.name, note: own.note, commitments });
  await takeAway(app, writers, what, { ...told, id, scenario, journal, whatIf: async () => played });
  return { downloads, copied, made, id, said: said.filter((text, at) => text !== said[at - 1]) };
}

const files = formatIds.flatMap((what) => (what === 'run' ? [] : [[what, formats[what]] as const]));

describe('taking a debrief away', () => {
  it.each(files)('hands over the %s under its name and type, and says so', async (what, { it: named, carries, file }) => {
    const { downloads, made, said, id } = await taken(what, () => 'written');
    // Whatever does not carry the player’s name for the run is not named by it.
    const name = `bearings-small-scenario-${[...carries].some((one) => one === 'name') ? 'before-the-summer' : id}${file.ending}`;
    expect(downloads).toEqual([{ name, text: 'written', type: file.type }]);
    expect(said).toEqual([`${named} is being written.`, `${named} is saved: ${name}`]);
    expect(made.map(({ ended }) => ended)).toEqual([true]);
  });

  it('writes a file of its own for each', async () => {
    const texts = await Promise.all(files.map(async ([what]) => (await taken(what, write)).downloads[0]?.text));
    expect(new Set(texts).size).toBe(files.length);
    expect(new Set(files.map(([, { file }]) => file.ending)).size).toBe(files.length);
  });

  it.each(formatIds)('lets exactly those of the player’s words into the %s that the page says go along', async (what) => {
    const { downloads } = await taken(what, write);
    const [written] = downloads;
    const text = typeof written?.text === 'string' ? written.text : '';
    expect(text).not.toBe('');
    expect(Object.keys(own).filter((one) => text.includes(own[one as OwnWords]))).toEqual(formats[what].carries);
  });

  it('hands over no table of what-ifs where not all of them could be played on', async () => {
    const { downloads, said, made } = await taken('whatIf', write, []);
    expect([downloads, made]).toEqual([[], []]);
    expect(said.at(-1)).toContain('The table of what-ifs was not made');
  });

  it('says in a sentence that what writes it did not come, and hands over nothing', async () => {
    const { downloads, said, made } = await taken('document', () => undefined);
    expect(downloads).toEqual([]);
    expect(said.at(-1)).toBe('The document was not made: what writes it did not come. Check the connection, then try again.');
    expect(made.map(({ ended }) => ended)).toEqual([true]);
  });

  it('hands over the run file and the link without any writer', async () => {
    const run = await taken('run', () => undefined);
    expect(run.said).toEqual(['The run file is saved: bearings-small-scenario-before-the-summer.json']);
    expect(run.downloads).toHaveLength(1);
    const link = await taken('link', () => undefined);
    expect(link.copied).toHaveLength(1);
    expect([...run.made, ...link.made]).toEqual([]);
  });
});

describe('what would have happened otherwise', () => {
  const whatIf = toldOf(journal).whatIf;

  const played = (asYouPlay: readonly (readonly [number, readonly Counterfactual[]])[], failed = false): WhatIfs => ({
    done: { asYouPlay: new Map(asYouPlay), anyhow: new Map() },
    failed,
  });

  it('is waited for whole, and comes in the order of decisions', async () => {
    const store = createStore<WhatIfs>(() => played([]));
    const all = allWhatIfs(store, 2, 'asYouPlay');
    const [first = [], second = []] = whatIf;
    store.setState(played([[1, second]]));
    const whole = [
      [1, second],
      [0, first],
    ] as const;
    store.setState(played(whole));
    expect(await all).toEqual([first, second]);
    // What is played at random may break after it: it is not told of.
    store.setState(played(whole, true));
    expect(await allWhatIfs(store, 2, 'asYouPlay')).toEqual([first, second]);
    expect(await allWhatIfs(store, 2, 'anyhow')).toEqual([]);
  });

  it('is left out where no more of it will come', async () => {
    const store = createStore<WhatIfs>(() => played([]));
    const all = allWhatIfs(store, 2, 'asYouPlay');
    store.setState(played([], true));
    expect(await all).toEqual([]);
  });
});
