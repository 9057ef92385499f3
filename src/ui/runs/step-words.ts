import type { Scenario } from '../../core/scenario.ts';
import { tablesOf } from '../../core/tables.ts';
import { letterOrPass, passLetter } from '../../debrief/letters.ts';

/** A choice in words. */
export interface StepWords {
  /** Of its decision. */
  readonly label: string;
  /** `A` to `D`, or `–` for letting it pass. */
  readonly letter: string;
  readonly title: string;
  /** Leaders in the study did this. */
  readonly inCase: boolean;
}

/** What a choice is called; `key`: `beat/option`. */
export function stepWords(scenario: Scenario, key: string): StepWords {
  const { beats, options } = tablesOf(scenario);
  const [beatId = '', optionId = ''] = key.split('/');
  const beat = beats.get(beatId);
  return {
    label: beat?.label ?? beatId,
    letter: beat ? letterOrPass(beat, optionId) : passLetter,
    title: options.get(key)?.title ?? optionId,
    inCase: scenario.casePath.some((step) => step.beat === beatId && step.option === optionId),
  };
}
