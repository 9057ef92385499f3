import type { Journal } from '../../core/journal.ts';
import { replay } from '../../core/replay.ts';
import type { Scenario } from '../../core/scenario.ts';
import type { Grounds, Staged } from '../../core/stage.ts';
import { figuresOfRuns } from '../../debrief/many/figures-of-runs.ts';
import { branchAt, foldRuns, partingOf } from '../../debrief/many/fold-runs.ts';
import { gatherBranches } from '../../debrief/many/gather-branches.ts';
import { type Gist, gistOf, stepKey } from '../../debrief/many/gist.ts';
import { doesNotFollow, type ReplayProblem, stageOnly } from '../../save/check-run.ts';
import { pooledJournal } from '../../save/pooled-journal.ts';
import { groupOf } from './group-of.ts';
import type { Asked, Folded, Group, OwnRun } from './messages.ts';
import { stepsOf } from './steps-of.ts';
import { openWays } from './ways.ts';
import { withinOf } from './within-of.ts';

/** What a pool is of. */
export interface Setting {
  readonly scenario: Scenario;
  readonly grounds: Grounds;
  /** Titles of every sheet, by id, to say which one a run belongs to. */
  readonly titles: Readonly<Record<string, string>>;
}

interface Pooled {
  readonly gist: Gist;
  readonly group: string;
}

/** What became of one run: counted, the same as one before, or left out with a sentence. */
type Taken = 'counted' | 'same' | { readonly says: string };

/** Runs of one scenario, read and played again, for as long as the page asks after them. */
export function openPool({ scenario, grounds, titles }: Setting) {
  /** By the journal as JSON: two that are the same have the same key. */
  const pooled = new Map<string, Pooled>();
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
    return { gist: gistOf(replayed.turns, replayed.world), group: groupOf(journal) };
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
    return { all: [...mine, ...others], same: whole.length + pooled.size - mine.length - others.length, within };
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
      return earlier !== undefined && pooled.delete(earlier) ? 'same' : 'counted';
    },
    /** Takes the runs of this device; of those that cannot be played again, says why. */
    setOwn: (runs: readonly OwnRun[]): Readonly<Record<string, string>> => {
      own.clear();
      const problems: Record<string, string> = {};
      for (const { id, journal } of runs) {
        const plain = pooledJournal(journal);
        const run = typeof plain === 'string' ? { says: plain } : { ...played(plain), plain };
        if ('says' in run) problems[id] = run.says;
        else own.set(id, { gist: run.gist, group: run.group, key: JSON.stringify(run.plain), steps: stepsOf(run.plain) });
      }
      return problems;
    },
    /** Runs that came from files. */
    size: (): number => pooled.size,
    /** Forgets what came from files. */
    clear: (): void => {
      pooled.clear();
      ways = openWays();
    },
    /** Folds the runs asked for into one tree and its table. */
    fold: (asked: Asked): Folded => {
      const { all, same, within } = counted(asked.own);
      const groups = groupsOf(all);
      const mine = all.find(({ id }) => id !== undefined)?.group;
      const group = (groups.find(({ id }) => id === (asked.group ?? mine)) ?? groups[0])?.id;
      // Two are laid side by side wherever they were met.
      const runs = all.filter((run) => all.length === 2 || run.group === group).map(({ gist, id }) => ({ gist, own: id !== undefined }));
      const root = foldRuns(scenario, runs);
      const way = branchAt(root, asked.way) ? asked.way : [];
      const came = runs.filter(({ gist: { steps } }) => way.every((key, at) => steps[at] !== undefined && stepKey(steps[at]) === key));
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
        two: all.length === 2 ? all.map(({ id, key }) => ({ id, journal: JSON.parse(key) as Journal })) : undefined,
      };
    },
  };
}

export type Pool = ReturnType<typeof openPool>;

/** Largest first; at home first among the same. */
function groupsOf(runs: readonly Pooled[]): readonly Group[] {
  const counts = new Map<string, number>();
  for (const { group } of runs) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, runs: count })).sort((a, b) => b.runs - a.runs || (a.id < b.id ? -1 : 1));
}
