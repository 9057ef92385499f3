import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/journal.ts';
import { emptyPlan } from '../../src/flow/steps.ts';
import { noPlatform } from '../../src/platform/no-platform.ts';
import type { Platform } from '../../src/platform/platform.ts';
import { platformArchive } from '../../src/platform/platform-archive.ts';
import { readRunCode } from '../../src/platform/read-run-code.ts';
import type { KeptRun } from '../../src/store/kept-run.ts';
import { playByDice } from '../laws/random-play.ts';
import { smallScenario } from '../small-scenario.ts';

const scenario = smallScenario();
const { entries } = playByDice(scenario, 5, 6);
const decisions = (of: readonly Entry[]) => of.flatMap((entry) => (entry.kind === 'decide' ? [`${entry.beat} ${entry.option}`] : []));

function runWith(steps: readonly Entry[], part: Partial<KeptRun> = {}): KeptRun {
  const journal = { scenario: scenario.id, version: scenario.version, seed: 5, entries: steps };
  return { id: 'one', name: 'One', journal, bookmark: undefined, note: '', commitments: [], ending: undefined, changed: 1, ...part };
}

/** A platform that writes down what it hears; `refuses` makes it refuse all of one kind, or one of them by its number. */
function listening() {
  const heard = { told: [] as string[], kept: [] as string[], completed: 0, refuses: '', asked: [] as string[] };
  const unless = async (what: string, does: () => void): Promise<void> => {
    heard.asked.push(what);
    if (heard.refuses === what || heard.refuses === `${what} ${heard.asked.filter((one) => one === what).length}`) throw new Error('no');
    does();
  };
  const platform: Platform = {
    kept: undefined,
    trouble: undefined,
    leadsTo: undefined,
    keep: (code) => unless('keep', () => heard.kept.push(code)),
    tell: ({ beat, option }) => unless('tell', () => heard.told.push(`${beat.id} ${option.id}`)),
    complete: () => unless('complete', () => (heard.completed += 1)),
    leave: () => undefined,
  };
  return { heard, platform };
}

describe('an archive over a learning platform', () => {
  test('tells each decision once and keeps the run after every step', async () => {
    const { heard, platform } = listening();
    const archive = platformArchive(scenario, platform, undefined);
    await archive.put(runWith([]));
    expect(heard.kept).toEqual([]);
    for (let at = 1; at <= entries.length; at++) await archive.change('one', { journal: runWith(entries.slice(0, at)).journal });
    expect(decisions(entries).length).toBeGreaterThan(1);
    expect(heard.told).toEqual(decisions(entries));
    const read = readRunCode(scenario, heard.kept.at(-1) ?? '');
    expect(read.ok && read.journal.entries).toEqual(entries);
  });

  test('tells a decision anew that was taken back and made again', async () => {
    const { heard, platform } = listening();
    const archive = platformArchive(scenario, platform, undefined);
    const first = entries.findIndex(({ kind }) => kind === 'decide');
    await archive.put(runWith([]));
    for (const count of [first + 1, first, first + 1]) await archive.change('one', { journal: runWith(entries.slice(0, count)).journal });
    expect(heard.told).toEqual([decisions(entries)[0], decisions(entries)[0]]);
  });

  test('tells nothing of an earlier sitting again', async () => {
    const { heard, platform } = listening();
    const archive = platformArchive(scenario, platform, runWith(entries.slice(0, -1)));
    expect((await archive.all()).runs).toHaveLength(1);
    await archive.change('one', { journal: runWith(entries).journal });
    expect(heard.told).toEqual(decisions(entries.slice(-1)));
  });

  test('says that an end is reached only where one is', async () => {
    const { heard, platform } = listening();
    const archive = platformArchive(scenario, platform, runWith(entries));
    const last = decisions(entries).at(-1)?.split(' ')[0] ?? '';
    await archive.change('one', { bookmark: { beat: last, step: 'passing', plan: emptyPlan, found: undefined } });
    expect(heard.completed).toBe(0);
    await archive.change('one', { bookmark: { beat: last, step: 'ended', plan: emptyPlan, found: undefined } });
    expect(heard.completed).toBe(1);
  });

  test('sends neither note nor name', async () => {
    const { heard, platform } = listening();
    const archive = platformArchive(scenario, platform, runWith(entries));
    await archive.change('one', { note: 'To myself.', name: 'My own' });
    expect(heard).toMatchObject({ told: [], kept: [], completed: 0 });
    expect(await archive.get('one')).toMatchObject({ note: 'To myself.', name: 'My own' });
  });

  test('rejects what the platform refuses, plays on, and tells nothing twice once it answers again', async () => {
    const { heard, platform } = listening();
    const archive = platformArchive(scenario, platform, undefined);
    const { journal } = runWith(entries);
    await archive.put(runWith([]));
    heard.refuses = 'keep';
    await expect(archive.change('one', { journal })).rejects.toThrow();
    expect((await archive.get('one'))?.journal).toBe(journal);
    heard.refuses = '';
    await archive.change('one', { journal });
    expect(heard.told).toEqual(decisions(entries));
    expect(heard.kept).toHaveLength(1);
  });

  test('keeps and completes a run of which the platform refuses to be told, and tells it once that is taken', async () => {
    const { heard, platform } = listening();
    const archive = platformArchive(scenario, platform, undefined);
    const { journal } = runWith(entries);
    const beat = decisions(entries).at(-1)?.split(' ')[0] ?? '';
    const bookmark = { beat, step: 'ended', plan: emptyPlan, found: undefined } as const;
    await archive.put(runWith([]));
    heard.refuses = 'tell';
    await archive.change('one', { journal, bookmark });
    expect(heard).toMatchObject({ told: [], completed: 1 });
    expect(heard.asked[0]).toBe('keep');
    const read = readRunCode(scenario, heard.kept.at(-1) ?? '');
    expect(read.ok && read.journal.entries).toEqual(entries);
    heard.refuses = '';
    await archive.change('one', { bookmark });
    expect(heard.told).toEqual(decisions(entries));
  });

  test('tells nothing twice of which the platform took a part', async () => {
    const { heard, platform } = listening();
    const archive = platformArchive(scenario, platform, undefined);
    const { journal } = runWith(entries);
    await archive.put(runWith([]));
    heard.refuses = 'tell 2';
    await archive.change('one', { journal });
    expect(heard.told).toEqual(decisions(entries).slice(0, 1));
    await archive.change('one', { journal });
    expect(heard.told).toEqual(decisions(entries));
  });

  test('keeps in memory alone, and says so, where no platform keeps', async () => {
    const archive = platformArchive(scenario, noPlatform('absent'), undefined);
    expect(archive.keeping).toBe('nothing');
    await archive.put(runWith([]));
    await archive.change('one', { journal: runWith(entries).journal });
    expect((await archive.get('one'))?.journal.entries).toEqual(entries);
  });
});
