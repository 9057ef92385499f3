import { describe, expect, test } from 'vitest';
import { holds } from '../../src/core/holds.ts';
import type { Journal } from '../../src/core/journal.ts';
import type { Chapter } from '../../src/core/journey.ts';
import { nextChapter } from '../../src/core/next-chapter.ts';
import { atRandom } from '../../src/core/policy/at-random.ts';
import { playOut } from '../../src/core/policy/play-out.ts';
import { randomFrom } from '../../src/core/policy/random.ts';
import { replay } from '../../src/core/replay.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { stage } from '../../src/core/stage.ts';
import { start } from '../../src/core/start.ts';
import { journeyFiles, loadScenarios, openLibrary, readJourneyFile } from '../../src/scenario/library.ts';
import { worldProblems } from '../../src/validity/world-problems.ts';

const { scenarios } = loadScenarios();
const byId = new Map(scenarios.map((one) => [one.id, one]));
const library = openLibrary();
const journeys = journeyFiles('scenarios').map((file) => ({ file, ...readJourneyFile(library, file, scenarios) }));

test('there are journeys, H and an improving authority among them, and all can be played', () => {
  expect(journeys.flatMap(({ problems }) => problems)).toEqual([]);
  expect(journeys.map(({ journey }) => journey?.authority)).toEqual(expect.arrayContaining(['H', 'C']));
});

/** Plays a journey through at random: every chapter's journal, and how each ended. */
function through(chapters: readonly Chapter[], seed: number) {
  const played: {
    readonly journal: Journal;
    readonly scenario: Scenario;
    readonly chapter: Chapter;
    readonly world: ReturnType<typeof start>;
  }[] = [];
  for (const chapter of chapters) {
    const written = byId.get(chapter.scenarios[chapter.number] ?? '') as Scenario;
    const before = played.at(-1);
    const grounds = { hosts: [], chapters };
    const earlier = before && { scenario: byId.get(before.journal.scenario) as Scenario, ...grounds };
    const begun = earlier && nextChapter(earlier, before.journal, { scenario: written, ...grounds }, seed);
    const journey = begun?.journey ?? { id: chapter.journey, version: chapter.version, chapter: chapter.number, carried: undefined };
    const staged = stage(written, { journey }, grounds);
    if (!staged.ok) throw new Error(staged.missing);
    const { entries, world } = playOut(staged.scenario, start(staged.scenario, seed), atRandom, randomFrom(seed));
    played.push({
      journal: { scenario: written.id, version: written.version, seed, journey, entries },
      scenario: staged.scenario,
      chapter,
      world,
    });
  }
  return played;
}

describe.each(journeys)('$file', ({ journey }) => {
  const chapters = journey?.chapters ?? [];
  const runs = Array.from({ length: 60 }, (_, seed) => through(chapters, seed + 1));

  test('comes to an end in every chapter, and no number leaves its scale', () => {
    for (const run of runs)
      for (const { scenario, world } of run) {
        expect(world.ended).toBeDefined();
        expect(worldProblems(world)).toEqual([]);
        expect(worldProblems(start(scenario, 1))).toEqual([]);
      }
  });

  test('replays from each chapter’s journal alone, after a trip through JSON', () => {
    for (const { journal, world } of runs.slice(0, 10).flat()) {
      const kept = JSON.parse(JSON.stringify(journal)) as Journal;
      const staged = stage(byId.get(kept.scenario) as Scenario, kept, { hosts: [], chapters });
      const replayed = staged.ok && replay(staged.scenario, kept);
      expect(replayed && (replayed.ok ? JSON.stringify(replayed.world) : replayed.refusal)).toBe(JSON.stringify(world));
    }
  });

  test('has a line for every way in which a chapter went, and none that never holds or, with a condition, always does', () => {
    for (const chapter of chapters.slice(1)) {
      const held = runs.map((run) => run[chapter.number]?.journal.journey?.carried?.lines ?? []);
      for (const lines of held) expect(lines.length).toBeGreaterThanOrEqual(2);
      for (const { id, when } of chapter.lines) {
        const times = held.filter((lines) => lines.includes(id)).length;
        expect([id, times > 0]).toEqual([id, true]);
        if (when) expect([id, times < runs.length]).toEqual([id, true]);
      }
    }
  });

  test('makes the next chapter begin otherwise after different runs', () => {
    for (const { number } of chapters.slice(1)) {
      const starts = new Set(runs.map((run) => JSON.stringify(start(run[number]?.scenario as Scenario, 1).relationships)));
      expect(starts.size).toBeGreaterThan(runs.length / 2);
    }
  });

  test('closes with an outlook after every run, and not the same after all', () => {
    const outlook = chapters.at(-1)?.outlook ?? [];
    const firsts = runs.map((run) => outlook.find(({ when }) => holds(when, run.at(-1)?.world as never))?.id);
    expect(firsts).not.toContain(undefined);
    expect(new Set(firsts).size).toBeGreaterThan(outlook.length > 1 ? 1 : 0);
  });
});
