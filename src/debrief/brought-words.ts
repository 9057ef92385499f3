import { type Effect, verbOf } from '../core/effect.ts';
import type { Carried, Chapter } from '../core/journey.ts';
import type { Grade } from '../core/names.ts';
import type { Scenario } from '../core/scenario.ts';
import { effectWords } from './effect-words.ts';

/** One thing that the chapter before made of this one, and what it changes. */
export interface BroughtWords {
  readonly id: string;
  readonly says: string;
  /** What it changes, each in a few words with its reason; a fact that nobody tells is left out. */
  readonly changes: readonly string[];
  readonly grade: Grade;
  readonly evidence: readonly string[];
}

/** The lines of a chapter that held, as they are read before it begins. `scenario`: as it is met. */
export const broughtWords = (scenario: Scenario, chapter: Chapter, carried: Carried): readonly BroughtWords[] =>
  chapter.lines
    .filter(({ id }) => carried.lines.includes(id))
    .map(({ id, says, effects, grade, evidence }) => ({
      id,
      says,
      changes: effects
        .filter(isTold)
        .map((effect) => `${effectWords(scenario, effect)}${effect.why === undefined ? '' : `: ${effect.why}`}`),
      grade,
      evidence,
    }));

const isTold = (effect: Effect): boolean => !['fact', 'forget'].includes(verbOf(effect));
