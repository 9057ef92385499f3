import type { StoreApi } from 'zustand/vanilla';
import type { Journal } from '../core/journal.ts';
import { nextChapter } from '../core/next-chapter.ts';
import { emptyPlan } from '../flow/steps.ts';
import { type ReplayProblem, stageRun } from '../save/check-run.ts';
import { cleanName } from '../save/clean-name.ts';
import { readRunCode, runCode } from '../save/run-link.ts';
import { type Play, playRun } from '../store/play.ts';
import type { Settings } from '../store/settings.ts';
import type { JourneySheet } from '../store/sheets.ts';
import { leadsElsewhere } from '../ui/words/leads-elsewhere.ts';
import type { AppState, Notice, Opened } from './app-state.ts';
import { bringInRun } from './bring-in-run.ts';
import { newestOf, openSheets } from './open-sheets.ts';
import { parseRoute, printRoute, type Route } from './routes.ts';
import { type KeeperPorts, keepRuns } from './run-keeper.ts';

/** What the page lends the app: the browser's side of things, so that tests can lend others. */
export interface Ports extends KeeperPorts {
  readonly hasSheet: (id: string) => boolean;
  readonly journeys: readonly JourneySheet[];
  readonly loadScenario: (id: string) => Promise<Opened>;
  readonly keepSettings: (settings: Settings) => void;
  /** `instead`: takes the place of the address one is at, so that Back does not lead there again. */
  readonly go: (hash: string, instead: boolean) => void;
  /** Whole, 0 to 2³² − 1. */
  readonly newSeed: () => number;
  readonly copy: (text: string) => Promise<void>;
  /** Loads the page anew with the newest version there is. */
  readonly getNewest: () => void;
  /** Address of the page without its hash. */
  readonly address: () => string;
}

const isFreshChapter = ({ journey, entries }: Journal): boolean => (journey?.chapter ?? 0) > 0 && entries.length === 0;

const home: Route = { screen: 'home', mode: 'alone' };

/** Everything a player can do outside a decision, over one state. */
export function openApp(state: StoreApi<AppState>, ports: Ports) {
  const keeper = keepRuns(state, ports);
  const notify = (notice: Notice | undefined): void => state.setState({ notice });
  const getNewest = newestOf(ports);
  const open = openSheets(state, ports, () => void show(state.getState().route));
  const refuse = ({ says, newer }: ReplayProblem, more = ''): void =>
    notify({ kind: 'error', text: `${says}${more}`, action: newer ? getNewest : undefined });
  const navigate = (route: Route, instead = false): void => ports.go(printRoute(route), instead);
  /** Counts arrivals: whoever comes back from waiting looks whether the player is still there. */
  let arrivals = 0;

  function onChange(play: Play): void {
    const kept = keeper.find(play.id);
    if (!kept) return;
    // Only what changed is written: opening a run leaves it as it was.
    if (kept.journal === play.journal && JSON.stringify(kept.bookmark) === JSON.stringify(play.bookmark)) return;
    const ending = play.step === 'ended' ? play.scenario.endings.find(({ id }) => id === play.world.ended)?.title : undefined;
    void keeper.change(play.id, { journal: play.journal, bookmark: play.bookmark, ending, changed: ports.now() });
  }

  function stopPlaying(): void {
    state.getState().playing?.stop();
    state.setState({ playing: undefined });
  }

  async function takeUp(id: string, arrival: number): Promise<void> {
    if (state.getState().playing?.store.getState().id === id) return;
    stopPlaying();
    const run = await keeper.fresh(id);
    if (arrival !== arrivals) return;
    if (!run) {
      notify({ kind: 'error', text: 'That run is not kept in this browser. Bring it in from its file, or begin again.' });
      return navigate(home, true);
    }
    const opened = await open(run.journal.scenario);
    if (arrival !== arrivals) return;
    if (!opened) return ports.hasSheet(run.journal.scenario) ? undefined : navigate(home, true);
    const staged = stageRun(opened.scenario, opened, run.journal);
    if (staged.ok) return state.setState({ playing: playRun(staged.scenario, id, run, onChange) });
    const aside = staged.newer ? '' : ' It has been put aside whole.';
    if (aside) await keeper.setAside(id, staged.says + aside);
    refuse(staged, aside);
    navigate(home, true);
  }

  /** Brings the page to a route: what an address says is what is on the screen. */
  async function show(route: Route): Promise<void> {
    const arrival = ++arrivals;
    state.setState({ route, notice: route.screen === 'home' ? state.getState().notice : undefined });
    if (route.screen === 'home' || 'sheet' in route) stopPlaying();
    if ('sheet' in route && !(await open(route.sheet)) && arrival === arrivals && !ports.hasSheet(route.sheet)) navigate(home, true);
    if ('run' in route) await takeUp(route.run, arrival);
    const playing = state.getState().playing?.store.getState();
    // Only a later chapter that nothing has been chosen in has a page before its first decision.
    if (route.screen === 'chapter' && playing?.id === route.run && arrival === arrivals && !isFreshChapter(playing.journal))
      navigate({ screen: 'play', run: route.run }, true);
    if (route.screen === 'again') await playAgain(route.code, arrival);
  }

  async function playAgain(code: string, arrival: number): Promise<void> {
    const journal = readRunCode(code);
    const opened = journal && (await open(journal.scenario));
    await keeper.ready();
    if (arrival !== arrivals) return;
    if (!journal) notify({ kind: 'error', text: 'This link is not whole: copy it again.' });
    if (!journal || !opened) return journal && ports.hasSheet(journal.scenario) ? undefined : navigate(home, true);
    const staged = stageRun(opened.scenario, opened, journal);
    if (!staged.ok) {
      refuse(staged);
      return navigate(home, true);
    }
    // A link leaves out the player's own words: runs are the same where their links are.
    const same = (state.getState().runs ?? []).find((one) => runCode(one.journal) === runCode(journal));
    const run = same ?? keeper.add(journal, `${opened.scenario.title}, from a link`);
    navigate({ screen: 'play', run: run.id }, true);
  }

  let goingOn = false;

  async function beginNext(runId: string): Promise<void> {
    const arrival = arrivals;
    const again = (): void => void beginNext(runId);
    const { journal } = keeper.find(runId) ?? {};
    const here = journal && (await open(journal.scenario, again));
    if (!here || !journal.journey) return;
    const staged = stageRun(here.scenario, here, journal);
    if (!staged.ok) return refuse(staged);
    const id = staged.chapter?.scenarios[journal.journey.chapter + 1];
    const next = id === undefined ? undefined : await open(id, again);
    // Whoever has gone elsewhere meanwhile is not dragged back.
    if (arrival !== arrivals) return;
    const begun = next && nextChapter(here, journal, next, ports.newSeed());
    if (begun) return beginRun(begun, `${staged.chapter?.title}: ${next.scenario.title}`, 'chapter');
    // What could not be fetched has had its sentence.
    if (id === undefined || next)
      notify({ kind: 'error', text: 'The next chapter begins once this one has ended. Carry on with it first.' });
  }

  function beginRun(journal: Journal, called: string, screen: 'play' | 'chapter'): void {
    const alike = ({ journal: other }: { readonly journal: Journal }): boolean =>
      other.scenario === journal.scenario && other.authority === journal.authority && other.journey?.id === journal.journey?.id;
    const before = (state.getState().runs ?? []).filter(alike).length;
    const run = keeper.add(journal, before === 0 ? called : `${called}, run ${before + 1}`);
    navigate({ screen, run: run.id });
  }

  return {
    show: (hash: string) => show(parseRoute(hash)),
    navigate,
    notify,
    readArchive: keeper.read,
    /** Begins a run of a scenario: at home, in another authority of the study, or as the first chapter of a journey. */
    begin: async (scenarioId: string, where: { readonly authority?: string; readonly journey?: string } = {}) => {
      const opened = await open(scenarioId);
      if (!opened) return;
      const { id, version, title } = opened.scenario;
      const journey = ports.journeys.find((one) => one.id === where.journey && one.scenarios[0] === id);
      const begun: Journal = { scenario: id, version, seed: ports.newSeed(), entries: [] };
      if (journey) {
        const step = { id: journey.id, version: journey.version, chapter: 0, carried: undefined };
        return beginRun({ ...begun, journey: step }, `${journey.title}: ${title}`, 'play');
      }
      if (where.authority === undefined || where.authority === opened.scenario.authority.id) return beginRun(begun, title, 'play');
      beginRun({ ...begun, authority: where.authority }, `${title} in Authority ${where.authority}`, 'play');
    },
    /** Begins a run that is another up to one of its decisions, counted from 0, and there has this option picked. */
    playOnFrom: (runId: string, decision: number, option: string) => {
      const run = keeper.find(runId);
      const decided = run?.journal.entries.flatMap((entry, at) => (entry.kind === 'decide' ? [{ beat: entry.beat, at }] : []))[decision];
      if (!run || !decided) return;
      const journal = { ...run.journal, entries: run.journal.entries.slice(0, decided.at) };
      const bookmark = { beat: decided.beat, step: 'choose', plan: { ...emptyPlan, option }, found: undefined } as const;
      const begun = keeper.add(journal, cleanName(`From decision ${decision + 1} of ${run.name}`), { bookmark });
      navigate({ screen: 'play', run: begun.id });
    },
    /** Begins the chapter after the one that this run has ended, with what it left. */
    goOn: async (runId: string) => {
      // A second press while the next sheet is fetched begins nothing twice.
      if (goingOn) return;
      goingOn = true;
      await beginNext(runId).finally(() => {
        goingOn = false;
      });
    },
    openSheet: open,
    /** Takes a table's run of a workshop onto the shelf, unless it is there already, and opens its debrief. */
    openTable: (journal: Journal, name: string) => {
      const code = runCode(journal);
      const same = (state.getState().runs ?? []).find((one) => one.name === name && runCode(one.journal) === code);
      navigate({ screen: 'debrief', run: (same ?? keeper.add(journal, name)).id });
    },
    rename: keeper.rename,
    note: keeper.note,
    commit: keeper.commit,
    remove: (id: string) => {
      if (state.getState().playing?.store.getState().id === id) stopPlaying();
      return keeper.remove(id);
    },
    exportRun: keeper.exportRun,
    saveAs: keeper.saveAs,
    importRun: bringInRun({ keeper, notify, open, refuse, newest: getNewest }),
    copyLink: async (id: string) => {
      const run = keeper.find(id);
      if (!run) return;
      const link = `${ports.address()}${printRoute({ screen: 'again', code: runCode(run.journal) })}`;
      try {
        await ports.copy(link);
        const where = leadsElsewhere(link) ? '' : ' It opens only on this machine or in its network: to others, give the run file.';
        notify({ kind: 'note', text: `The link is copied. It carries the choices, not your notes.${where}` });
      } catch {
        notify({ kind: 'note', text: `Copy this link: ${link}` });
      }
    },
    asideFile: keeper.asideFile,
    dropAside: keeper.dropAside,
    getNewest: ports.getNewest,
    changeSettings: (part: Partial<Settings>) => {
      const settings = { ...state.getState().settings, ...part };
      state.setState({ settings });
      ports.keepSettings(settings);
    },
  };
}

export type App = ReturnType<typeof openApp>;
