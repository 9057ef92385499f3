import { carryOver } from './carry-over.ts';
import type { Journal } from './journal.ts';
import { replay } from './replay.ts';
import type { Scenario } from './scenario.ts';
import { type Grounds, stage } from './stage.ts';

/** A scenario as it is written, and where else it can be met. */
export interface Written extends Grounds {
  readonly scenario: Scenario;
}

/**
 * The journal with which the chapter after `journal` begins; `undefined` where that one does not replay here, has not ended,
 * or is the last. `seed`: whole, 0 to 2³² − 1.
 */
export function nextChapter(here: Written, journal: Journal, next: Written, seed: number): Journal | undefined {
  const step = journal.journey;
  const staged = stage(here.scenario, journal, here);
  if (!step || !staged.ok) return undefined;
  const number = step.chapter + 1;
  const chapter = next.chapters.find((one) => one.journey === step.id && one.number === number);
  const replayed = replay(staged.scenario, journal);
  if (!chapter || !replayed.ok || replayed.world.ended === undefined) return undefined;
  const carried = carryOver(chapter, { scenario: staged.scenario, world: replayed.world, carried: step.carried }, next.scenario);
  const { id, version } = next.scenario;
  return { scenario: id, version, seed, journey: { id: step.id, version: chapter.version, chapter: number, carried }, entries: [] };
}
