import type { Scenario } from '../core/scenario.ts';

/** Every name that a journal can hold, in an order that only another version of the scenario changes: a code says its place. */
export interface NamesInCode {
  readonly beats: readonly string[];
  readonly looks: readonly string[];
  readonly frames: readonly string[];
  readonly initiatives: readonly string[];
  /** `beat/option`. */
  readonly options: readonly string[];
  /** Events that a facilitator can bring in. */
  readonly interruptions: readonly string[];
  /** What can stand behind a choice. */
  readonly backers: readonly string[];
}

export const namesInCode = ({ beats, horizons, initiatives, assets, stakeholders, facilitation }: Scenario): NamesInCode => ({
  beats: beats.map(({ id }) => id),
  looks: beats.flatMap(({ looks }) => looks.map(({ id }) => id)),
  frames: horizons.flatMap(({ frames }) => frames.map(({ id }) => id)),
  initiatives: initiatives.map(({ id }) => id),
  options: beats.flatMap((beat) => [...beat.options, beat.pass].map(({ id }) => `${beat.id}/${id}`)),
  interruptions: facilitation.events.map(({ id }) => id),
  backers: [...assets, ...stakeholders].map(({ id }) => id),
});
