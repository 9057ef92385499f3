import type { Scenario } from '../../../src/core/scenario.ts';
import type { RunEvent } from '../../../src/flow/run.ts';
import { type Play, playRun } from '../../../src/store/play.ts';
import { smallScenario } from '../../small-scenario.ts';

/** The small scenario after these events, with every moment on the way. */
export function moments(events: readonly RunEvent[], scenario: Scenario = smallScenario()): readonly Play[] {
  const journal = { scenario: scenario.id, version: scenario.version, seed: 7, entries: [] };
  const playing = playRun(scenario, 'run', { journal, bookmark: undefined }, () => undefined);
  const all = [playing.store.getState()];
  for (const event of events) {
    playing.send(event);
    all.push(playing.store.getState());
  }
  playing.stop();
  return all;
}

export function played(...events: readonly RunEvent[]): Play {
  const last = moments(events).at(-1);
  if (!last) throw new Error('A run has at least its beginning.');
  return last;
}

export const say: RunEvent = { type: 'FRAME', frame: 'shared' };
export const pick = (option: string): RunEvent => ({ type: 'PICK', option });
export const look: RunEvent = { type: 'LOOK', look: 'ask-ben' };
export const decide: RunEvent = { type: 'DECIDE' };
export const on: RunEvent = { type: 'CONTINUE' };
/** The first decision, taken and read, up to the time after it. */
export const opened: readonly RunEvent[] = [say, pick('open-it'), decide, on, on];

/** The whole run, choosing these options in turn and reading on until there is nothing left. */
export function playedOut(...options: readonly string[]): Play {
  const events: RunEvent[] = [say];
  for (const option of options) {
    events.push(pick(option), decide);
    while (['outcome', 'reveal', 'passing', 'horizon-end'].includes(played(...events).step)) events.push(on);
  }
  return played(...events);
}
