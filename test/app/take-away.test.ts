import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { allWhatIfs } from '../../src/app/all-what-ifs.ts';
import { takeAway, type Writers } from '../../src/app/take-away.ts';
import type { WhatIfs } from '../../src/app/what-ifs.ts';
import type { Counterfactual } from '../../src/debrief/counterfactuals.ts';
import { runWith, toldOf } from '../export/told.ts';
import { fakeApp, scenario } from './fake-ports.ts';
import { FakeWorker } from './fake-worker.ts';

const journal = runWith(7920, 'My words why');

async function taken(what: Parameters<typeof takeAway>[2], answer: (asked: unknown) => unknown) {
  const made: FakeWorker[] = [];
  const worker = (): Worker => {
    const one = new FakeWorker(answer);
    made.push(one);
    return one as unknown as Worker;
  };
  const writers: Writers = { document: worker, data: worker };
  const { app, state, downloads, copied } = fakeApp();
  await app.readArchive();
  await app.begin(scenario.id);
  const id = state.getState().runs?.[0]?.id ?? '';
  app.rename(id, 'Before the summer');
  const said: (string | undefined)[] = [];
  state.subscribe(({ notice }) => said.push(notice?.text));
  const { whatIf, ...told } = toldOf(journal, { runName: 'Before the summer', note: 'My note' });
  await takeAway(app, writers, what, { ...told, id, scenario, journal, whatIf: async () => whatIf });
  return { downloads, copied, made, id, said: said.filter((text, at) => text !== said[at - 1]) };
}

describe('taking a debrief away', () => {
  it.each([
    ['document', '.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['decisions', '-decisions.csv', 'text/csv;charset=utf-8'],
    ['relationships', '-relationships.csv', 'text/csv;charset=utf-8'],
  ] as const)('hands over the %s under its name and type, and says so', async (what, ending, type) => {
    const { downloads, made, said } = await taken(what, () => 'written');
    const name = `bearings-small-scenario-before-the-summer${ending}`;
    expect(downloads).toEqual([{ name, text: 'written', type }]);
    expect(said).toEqual([expect.stringMatching(/ is being written\.$/), expect.stringContaining(` is saved: ${name}`)]);
    expect(made.map(({ ended }) => ended)).toEqual([true]);
  });

  it('gives statements neither the player’s name for the run nor a word of the note', async () => {
    const { downloads, made, id } = await taken('statements', () => '[]');
    expect(downloads).toEqual([{ name: `bearings-small-scenario-${id}-xapi.json`, text: '[]', type: 'application/json' }]);
    expect(JSON.stringify(made[0]?.asked)).not.toMatch(/Before the summer|My note/);
  });

  it('gives the note to the document alone', async () => {
    const holds = async (what: Parameters<typeof takeAway>[2]): Promise<boolean> =>
      JSON.stringify((await taken(what, () => 'written')).made[0]?.asked).includes('My note');
    expect([await holds('document'), await holds('decisions'), await holds('relationships')]).toEqual([true, false, false]);
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
    const all = allWhatIfs(store, 2);
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
    expect(await allWhatIfs(store, 2)).toEqual([first, second]);
  });

  it('is left out where no more of it will come', async () => {
    const store = createStore<WhatIfs>(() => played([]));
    const all = allWhatIfs(store, 2);
    store.setState(played([], true));
    expect(await all).toEqual([]);
  });
});
