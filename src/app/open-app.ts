import type { StoreApi } from 'zustand/vanilla';
import type { Journal } from '../core/journal.ts';
import type { Archive } from '../save/archive.ts';
import { replayProblem } from '../save/check-run.ts';
import { readRunFile, runFile, runFileName } from '../save/run-file.ts';
import { readRunCode, runCode } from '../save/run-link.ts';
import type { KeptRun } from '../store/kept-run.ts';
import { type Play, playRun } from '../store/play.ts';
import type { Settings } from '../store/settings.ts';
import type { AppState, Notice, Opened } from './app-state.ts';
import { parseRoute, printRoute, type Route } from './routes.ts';

/** What the page lends the app: the browser's side of things, so that tests can lend others. */
export interface Ports {
  readonly archive: Archive;
  readonly loadScenario: (id: string) => Promise<Opened>;
  readonly keepSettings: (settings: Settings) => void;
  readonly go: (hash: string) => void;
  readonly now: () => number;
  /** Whole, 0 to 2³² − 1. */
  readonly newSeed: () => number;
  readonly newId: () => string;
  readonly download: (name: string, text: string) => void;
  readonly copy: (text: string) => Promise<void>;
  /** Address of the page without its hash. */
  readonly address: () => string;
}

const failure = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem));

/** Everything a player can do outside a decision, over one state. */
export function openApp(state: StoreApi<AppState>, ports: Ports) {
  const { archive } = ports;
  const set = (part: Partial<AppState>): void => state.setState(part);
  const notify = (notice: Notice | undefined): void => set({ notice });
  const runs = (): readonly KeptRun[] => state.getState().runs ?? [];

  const keeping = new Map<string, Promise<void>>();
  /** Writes one after the other, so that an older state never overtakes a newer one. */
  function keep(run: KeptRun): void {
    set({ runs: [run, ...runs().filter(({ id }) => id !== run.id)] });
    const before = keeping.get(run.id) ?? Promise.resolve();
    keeping.set(
      run.id,
      before
        .then(() => archive.put(run))
        .catch(() =>
          notify({ kind: 'error', text: 'This browser could not keep your last step. Save the run as a file before you close the page.' }),
        ),
    );
  }

  async function readArchive(): Promise<void> {
    try {
      const all = await archive.all();
      set({ runs: all.runs.toSorted((a, b) => b.changed - a.changed), aside: all.aside });
      if (!archive.lasting) {
        notify({
          kind: 'note',
          text: 'This browser keeps nothing after the page is closed. Save your run as a file to go on another time.',
        });
      }
    } catch (problem) {
      set({ runs: [] });
      notify({
        kind: 'error',
        text: `Your earlier runs could not be read (${failure(problem)}). New runs can be played; reload to try again.`,
      });
    }
  }

  async function open(id: string): Promise<Opened | undefined> {
    const known = state.getState().opened[id];
    if (known) return known;
    try {
      const opened = await ports.loadScenario(id);
      set({ opened: { ...state.getState().opened, [id]: opened } });
      return opened;
    } catch {
      notify({
        kind: 'error',
        text: 'This sheet would not open. Check the connection, then try again.',
        action: { label: 'Try again', run: () => void show(state.getState().route) },
      });
      return undefined;
    }
  }

  function onChange(play: Play): void {
    const kept = runs().find(({ id }) => id === play.id);
    if (!kept) return;
    const same = kept.journal === play.journal && kept.bookmark === play.bookmark;
    if (same) return;
    const ending = play.step === 'ended' ? play.scenario.endings.find(({ id }) => id === play.world.ended)?.title : undefined;
    keep({ ...kept, journal: play.journal, bookmark: play.bookmark, ending, changed: ports.now() });
  }

  function stopPlaying(): void {
    state.getState().playing?.stop();
    set({ playing: undefined });
  }

  async function takeUp(id: string): Promise<void> {
    if (state.getState().playing?.store.getState().id === id) return;
    stopPlaying();
    const run = runs().find((one) => one.id === id);
    if (!run) {
      notify({ kind: 'error', text: 'That run is not kept in this browser. Bring it in from its file, or begin again.' });
      return navigate({ screen: 'home', mode: 'alone' });
    }
    const opened = await open(run.journal.scenario);
    const { route } = state.getState();
    // The player may have gone elsewhere while the sheet was fetched.
    if (!opened || !('run' in route) || route.run !== id) return;
    const problem = replayProblem(opened.scenario, run.journal);
    if (problem) {
      await archive.setAside(id, problem);
      await readArchive();
      notify({ kind: 'error', text: problem });
      return navigate({ screen: 'home', mode: 'alone' });
    }
    set({ playing: playRun(opened.scenario, id, run, onChange) });
  }

  /** Brings the page to a route: what an address says is what is on the screen. */
  async function show(route: Route): Promise<void> {
    set({ route, notice: route.screen === 'home' ? state.getState().notice : undefined });
    if (route.screen === 'home' || route.screen === 'briefing') stopPlaying();
    if (route.screen === 'briefing') await open(route.sheet);
    if (route.screen === 'play' || route.screen === 'debrief') await takeUp(route.run);
    if (route.screen === 'again') await playAgain(route.code);
  }

  function navigate(route: Route): void {
    ports.go(printRoute(route));
  }

  function newRun(journal: Journal, name: string, part: Partial<KeptRun> = {}): KeptRun {
    const run = { id: ports.newId(), name, journal, bookmark: undefined, note: '', ending: undefined, changed: ports.now(), ...part };
    keep(run);
    return run;
  }

  async function playAgain(code: string): Promise<void> {
    const journal = readRunCode(code);
    const opened = journal && (await open(journal.scenario));
    const problem = !journal ? 'This link is not whole: copy it again.' : opened ? replayProblem(opened.scenario, journal) : undefined;
    if (!journal || !opened || problem) {
      if (problem) notify({ kind: 'error', text: problem });
      return navigate({ screen: 'home', mode: 'alone' });
    }
    const run = newRun(journal, `${opened.scenario.title}, from a link`);
    navigate({ screen: 'play', run: run.id });
  }

  return {
    show: (hash: string) => show(parseRoute(hash)),
    navigate,
    notify,
    readArchive,
    begin: async (scenarioId: string) => {
      const opened = await open(scenarioId);
      if (!opened) return;
      const { id, version, title } = opened.scenario;
      const before = runs().filter(({ journal }) => journal.scenario === id).length;
      const run = newRun(
        { scenario: id, version, seed: ports.newSeed(), entries: [] },
        before === 0 ? title : `${title}, run ${before + 1}`,
      );
      navigate({ screen: 'play', run: run.id });
    },
    rename: (id: string, name: string) => {
      const run = runs().find((one) => one.id === id);
      const trimmed = name.trim().slice(0, 60);
      if (run && trimmed) keep({ ...run, name: trimmed });
    },
    note: (id: string, note: string) => {
      const run = runs().find((one) => one.id === id);
      if (run) keep({ ...run, note: note.slice(0, 4000) });
    },
    remove: async (id: string) => {
      if (state.getState().playing?.store.getState().id === id) stopPlaying();
      set({ runs: runs().filter((run) => run.id !== id) });
      await keeping.get(id);
      await archive.remove(id);
    },
    exportRun: (id: string) => {
      const run = runs().find((one) => one.id === id);
      if (run) ports.download(runFileName(run), runFile(run));
    },
    importRun: async (file: { text: () => Promise<string> }) => {
      const checked = readRunFile(await file.text().catch(() => ''));
      if (!checked.ok) return notify({ kind: 'error', text: checked.problem });
      const opened = await open(checked.run.journal.scenario);
      if (!opened) return;
      const problem = replayProblem(opened.scenario, checked.run.journal);
      if (problem)
        return notify({
          kind: 'error',
          text: problem.replace(' It is damaged; it has been put aside whole, so that nothing is lost.', ' Nothing was brought in.'),
        });
      const { name, journal, bookmark, note, ending } = checked.run;
      const run = newRun(journal, name, { bookmark, note, ending });
      notify({ kind: 'note', text: `“${run.name}” has been brought in.` });
    },
    copyLink: async (id: string) => {
      const run = runs().find((one) => one.id === id);
      if (!run) return;
      const link = `${ports.address()}${printRoute({ screen: 'again', code: runCode(run.journal) })}`;
      try {
        await ports.copy(link);
        notify({ kind: 'note', text: 'The link is copied. It carries the choices, not your notes.' });
      } catch {
        notify({ kind: 'note', text: `Copy this link: ${link}` });
      }
    },
    asideFile: async (id: string) => ports.download('bearings-run-put-aside.json', await archive.asideText(id)),
    dropAside: async (id: string) => {
      await archive.dropAside(id);
      await readArchive();
    },
    changeSettings: (part: Partial<Settings>) => {
      const settings = { ...state.getState().settings, ...part };
      set({ settings });
      ports.keepSettings(settings);
    },
  };
}

export type App = ReturnType<typeof openApp>;
