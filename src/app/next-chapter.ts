import { carryOver } from '../core/carry-over.ts';
import type { Journal } from '../core/journal.ts';
import { replay } from '../core/replay.ts';
import { stage } from '../core/stage.ts';
import type { Opened } from './app-state.ts';

/** The journal with which the chapter after `journal` begins, and what to call it; `undefined` where that has not ended or nothing comes after. */
export function nextChapter(
  here: Opened,
  journal: Journal,
  next: Opened,
  seed: number,
): { readonly journal: Journal; readonly name: string } | undefined {
  const staged = stage(here.scenario, journal, here);
  const step = journal.journey;
  if (!step || !staged.ok) return undefined;
  const number = step.chapter + 1;
  const chapter = next.chapters.find((one) => one.journey === step.id && one.number === number);
  const replayed = replay(staged.scenario, journal);
  if (!chapter || !replayed.ok || replayed.world.ended === undefined) return undefined;
  const carried = carryOver(chapter, { scenario: staged.scenario, world: replayed.world }, next.scenario);
  const { id, version, title } = next.scenario;
  return {
    journal: { scenario: id, version, seed, journey: { id: step.id, version: chapter.version, chapter: number, carried }, entries: [] },
    name: `${chapter.title}: ${title}`,
  };
}
