import { describe, expect, test } from 'vitest';
import { failedWords } from '../../src/app/failed-words.ts';
import { printRoute, type Route } from '../../src/app/routes.ts';
import { standingNotices } from '../../src/app/standing-notices.ts';
import type { Chapter } from '../../src/core/journey.ts';
import { offers } from '../../src/core/offer.ts';
import { atRandom } from '../../src/core/policy/at-random.ts';
import { playOut } from '../../src/core/policy/play-out.ts';
import { randomFrom } from '../../src/core/policy/random.ts';
import { start } from '../../src/core/start.ts';
import { runFile } from '../../src/save/run-file.ts';
import { runCode } from '../../src/save/run-link.ts';
import type { KeptRun } from '../../src/store/kept-run.ts';
import { fakeApp, opened, scenario, settled } from './fake-ports.ts';
import { openArchiveInMemory } from './memory-archive.ts';

const home = printRoute({ screen: 'home', mode: 'alone' });
const kept = (part: Partial<KeptRun> = {}): KeptRun => ({
  id: 'old',
  name: 'Old',
  journal: { scenario: scenario.id, version: scenario.version, seed: 7, entries: [] },
  bookmark: undefined,
  note: '',
  commitments: [],
  ending: undefined,
  changed: 5,
  ...part,
});

async function begun() {
  const made = fakeApp();
  await made.app.readArchive();
  await made.app.begin(scenario.id);
  await settled();
  const { playing } = made.state.getState();
  if (!playing) throw new Error('nothing is played');
  return { ...made, playing };
}

/** An app whose browser keeps nothing more until there is room. */
async function withoutRoom(problem: Error, runs: readonly KeptRun[] = []) {
  const whole = openArchiveInMemory(runs);
  let full = true;
  const archive = {
    ...whole,
    put: async (run: KeptRun) => (full ? Promise.reject(problem) : whole.put(run)),
    change: async (id: string, part: Partial<KeptRun>) => (full ? Promise.reject(problem) : whole.change(id, part)),
  };
  const made = fakeApp({}, archive);
  await made.app.readArchive();
  return {
    ...made,
    archive,
    makeRoom: () => {
      full = false;
    },
  };
}

describe('a run', () => {
  test('is kept from its first moment, and after every step', async () => {
    const { playing, archive } = await begun();
    await settled();
    const frames = scenario.horizons[0]?.frames ?? [];
    playing.send({ type: 'FRAME', frame: frames[0]?.id ?? '' });
    await settled();
    expect(archive.writes.at(-1)?.journal.entries).toHaveLength(1);
    const open = offers(scenario, playing.store.getState().world).find(({ refusal }) => !refusal);
    playing.send({ type: 'PICK', option: open?.option.id ?? '' });
    await settled();
    expect(archive.writes.at(-1)?.bookmark?.plan.option).toBe(open?.option.id);
  });

  test('that is only opened is not written', async () => {
    const { app, state, archive } = await begun();
    await settled();
    await app.show(home);
    const writes = archive.writes.length;
    const id = state.getState().runs?.[0]?.id ?? '';
    await app.show(printRoute({ screen: 'play', run: id }));
    await app.show(printRoute({ screen: 'debrief', run: id }));
    await settled();
    expect(state.getState().playing).toBeDefined();
    expect(archive.writes.length).toBe(writes);
  });

  test('is taken up as another window left it', async () => {
    const archive = openArchiveInMemory([kept()]);
    const { app, state } = fakeApp({}, archive);
    await app.readArchive();
    const frame = scenario.horizons[0]?.frames[0]?.id ?? '';
    const further = kept({ journal: { ...kept().journal, entries: [{ kind: 'frame', frame }] } });
    await archive.put(further);
    await app.show(printRoute({ screen: 'play', run: 'old' }));
    expect(state.getState().playing?.store.getState().journal.entries).toHaveLength(1);
    await settled();
    expect((await archive.get('old'))?.journal.entries).toHaveLength(1);
  });

  test('that is not kept leads back to the shelf with a sentence, and Back does not lead there again', async () => {
    const { app, state, went } = fakeApp();
    await app.readArchive();
    await app.show(printRoute({ screen: 'play', run: 'nowhere' }));
    await settled();
    expect(went).toEqual([{ hash: home, instead: true }]);
    expect(state.getState().notice?.text).toContain('not kept in this browser');
  });

  test('of a newer scenario stays where it is; one that cannot be replayed is put aside', async () => {
    const newer = kept({ id: 'newer', journal: { ...kept().journal, version: scenario.version + 1 } });
    const broken = kept({ id: 'broken', journal: { ...kept().journal, entries: [{ kind: 'look', look: 'nothing' }] } });
    const archive = openArchiveInMemory([newer, broken]);
    const { app, state } = fakeApp({}, archive);
    await app.readArchive();
    await app.show(printRoute({ screen: 'play', run: 'newer' }));
    expect(state.getState().notice?.text).toContain('newer version');
    expect(await archive.get('newer')).toBeDefined();
    await app.show(printRoute({ screen: 'play', run: 'broken' }));
    await settled();
    expect(archive.aside).toMatchObject([{ id: 'broken' }]);
    expect(state.getState().notice?.text).toMatch(/^Step 1 .* It has been put aside whole\.$/);
  });

  test('whose browser refuses to keep it says so and plays on', async () => {
    const { app, state } = await withoutRoom(new Error('broken'));
    await app.begin(scenario.id);
    await settled();
    expect(state.getState().notice?.text).toContain('last step could not be kept');
    expect(state.getState().unkept).toEqual(['run1']);
  });

  test('that found no room is kept whole at the first step for which there is room', async () => {
    const { app, state, archive, makeRoom } = await withoutRoom(new DOMException('full', 'QuotaExceededError'));
    await app.begin(scenario.id);
    await settled();
    expect(state.getState().notice?.text).toContain('storage of this browser is full');
    makeRoom();
    state.getState().playing?.send({ type: 'FRAME', frame: scenario.horizons[0]?.frames[0]?.id ?? '' });
    await settled();
    expect((await archive.get('run1'))?.journal.entries).toHaveLength(1);
    expect(state.getState()).toMatchObject({ unkept: [], notice: { text: expect.stringContaining('is kept again') } });
  });

  test('that found no room stays on the shelf, and is kept when another is deleted to make some', async () => {
    const { app, state, archive, makeRoom } = await withoutRoom(new DOMException('full', 'QuotaExceededError'), [kept()]);
    await app.begin(scenario.id);
    await settled();
    await app.show(home);
    await app.readArchive();
    expect(state.getState().runs?.map(({ id }) => id)).toEqual(['run1', 'old']);
    makeRoom();
    await app.remove('old');
    expect(state.getState().runs?.map(({ id }) => id)).toEqual(['run1']);
    expect(await archive.get('run1')).toBeDefined();
  });

  test('keeps its name where the new one cannot be seen, and says so', async () => {
    const { app, state } = fakeApp({}, openArchiveInMemory([kept()]));
    await app.readArchive();
    for (const name of ['\u3164', '\u2800\u2800', '\u200B']) {
      app.notify(undefined);
      app.rename('old', name);
      expect(state.getState().runs?.[0]?.name).toBe('Old');
      expect(state.getState().notice?.text).toContain('can be seen');
    }
  });
});

describe('two windows on one archive', () => {
  test('keep what either changed: a name here, steps there', async () => {
    const archive = openArchiveInMemory([kept()]);
    const [playing, shelf] = [fakeApp({}, archive), fakeApp({}, archive)];
    await Promise.all([playing.app.readArchive(), shelf.app.readArchive()]);
    await playing.app.show(printRoute({ screen: 'play', run: 'old' }));
    playing.state.getState().playing?.send({ type: 'FRAME', frame: scenario.horizons[0]?.frames[0]?.id ?? '' });
    await settled();
    shelf.app.rename('old', 'Renamed');
    await settled();
    expect(await archive.get('old')).toMatchObject({ name: 'Renamed', journal: { entries: [{ kind: 'frame' }] } });
  });

  test('do not bring back what was deleted: the one that plays is told', async () => {
    const archive = openArchiveInMemory([kept()]);
    const [playing, shelf] = [fakeApp({}, archive), fakeApp({}, archive)];
    await Promise.all([playing.app.readArchive(), shelf.app.readArchive()]);
    await playing.app.show(printRoute({ screen: 'play', run: 'old' }));
    await shelf.app.remove('old');
    playing.state.getState().playing?.send({ type: 'FRAME', frame: scenario.horizons[0]?.frames[0]?.id ?? '' });
    await settled();
    expect(await archive.get('old')).toBeUndefined();
    expect(playing.state.getState().notice?.text).toContain('deleted in another window');
  });
});

describe('names that look like parts of the language', () => {
  test.each(['constructor', '__proto__', 'toString'])(
    '%s is a sheet that does not exist, in an address, a link or a file',
    async (name) => {
      const { app, state } = fakeApp();
      await app.readArchive();
      for (const hash of [`#/sheet/${name}`, printRoute({ screen: 'again', code: runCode({ ...kept().journal, scenario: name }) })]) {
        app.notify(undefined);
        await app.show(hash);
        await settled();
        expect(state.getState().notice?.text).toContain('no sheet of that name');
        expect(state.getState().route.screen).toBe('home');
      }
      app.notify(undefined);
      await app.importRun({ size: 100, text: async () => runFile(kept({ journal: { ...kept().journal, scenario: name } })) });
      expect(state.getState().notice?.text).toContain('no sheet of that name');
    },
  );
});

describe('going elsewhere while a sheet is fetched', () => {
  test('is not undone when it arrives', async () => {
    let arrive: () => void = () => {};
    const waiting = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const { app, state } = fakeApp({ loadScenario: async () => waiting.then(() => opened) }, openArchiveInMemory([kept()]));
    await app.readArchive();
    const opening = app.show(printRoute({ screen: 'play', run: 'old' }));
    await settled();
    await app.show(home);
    arrive();
    await opening;
    expect(state.getState().playing).toBeUndefined();
    expect(state.getState().route.screen).toBe('home');
  });

  test('keeps no run from a link that was left', async () => {
    let arrive: () => void = () => {};
    const waiting = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const { app, archive } = fakeApp({ loadScenario: async () => waiting.then(() => opened) });
    const opening = app.show(printRoute({ screen: 'again', code: runCode(kept().journal) }));
    await settled();
    await app.show(home);
    arrive();
    await opening;
    await settled();
    expect(archive.writes).toEqual([]);
  });
});

describe('a link', () => {
  test('makes one run and takes its own place in the history', async () => {
    const { app, went, archive } = fakeApp();
    await app.show(printRoute({ screen: 'again', code: runCode(kept().journal) }));
    await settled();
    expect(went).toEqual([{ hash: '#/run/run1', instead: true }]);
    expect(new Set(archive.writes.map(({ id }) => id))).toEqual(new Set(['run1']));
  });

  test('opened again leads to the run it made before', async () => {
    const { app, state } = fakeApp();
    await app.readArchive();
    const link = printRoute({ screen: 'again', code: runCode(kept().journal) });
    await app.show(link);
    await settled();
    await app.show(link);
    await settled();
    expect(state.getState().runs).toHaveLength(1);
  });

  test('loaded afresh leads to the run it made before, whatever was written beside its decisions', async () => {
    const archive = openArchiveInMemory();
    const whyAside = { kind: 'decide', beat: scenario.opens, option: 'pass', apply: [], meant: [] } as const;
    const journal = (why: string) => ({
      ...kept().journal,
      entries: [
        { kind: 'frame' as const, frame: scenario.horizons[0]?.frames[0]?.id ?? '' },
        { ...whyAside, why },
      ],
    });
    await archive.put(kept({ journal: journal('Mine.') }));
    const link = printRoute({ screen: 'again', code: runCode(journal('')) });
    for (let times = 0; times < 2; times++) {
      const { app, state, went } = fakeApp({}, archive);
      await app.show(link);
      await settled();
      expect(state.getState().runs).toHaveLength(1);
      expect(went).toEqual([{ hash: '#/run/old', instead: true }]);
    }
  });

  test.each(['!!', 'e30', ''])('that is not whole (%s) says so', async (code) => {
    const { app, state } = fakeApp();
    await app.show(`#/again/${code}x`);
    await settled();
    expect(state.getState().notice?.text).toContain('not whole');
  });
});

describe('playing on from a decision of another run', () => {
  const { entries } = playOut(scenario, start(scenario, 7), atRandom, randomFrom(7));
  const decided = entries.flatMap((entry, at) => (entry.kind === 'decide' ? [{ ...entry, at }] : []));
  const ended = kept({ journal: { ...kept().journal, entries }, name: 'N'.repeat(60) });

  test.each([0, 1])('begins a run that waits there, with the option picked, and leaves the other whole', async (decision) => {
    const { app, state, archive } = fakeApp({}, openArchiveInMemory([ended]));
    await app.readArchive();
    app.playOnFrom('old', decision, 'pass');
    await settled();
    const play = state.getState().playing?.store.getState();
    expect(play?.journal.entries).toEqual(entries.slice(0, decided[decision]?.at));
    expect(play?.bookmark).toMatchObject({ beat: decided[decision]?.beat, plan: { option: 'pass' } });
    expect(['choose', 'apply']).toContain(play?.step);
    expect((await archive.get('old'))?.journal.entries).toEqual(entries);
    expect((await archive.get(play?.id ?? ''))?.name).toMatch(new RegExp(`^From decision ${decision + 1} of NNN`));
  });

  test('from a decision that was never made, or of a run that is not there, begins nothing', async () => {
    const { app, state } = fakeApp({}, openArchiveInMemory([ended]));
    await app.readArchive();
    app.playOnFrom('old', decided.length, 'pass');
    app.playOnFrom('nobody', 0, 'pass');
    await settled();
    expect(state.getState().runs).toHaveLength(1);
  });
});

describe('a file', () => {
  const file = (text: string, size = text.length) => ({ size, text: async () => text });

  test('brings a run in beside the others, with its note and what the player means to do', async () => {
    const commitments = [{ what: 'See the heads', by: 'March', who: 'Ada' }];
    const { app, state } = fakeApp({}, openArchiveInMemory([kept()]));
    await app.readArchive();
    await app.importRun(file(runFile(kept({ note: 'Mine.', commitments }))));
    expect(state.getState().runs?.map(({ note }) => note)).toEqual(['Mine.', '']);
    expect(state.getState().runs?.map((run) => run.commitments)).toEqual([commitments, []]);
    expect(state.getState().notice?.kind).toBe('note');
  });

  test('with a longer note than a run has room for says that it was cut', async () => {
    const { app, state } = fakeApp();
    await app.readArchive();
    await app.importRun(file(runFile(kept({ note: 'x'.repeat(5000) }))));
    expect(state.getState().notice?.text).toMatch(/has been brought in\. Its note was cut to 4,000 characters\.$/);
    expect(state.getState().runs?.[0]?.note).toHaveLength(4000);
  });

  test('of an older version of its sheet says that nothing was brought in, and not that anything is kept', async () => {
    const { app, state } = fakeApp();
    await app.importRun(file(runFile(kept({ journal: { ...kept().journal, version: 0 } }))));
    expect(state.getState().notice?.text).toMatch(/can no longer be opened\. Nothing was brought in\.$/);
  });

  test('that says it has ended is believed only where its journal has', async () => {
    const { app, state } = fakeApp();
    await app.readArchive();
    const bookmark = {
      beat: scenario.opens,
      step: 'ended',
      plan: { option: undefined, apply: [], meant: [], why: '' },
      found: undefined,
    } as const;
    await app.importRun(file(runFile(kept({ bookmark, ending: 'Victory' }))));
    const [run] = state.getState().runs ?? [];
    expect(run?.ending).toBeUndefined();
    await app.show(printRoute({ screen: 'play', run: run?.id ?? '' }));
    expect(state.getState().playing?.store.getState().step).not.toBe('ended');
  });

  test.each([
    ['of something else', 'hello'],
    ['of a sheet that is not here', runFile(kept({ journal: { ...kept().journal, scenario: 'elsewhere' } }))],
    ['whose steps do not follow', runFile(kept({ journal: { ...kept().journal, entries: [{ kind: 'look', look: 'nothing' }] } }))],
  ])('%s is refused with a sentence, and nothing is kept', async (_, text) => {
    const { app, state, archive } = fakeApp();
    await app.readArchive();
    await app.importRun(file(text));
    expect(state.getState().notice?.kind).toBe('error');
    expect(state.getState().notice?.text).toMatch(/^[A-Z].*\.$/);
    expect(archive.writes).toEqual([]);
  });
});

describe('a file that is not for this page', () => {
  test('too large is refused without being read', async () => {
    const { app, state } = fakeApp();
    await app.importRun({ size: 5_000_000, text: async () => Promise.reject(new Error('It was read.')) });
    expect(state.getState().notice?.text).toContain('too large');
  });

  test('of a newer Bearings says that nothing was brought in, and how to get that one', async () => {
    let asked = 0;
    const { app, state } = fakeApp({ getNewest: () => void asked++ });
    const text = JSON.stringify({ ...kept(), format: 2 });
    await app.importRun({ size: text.length, text: async () => text });
    expect(state.getState().notice?.text).toMatch(/newer Bearings.*Nothing was brought in\.$/);
    state.getState().notice?.action?.run();
    expect(asked).toBe(1);
  });
});

describe('what stays true', () => {
  test('outlasts every passing notice: a newer Bearings, and a browser that keeps nothing', async () => {
    const { app, state } = fakeApp({}, { ...openArchiveInMemory(), keeping: 'nothing' });
    await app.readArchive();
    state.setState({ newest: () => {} });
    await app.begin(scenario.id);
    app.notify(undefined);
    await app.show(home);
    const [keeps, newest] = standingNotices(state.getState());
    expect(keeps?.text).toContain('keeps nothing after the page is closed');
    expect(newest?.action?.label).toBe('Use it now');
    expect(newest?.text).not.toContain('kept');
    expect(standingNotices({ keeping: 'newer', newest: undefined })[0]?.text).not.toContain('keeps nothing');
    expect(standingNotices({ keeping: 'lasting', newest: undefined })).toEqual([]);
  });

  test('of the run is said where a part of the page fails, and nothing where there is none', () => {
    const at = { keeping: 'lasting', unkept: [] as readonly string[] } as const;
    expect(failedWords({ ...at, route: { screen: 'briefing', sheet: 'x' } })).toBeUndefined();
    expect(failedWords({ ...at, route: { screen: 'play', run: 'x' } })).toContain('kept up to your last step');
    expect(failedWords({ ...at, unkept: ['x'], route: { screen: 'play', run: 'x' } })).toContain('not its last step');
    expect(failedWords({ ...at, keeping: 'nothing', route: { screen: 'play', run: 'x' } })).toContain('lost');
  });
});

describe('addresses', () => {
  const routes: readonly Route[] = [
    { screen: 'home', mode: 'alone' },
    { screen: 'home', mode: 'debrief' },
    { screen: 'briefing', sheet: 'a sheet/with signs', journey: undefined },
    { screen: 'briefing', sheet: 'a sheet', journey: 'a way/on' },
    { screen: 'chapter', run: 'x' },
    { screen: 'play', run: 'x' },
    { screen: 'debrief', run: 'x' },
    { screen: 'runs', sheet: 'a sheet', from: undefined },
    { screen: 'runs', sheet: 'a sheet', from: 'a run/here' },
  ];

  test.each(routes)('say where one is ($screen)', async (route) => {
    const { app, state } = fakeApp();
    void app.show(printRoute(route));
    expect(state.getState().route).toEqual(route);
    await settled();
  });

  test.each(['', '#', '#/nowhere', '#/run/', '#/run/%E0%A4%A', 'rubbish'])('that mean nothing (%s) harm nothing', async (hash) => {
    const { app, state } = fakeApp();
    await app.readArchive();
    await app.show(hash);
    await settled();
    expect(['home', 'play']).toContain(state.getState().route.screen);
  });
});

describe('a sheet met in another authority', () => {
  const host = { id: 'T', profile: { ...scenario.authority.profile, embeddedness: 8 }, history: 'Settled.' };

  test('starts as it would there, and comes back so', async () => {
    const { app, state, archive } = fakeApp({ loadScenario: async () => ({ ...opened, hosts: [scenario.authority, host] }) });
    await app.readArchive();
    await app.begin(scenario.id, { authority: 'T' });
    await settled();
    const { world } = state.getState().playing?.store.getState() ?? {};
    expect(world?.profile.embeddedness).toBe(8);
    const [run] = state.getState().runs ?? [];
    expect(run?.name).toBe(`${scenario.title} in Authority T`);
    expect(archive.writes.at(-1)?.journal.authority).toBe('T');
    await app.show(home);
    await app.show(printRoute({ screen: 'play', run: run?.id ?? '' }));
    expect(state.getState().playing?.store.getState().world).toEqual(world);
  });

  test('at home is a run like any other', async () => {
    const { state, app } = fakeApp({ loadScenario: async () => ({ ...opened, hosts: [scenario.authority] }) });
    await app.readArchive();
    await app.begin(scenario.id, { authority: scenario.authority.id });
    expect(state.getState().runs?.[0]?.journal.authority).toBeUndefined();
  });
});

describe('a journey', () => {
  const chapter = (number: number): Chapter => ({
    journey: 'way',
    title: 'The way',
    version: 1,
    number,
    scenarios: [scenario.id, 'second'],
    ground: scenario.authority,
    starts: undefined,
    between: number === 0 ? '' : 'Two winters.',
    lines: [],
    sameAssets: {},
    outlook: [],
  });
  const second = { ...opened, scenario: { ...scenario, id: 'second' }, chapters: [chapter(1)] };
  const first = { ...opened, chapters: [chapter(0)] };
  const sheet = { id: 'way', title: 'The way', says: 'Two winters.', authority: 'S', version: 1, scenarios: [scenario.id, 'second'] };
  const setUp = (runs: readonly KeptRun[] = []) =>
    fakeApp(
      { journeys: [sheet], hasSheet: () => true, loadScenario: async (id) => (id === 'second' ? second : first) },
      openArchiveInMemory(runs),
    );
  const journey = { id: 'way', version: 1, chapter: 0, carried: undefined };

  test('begins with its first sheet', async () => {
    const { app, state, route } = setUp();
    await app.readArchive();
    await app.begin(scenario.id, { journey: 'way' });
    expect(state.getState().runs?.[0]).toMatchObject({ name: `The way: ${scenario.title}`, journal: { journey } });
    expect(route().screen).toBe('play');
  });

  test('goes on with what the chapter before left, and only once that has ended', async () => {
    const played = playOut(scenario, start(scenario, 7), atRandom, randomFrom(7));
    const journal = { ...kept().journal, journey, entries: played.entries };
    const { app, state, route } = setUp([kept({ journal, ending: 'Held' })]);
    await app.readArchive();
    await app.goOn('old');
    await settled();
    const [run] = state.getState().runs ?? [];
    expect(run?.journal).toMatchObject({ scenario: 'second', journey: { id: 'way', chapter: 1 } });
    expect(run?.journal.journey?.carried?.people['ada']?.trust).toBe(played.world.relationships['ada']?.trust);
    expect(route()).toEqual({ screen: 'chapter', run: run?.id });
    // The second is the last: nothing comes after it.
    await app.goOn(run?.id ?? '');
    expect(state.getState().runs).toHaveLength(2);
    const early = setUp([kept({ journal: { ...journal, entries: played.entries.slice(0, 1) } })]);
    await early.app.readArchive();
    await early.app.goOn('old');
    expect(early.state.getState().runs).toHaveLength(1);
  });
});
