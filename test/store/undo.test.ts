import { describe, expect, test } from 'vitest';
import { offers } from '../../src/core/offer.ts';
import { framesToSay } from '../../src/core/say-frame.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { type Play, type Playing, playRun } from '../../src/store/play.ts';
import { undoable } from '../../src/store/undo.ts';
import { written } from '../laws/scenarios.ts';

/** Goes on by one step, taking the option with this index among those that may be chosen. */
function goOn(playing: Playing, pick: number): void {
  const { step, scenario, world } = playing.store.getState();
  if (step === 'frame') playing.send({ type: 'FRAME', frame: framesToSay(scenario, world)[0]?.id ?? '' });
  else if (step === 'choose') {
    const open = offers(scenario, world).filter(({ refusal }) => !refusal);
    playing.send({ type: 'PICK', option: open[pick % open.length]?.option.id ?? 'pass' });
  } else if (step === 'apply') playing.send({ type: 'DECIDE' });
  else playing.send({ type: 'CONTINUE' });
}

const begin = (scenario: Scenario): Playing =>
  playRun(
    scenario,
    'run',
    { journal: { scenario: scenario.id, version: scenario.version, seed: 3, entries: [] }, bookmark: undefined },
    () => {},
  );

/** The places a run stands at on its way, decision by decision. */
function atDecisions(scenario: Scenario, pick: number): readonly Play[] {
  const playing = begin(scenario);
  const seen: Play[] = [];
  for (let step = 0; step < 200 && playing.store.getState().step !== 'ended'; step++) {
    goOn(playing, pick + step);
    if (playing.store.getState().step === 'choose') seen.push(playing.store.getState());
  }
  expect(playing.store.getState().step).toBe('ended');
  return seen;
}

describe.each(written.map((scenario) => [scenario.id, scenario] as const))('undo in %s', (_, scenario) => {
  test.each([0, 1, 2, 3])('goes back to the decision itself, in its own horizon, whatever was chosen (%i)', (pick) => {
    let undone = 0;
    for (const play of atDecisions(scenario, pick)) {
      for (const { entry, beat } of undoable(play)) {
        const playing = playRun(scenario, 'run', { journal: play.journal, bookmark: play.bookmark }, () => {});
        playing.undoTo(entry);
        const back = playing.store.getState();
        expect(back.world.beat).toBe(beat);
        expect(back.world.horizon).toBe(play.world.horizon);
        expect(back.world.resolving).toBeUndefined();
        expect(['choose', 'frame']).toContain(back.step);
        expect(back.journal.entries).toEqual(play.journal.entries.slice(0, entry));
        undone += 1;
      }
    }
    expect(undone).toBeGreaterThan(0);
  });

  test('does nothing where the entry is no decision', () => {
    const playing = begin(scenario);
    goOn(playing, 0);
    const before = playing.store.getState();
    playing.undoTo(99);
    expect(playing.store.getState()).toBe(before);
  });
});
