import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/core/replay.ts';
import { quantile, spreadOf } from '../../../src/core/spread.ts';
import { figuresOfRuns } from '../../../src/debrief/many/figures-of-runs.ts';
import { fiveFiguresOf } from '../../../src/debrief/many/five-figures.ts';
import { type Branch, branchAt, foldRuns, partingOf } from '../../../src/debrief/many/fold-runs.ts';
import { gatherBranches, type Station } from '../../../src/debrief/many/gather-branches.ts';
import { gistOf, stepKey } from '../../../src/debrief/many/gist.ts';
import { reportOf } from '../../../src/debrief/report.ts';
import { smallScenario } from '../../small-scenario.ts';
import { randomRun } from '../random-run.ts';

const scenario = smallScenario();
const runs = Array.from({ length: 200 }, (_, seed) => {
  const whole = randomRun(scenario, seed * 31 + 7);
  // Every fifth is left before its end.
  const journal = seed % 5 === 0 ? { ...whole, entries: whole.entries.slice(0, 4 + (seed % 7)) } : whole;
  const replayed = replay(scenario, journal);
  if (!replayed.ok) throw new Error('A random run must replay.');
  return { gist: gistOf(replayed.turns, replayed.world), report: reportOf(scenario, journal), own: seed % 9 === 0 };
});
const some = fc.shuffledSubarray(runs);
const gists = runs.map(({ gist }) => gist);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function everyBranch(root: Branch): readonly Branch[] {
  return [root, ...root.onward.flatMap(everyBranch)];
}

function everyStation(root: Station): readonly Station[] {
  return [root, ...root.tracks.flatMap((track) => (track.kind === 'station' ? everyStation(track) : []))];
}

const tracksIn = (root: Station): number => Math.max(1, sum(root.tracks.map((track) => (track.kind === 'station' ? tracksIn(track) : 1))));

describe('the gist of a run', () => {
  it('has the choices and the figures of its report, and none of its words', () => {
    expect(gists.some(({ ending }) => ending === undefined)).toBe(true);
    for (const { gist, report } of runs) {
      expect(gist.ending).toBe(report.ending?.id);
      expect(gist.steps).toEqual(
        report.decisions.map(({ beat, option, meant, landed, own, others }) => ({ beat, option, meant, landed, own, others })),
      );
    }
  });
});

describe('runs folded into one tree', () => {
  it('is the same tree in whatever order they come', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 200 }), (few, by) => {
        const turned = [...few.slice(by), ...few.slice(0, by)].reverse();
        expect(foldRuns(scenario, turned)).toEqual(foldRuns(scenario, few));
      }),
      { numRuns: 60 },
    );
  });

  it('loses nobody: at every choice those who went on, ended or stand there are those who came', () => {
    fc.assert(
      fc.property(some, (few) => {
        const root = foldRuns(scenario, few);
        expect(root.runs).toBe(few.length);
        expect(root.own).toBe(few.filter(({ own }) => own).length);
        for (const { runs: came, own, onward, ended, underWay } of everyBranch(root)) {
          expect(came).toBe(sum(onward.map((one) => one.runs)) + sum(ended.map((one) => one.runs)) + underWay);
          expect(own).toBeLessThanOrEqual(came);
          expect(onward.map((one) => one.runs)).toEqual(onward.map((one) => one.runs).toSorted((a, b) => b - a));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is unfolded again by every run: each of its choices is a branch', () => {
    const root = foldRuns(scenario, runs);
    for (const { steps } of gists) expect(branchAt(root, steps.map(stepKey))).toBeDefined();
    expect(branchAt(root, ['nowhere/never'])).toBeUndefined();
  });

  it('says how long all chose alike and where they parted', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(runs, { minLength: 2, maxLength: 3 }), (few) => {
        const { together, parted } = partingOf(foldRuns(scenario, few));
        const keys = few.map(({ gist }) => gist.steps.map(stepKey));
        for (let at = 0; at < together; at++) {
          expect(new Set(keys.filter((one) => one.length > at).map((one) => one.slice(0, at + 1).join(' '))).size).toBe(1);
        }
        expect(new Set(keys.filter((one) => one.length > together).map((one) => one[together])).size).toBe(parted.length);
        expect(parted).not.toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the tree as it is drawn', () => {
  it('takes no more tracks than it is given, loses nobody, and every station goes on', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 5, max: 14 }), (few, most) => {
        const root = foldRuns(scenario, few);
        const drawn = gatherBranches(root, [], most);
        expect(tracksIn(drawn)).toBeLessThanOrEqual(most);
        for (const { way, runs: came, tracks, others } of everyStation(drawn)) {
          expect(came).toBe(branchAt(root, way)?.runs);
          expect(came).toBe(sum(tracks.map((track) => track.runs)) + others.runs);
          expect(others.ways > 0).toBe(others.runs > 0);
          expect(tracks.length > 0 || few.length === 0).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('draws no further what runs go on each by themselves, with their endings, but where few are looked at', () => {
    const few = runs.slice(0, 24);
    const root = foldRuns(scenario, few);
    const most = 10;
    const drawn = everyStation(gatherBranches(root, [], most));
    const alone = drawn.flatMap(({ way, runs: came, tracks }) => {
      const [stop] = tracks;
      return stop?.kind === 'stop' && stop.alone > 0 ? [{ way, came, stop, tracks }] : [];
    });
    expect(alone.length).toBeGreaterThan(0);
    for (const { way, came, stop, tracks } of alone) {
      const here = few.map(({ gist }) => gist).filter(({ steps }) => way.every((key, at) => steps[at] && stepKey(steps[at]) === key));
      expect(tracks).toHaveLength(1);
      expect([stop.runs, here.length]).toEqual([came, came]);
      expect(stop.alone).toBe(branchAt(root, way)?.onward.length);
      expect(branchAt(root, way)?.onward.every((one) => one.runs === 1)).toBe(true);
      expect(stop.underWay).toBe(here.filter(({ ending }) => ending === undefined).length);
      for (const { id, runs: count } of stop.ended) expect(count).toBe(here.filter(({ ending }) => ending === id).length);
      expect(sum(stop.ended.map((one) => one.runs)) + stop.underWay).toBe(came);
      // Looked at by themselves they are drawn to their ends.
      for (const track of everyStation(gatherBranches(root, way, most)).flatMap((station) => station.tracks))
        if (track.kind === 'stop') expect(track.alone).toBe(0);
    }
    // No run goes on by itself for more than one station.
    for (const { way, runs: came } of drawn) if (came === 1) expect(branchAt(root, way.slice(0, -1))?.runs).toBeGreaterThan(1);
  });

  it('shows every next choice at what is looked at, so that whatever is gathered can be come by', () => {
    const root = foldRuns(scenario, runs);
    for (const { gist } of runs) {
      for (const [at] of gist.steps.entries()) {
        const way = gist.steps.slice(0, at).map(stepKey);
        const drawn = everyStation(gatherBranches(root, way, 1));
        const here = drawn.find((station) => station.way.join(' ') === way.join(' '));
        expect(here?.others.runs).toBe(0);
        expect(
          drawn.some(
            (station) =>
              station.way.join(' ') ===
              gist.steps
                .slice(0, at + 1)
                .map(stepKey)
                .join(' '),
          ),
        ).toBe(true);
      }
    }
  });

  it('draws first where most went', () => {
    const root = foldRuns(scenario, runs);
    const drawn = gatherBranches(root, [], 6);
    const left = everyStation(drawn).flatMap(({ way, tracks }) => {
      const shown = tracks.flatMap((track) => (track.kind === 'station' ? [track.way.at(-1)] : []));
      return (branchAt(root, way)?.onward ?? []).filter(({ key }) => !shown.includes(key)).map((branch) => branch.runs);
    });
    const sides = everyStation(drawn).flatMap(({ tracks }) => tracks.slice(1).map((track) => track.runs));
    expect(left.length).toBeGreaterThan(0);
    // The choices at the root are all shown, however rare.
    const deeper = sides.filter((_, at) => at >= drawn.tracks.length - 1);
    expect(deeper.length).toBeGreaterThan(0);
    expect(Math.min(...deeper)).toBeGreaterThanOrEqual(Math.max(...left));
  });
});

describe('the table behind the tree', () => {
  it('counts every decision, every option and every ending once', () => {
    fc.assert(
      fc.property(some, (few) => {
        const counted = few.map(({ gist }) => gist);
        const figures = figuresOfRuns(scenario, counted);
        expect(sum(figures.met.map(({ met }) => met))).toBe(figures.decisions);
        expect(figures.decisions).toBe(sum(counted.map(({ steps }) => steps.length)));
        for (const { met, options } of figures.met) expect(sum(options.map((one) => one.runs))).toBe(met);
        expect(sum(figures.endings.map((one) => one.runs)) + figures.underWay).toBe(few.length);
        expect(figures.meaning).toBe(few.filter(({ report }) => report.behaviours.some(({ meant }) => meant > 0)).length);
        for (const { id, meant, landed, both } of figures.behaviours) {
          expect(meant).toBe(sum(few.map(({ report }) => report.behaviours.find((one) => one.id === id)?.meant ?? 0)));
          expect(landed).toBe(sum(few.map(({ report }) => report.behaviours.find((one) => one.id === id)?.landed ?? 0)));
          expect(both).toBeLessThanOrEqual(Math.min(meant, landed));
        }
        expect(figures.own?.most).toBe(few.length === 0 ? undefined : Math.max(...few.map(({ report }) => report.spent.own)));
        expect(figures.others?.least).toBe(few.length === 0 ? undefined : Math.min(...few.map(({ report }) => report.spent.others)));
      }),
      { numRuns: 60 },
    );
  });

  it('spreads a figure by its quarters, by the rule of every other spread', () => {
    expect(fiveFiguresOf([])).toBeUndefined();
    expect(fiveFiguresOf([7])).toEqual({ least: 7, lower: 7, middle: 7, upper: 7, most: 7 });
    expect(fiveFiguresOf([5, 1, 4, 2, 3])).toEqual({ least: 1, lower: 2, middle: 3, upper: 4, most: 5 });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 30 }), (values) => {
        const { least, lower, middle, upper, most } = fiveFiguresOf(values) ?? {};
        expect(middle).toBe(spreadOf(values).p50);
        expect([lower, upper]).toEqual([quantile(values, 0.25), quantile(values, 0.75)]);
        expect([least, most]).toEqual([Math.min(...values), Math.max(...values)]);
      }),
    );
  });
});
