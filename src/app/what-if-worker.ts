/** A worker that plays decisions of one run on: the run first, then decisions by their index and way; answers each with its options. */
import type { Journal } from '../core/journal.ts';
import { replay, type Turn } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import { type Counterfactual, counterfactualsAt, type Way } from '../debrief/counterfactuals.ts';

/** A run, its scenario as it plays it. */
export interface RunAsked {
  readonly scenario: Scenario;
  readonly journal: Journal;
}

export interface WhatIfAsked {
  readonly decision: number;
  readonly way: Way;
}

export interface WhatIfAnswer extends WhatIfAsked {
  readonly options: readonly Counterfactual[];
}

let run: { readonly scenario: Scenario; readonly turns: readonly Turn[] } | undefined;

self.addEventListener('message', ({ data }: MessageEvent<RunAsked | WhatIfAsked>) => {
  if ('decision' in data) {
    const options = run ? counterfactualsAt(run.scenario, run.turns, data.decision, data.way) : [];
    self.postMessage({ ...data, options } satisfies WhatIfAnswer);
    return;
  }
  const replayed = replay(data.scenario, data.journal);
  if (!replayed.ok) throw new Error('This run cannot be replayed.');
  run = { scenario: data.scenario, turns: replayed.turns };
});
