import { createActor } from 'xstate';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Journal } from '../core/journal.ts';
import type { Scenario } from '../core/scenario.ts';
import { machineOf } from '../flow/machine.ts';
import type { Run, RunEvent } from '../flow/run.ts';
import { type Bookmark, emptyPlan, type StepName } from '../flow/steps.ts';

/** One run as screens read it: the machine's context and the step it stands at. The machine is the truth. */
export interface Play extends Run {
  readonly scenario: Scenario;
  /** The kept run this is. */
  readonly id: string;
  readonly step: StepName | 'ended';
}

export interface Playing {
  readonly store: StoreApi<Play>;
  readonly send: (event: RunEvent) => void;
  /** Takes back the decision with this index and everything after it. */
  readonly undoTo: (entry: number) => void;
  readonly stop: () => void;
}

/** Takes up a run. `onChange` hears of every step, to keep it. */
export function playRun(
  scenario: Scenario,
  id: string,
  kept: { readonly journal: Journal; readonly bookmark: Bookmark | undefined },
  onChange: (play: Play) => void,
): Playing {
  const machine = machineOf(scenario);
  const actorFor = (input: { readonly journal: Journal; readonly bookmark: Bookmark | undefined }) => createActor(machine, { input });
  let actor = actorFor(kept);
  const store = createStore<Play>(() => mirrored(actor.getSnapshot().context));

  function mirrored(run: Run): Play {
    return { ...run, scenario, id, step: run.bookmark.step };
  }

  function begin(): void {
    actor.subscribe(({ context }) => {
      const play = mirrored(context);
      store.setState(play, true);
      onChange(play);
    });
    actor.start();
  }
  begin();

  return {
    store,
    send: (event) => actor.send(event),
    undoTo: (entry) => {
      const { journal } = store.getState();
      const undone = journal.entries[entry];
      if (undone?.kind !== 'decide') return;
      actor.stop();
      actor = actorFor({
        journal: { ...journal, entries: journal.entries.slice(0, entry) },
        // Back to the decision itself, not to the outcome of the one before.
        bookmark: { beat: undone.beat, step: 'choose', plan: emptyPlan, found: undefined },
      });
      begin();
    },
    stop: () => {
      actor.stop();
    },
  };
}
