import type { Journal } from '../../core/journal.ts';
import { replay } from '../../core/replay.ts';
import type { Staged } from '../../core/stage.ts';
import { figuresOfRuns } from '../../debrief/many/figures-of-runs.ts';
import { branchAt, foldRuns, partingOf } from '../../debrief/many/fold-runs.ts';
import { gatherBranches } from '../../debrief/many/gather-branches.ts';
import { type Gist, gistOf, stepKey } from '../../debrief/many/gist.ts';
import { pooledEnds } from '../../debrief/many/pooled-ends.ts';
import { type RunEnd, runEndOf } from '../../debrief/many/run-end.ts';
import { type EndsTally, tallyEnds } from '../../debrief/many/tally-ends.ts';
import { doesNotFollow, type ReplayProblem, stageOnly } from '../../save/check-run.ts';
import { pooledJournal } from '../../save/pooled-journal.ts';
import { groupOf } from './group-of.ts';
import type { Asked, Folded, Group, OwnRun, Setting } from './pooling.ts';
import { stepsOf } from './steps-of.ts';
import { openWays } from './ways.ts';
import { withinOf } from './within-of.ts';

interface Pooled {
  readonly gist: Gist;
  readonly end: RunEnd | undefined;
  readonly group: string;
}

/** What became of one run: counted, the same as one before, or left out with a sentence. */
type Taken = 'counted' | 'same' | { readonly says: string };

/** Runs of one scenario, read and played again, for as long as the page asks after them. */
export function openPool({ scenario, grounds, titles }: Setting) {
  /** By the journal as JSON: two that are the same have the same key. */
  const pooled = new Map<string, Pooled>();
  /** What came from files, by group. */
  const tallies = new Map<string, EndsTally>();
  let ways = openWays();
  const own = new Map<string, Pooled & { readonly key: string; readonly steps: readonly string[] }>();
  const stages = new Map<string, Staged | ReplayProblem>();

  /** The stage of a place is made once; what a chapter brings along differs from run to run. */
  function stageFor(journal: Journal): Staged | ReplayProblem {
    if (journal.journey?.carried) return stageOnly(scenario, grounds, journal);
    const place = JSON.stringify([journal.version, journal.authority, journal.journey]);
    const staged = stages.get(place) ?? stageOnly(scenario, grounds, journal);
    stages.set(place, staged);
    return staged;
  }

  /** Plays a run again: that is how damage is found, and how its figures are. */
  function played(journal: Journal): Pooled | { readonly says: string } {
    if (journal.scenario !== scenario.id) {
      const title = Object.hasOwn(titles, journal.scenario) ? titles[journal.scenario] : undefined;
      return { says: title === undefined ? 'It is a run of another sheet.' : `It is a run of another sheet: ${title}` };
    }
    const staged = stageFor(journal);
    if (!staged.ok) return { says: staged.says };
    const replayed = replay(staged.scenario, journal);
    if (!replayed.ok) return { says: doesNotFollow(replayed).says };
    const { turns, world } = replayed;
    return { gist: gistOf(turns, world), end: runEndOf(scenario, world), group: groupOf(journal) };
  }

  /**
   * The runs asked for, each once. One of this device that is also in a file counts as this device's, unless it was saved further
   * on in the file; one that another of this device goes on from counts with that.
   */
  function counted(ids: readonly string[]) {
    const asked = ids.flatMap((id) => {
      const run = own.get(id);
      return run ? [{ ...run, id }] : [];
    });
    const within = withinOf(asked);
    const whole = asked.filter(({ id }) => within[id] === undefined).map((run) => ({ ...run, ...ways.find(run.steps) }));
    const mine = whole.filter(({ wentOn }) => !wentOn);
    const there = new Set(mine.map(({ earlier }) => earlier));
    const others = [...pooled].filter(([key]) => !there.has(key)).map(([key, run]) => ({ ...run, key, id: undefined }));
    const twice = [...there].flatMap((key) => (key === undefined ? [] : (pooled.get(key) ?? [])));
    return { all: [...mine, ...others], mine, twice, same: whole.length + pooled.size - mine.length - others.length, within };
  }

  function tallyOf(group: string): EndsTally {
    const tally = tallies.get(group) ?? tallyEnds(scenario);
    tallies.set(group, tally);
    return tally;
  }

  function forget(key: string): boolean {
    const run = pooled.get(key);
    if (run) tallyOf(run.group).drop(run.end);
    return pooled.delete(key);
  }

  /** How the runs of a group ended: files as they were counted when they were read, and the few of this device. */
  function endsIn(group: string, { mine, twice }: ReturnType<typeof counted>): EndsTally {
    const tally = tallyOf(group).copy();
    for (const run of mine) if (run.group === group) tally.add(run.end);
    for (const run of twice) if (run.group === group) tally.drop(run.end);
    return tally;
  }

  return {
    /** Takes one run out of a file. */
    take: (value: unknown): Taken => {
      const journal = pooledJournal(value);
      if (typeof journal === 'string') return { says: journal };
      const key = JSON.stringify(journal);
      if (pooled.has(key)) return 'same';
      if (!journal.entries.some(({ kind }) => kind === 'decide')) return { says: 'Nothing has been decided in it yet.' };
      const run = played(journal);
      if ('says' in run) return run;
      const { wentOn, earlier } = ways.walk(stepsOf(journal), key);
      if (wentOn) return 'same';
      pooled.set(key, run);
      tallyOf(run.group).add(run.end);
      return earlier !== undefined && forget(earlier) ? 'same' : 'counted';
    },
    /** Takes the runs of this device; of those that cannot be played again, says why. */
    setOwn: (runs: readonly OwnRun[]): Readonly<Record<string, string>> => {
      own.clear();
      const problems: Record<string, string> = {};
      for (const { id, journal } of runs) {
        const plain = pooledJournal(journal);
        const run = typeof plain === 'string' ? { says: plain } : { ...played(plain), plain };
        if ('says' in run) problems[id] = run.says;
        else own.set(id, { gist: run.gist, end: run.end, group: run.group, key: JSON.stringify(run.plain), steps: stepsOf(run.plain) });
      }
      return problems;
    },
    /** Runs that came from files. */
    size: (): number => pooled.size,
    /** Forgets what came from files. */
    clear: (): void => {
      pooled.clear();
      tallies.clear();
      ways = openWays();
    },
    /** Folds the runs asked for into one tree and its table. */
    fold: (asked: Asked): Folded => {
      const runsAsked = counted(asked.own);
      const { all, same, within } = runsAsked;
      const groups = groupsOf(all);
      const home = runsAsked.mine[0]?.group;
      const group = (groups.find(({ id }) => id === (asked.group ?? home)) ?? groups[0])?.id;
      // Two are laid side by side wherever they were met.
      const runs = all.filter((run) => all.length === 2 || run.group === group).map((run) => ({ ...run, own: run.id !== undefined }));
      const root = foldRuns(scenario, runs);
      const way = branchAt(root, asked.way) ? asked.way : [];
      const came = runs.filter(({ gist: { steps } }) => way.every((key, at) => steps[at] !== undefined && stepKey(steps[at]) === key));
      const tally = way.length === 0 && group !== undefined ? endsIn(group, runsAsked) : tallyEnds(scenario);
      if (way.length > 0) for (const { end } of came) tally.add(end);
      const { together, parted } = partingOf(root);
      return {
        asked,
        runs: all.length,
        same,
        within,
        groups,
        group,
        way,
        together,
        parted: parted.map(({ key, runs: count }) => ({ key, runs: count })),
        tree: gatherBranches(root, way, asked.tracks),
        figures: figuresOfRuns(
          scenario,
          came.map(({ gist }) => gist),
        ),
        ends: pooledEnds(scenario, tally, toldApart(came)),
        two: all.length === 2 ? all.map(({ id, key }) => ({ id, journal: JSON.parse(key) as Journal })) : undefined,
      };
    },
  };
}

export type Pool = ReturnType<typeof openPool>;

/** The first run of this device that has ended. */
function toldApart(runs: readonly { readonly id: string | undefined; readonly end: RunEnd | undefined }[]) {
  for (const { id, end } of runs) if (id !== undefined && end) return { id, end };
  return undefined;
}

/** Largest first; at home first among the same. */
function groupsOf(runs: readonly Pooled[]): readonly Group[] {
  const counts = new Map<string, number>();
  for (const { group } of runs) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, runs: count })).sort((a, b) => b.runs - a.runs || (a.id < b.id ? -1 : 1));
}
