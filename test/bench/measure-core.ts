import { createActor } from 'xstate';
import type { Entry, Journal } from '../../src/core/journal.ts';
import { replay } from '../../src/core/replay.ts';
import { sayFrame } from '../../src/core/say-frame.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { start } from '../../src/core/start.ts';
import { turn } from '../../src/core/take.ts';
import { machineOf } from '../../src/flow/machine.ts';
import { measureThreads } from './measure-threads.ts';
import { playCore } from './play-core.ts';
import type { RecordedRun } from './recorded-runs.ts';
import { makeReducer } from './reducer.ts';

/** Microseconds of this process's processor time: a shared machine's clock on the wall says little. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Plays recorded runs and says how many decisions that was. */
type Engine = (runs: readonly RecordedRun[]) => number;

function byReducer(scenario: Scenario): Engine {
  const reducer = makeReducer(scenario);
  return (runs) => {
    let decisions = 0;
    for (const { seed, moves } of runs) {
      let state = reducer.start(seed);
      for (const { frame, index, apply } of moves) {
        if (frame !== undefined) state = reducer.say(state, frame);
        state = reducer.turn(state, index, apply);
        decisions += 1;
      }
      if (state.ended < 0) throw new Error('A recorded run does not end.');
    }
    return decisions;
  };
}

function byMachine(scenario: Scenario): Engine {
  const machine = machineOf(scenario);
  return (runs) => {
    let decisions = 0;
    for (const { seed, moves } of runs) {
      const actor = createActor(machine, {
        input: { journal: { scenario: scenario.id, version: scenario.version, seed, entries: [] }, bookmark: undefined },
      });
      actor.start();
      const step = () => actor.getSnapshot().context.bookmark.step;
      for (const { frame, option, apply } of moves) {
        if (frame !== undefined) actor.send({ type: 'FRAME', frame });
        actor.send({ type: 'PICK', option });
        if (apply.length > 0) actor.send({ type: 'APPLY', apply });
        actor.send({ type: 'DECIDE' });
        while (['outcome', 'reveal', 'passing', 'horizon-end'].includes(step())) actor.send({ type: 'CONTINUE' });
        decisions += 1;
      }
      if (step() !== 'ended') throw new Error('A recorded run does not end.');
      actor.stop();
    }
    return decisions;
  };
}

/** Decisions a second of processor time in one round, which takes at least this many microseconds. */
function pace(engine: Engine, runs: readonly RecordedRun[], least = 400_000): number {
  const began = cpu();
  let decisions = 0;
  let spent = 0;
  while (spent < least) {
    decisions += engine(runs);
    spent = cpu() - began;
  }
  return (decisions * 1e6) / spent;
}

export interface CoreFigures {
  readonly core: {
    /** Of one thread for each processor, all at work together, by their processor time. */
    readonly decisionsPerSecond: number;
    readonly threads: number;
    /** On one, by its processor time. */
    readonly decisionsPerSecondOfOneThread: number;
    readonly ratioToReducer: number;
  };
  readonly machine: { readonly decisionsPerSecond: number };
  readonly replayMs: number;
  readonly runBytes: number;
}

/**
 * Core, the reducer and the machine over the same recorded decisions, in turns within each round, so that whatever else the
 * machine does meets all of them. Medians over rounds; the ratio is taken inside a round and then its median.
 */
export async function measureCore(
  scenario: Scenario,
  runs: readonly RecordedRun[],
  rounds: number,
  say: (line: string) => void,
): Promise<CoreFigures> {
  const core: Engine = (played) => playCore(scenario, played);
  const reducer = byReducer(scenario);
  const machine = byMachine(scenario);
  const few = runs.slice(0, Math.max(1, Math.floor(runs.length / 20)));
  // The first seconds are the compiler's.
  for (let warm = 0; warm < 2; warm++) {
    pace(core, runs);
    pace(reducer, runs);
    pace(machine, few);
  }
  const paces = Array.from({ length: rounds }, (_, round) => {
    const one = { core: pace(core, runs), reducer: pace(reducer, runs), machine: pace(machine, few) };
    say(
      `round ${round + 1} of ${rounds}: core ${Math.round(one.core)}, reducer ${Math.round(one.reducer)}, machine ${Math.round(one.machine)} a second`,
    );
    return one;
  });
  const threads = await measureThreads(scenario, runs, rounds);
  say(`core on ${threads.threads} threads: ${threads.decisionsPerSecond} a second`);
  const journals = runs.slice(0, 20).map((run) => journalOf(scenario, run));
  return {
    core: {
      ...threads,
      decisionsPerSecondOfOneThread: Math.round(median(paces.map((one) => one.core))),
      ratioToReducer: Number(median(paces.map((one) => one.reducer / one.core)).toFixed(2)),
    },
    machine: { decisionsPerSecond: Math.round(median(paces.map((one) => one.machine))) },
    replayMs: Number(median(Array.from({ length: rounds }, () => replayMs(scenario, journals))).toFixed(3)),
    runBytes: Math.round(median(journals.map((journal) => Buffer.byteLength(JSON.stringify(journal))))),
  };
}

/** The run as it is kept: what was chosen and nothing else. */
function journalOf(scenario: Scenario, { seed, moves }: RecordedRun): Journal {
  const decisions: Entry[] = [];
  let beat = scenario.opens;
  let world = start(scenario, seed);
  for (const { frame, option, apply } of moves) {
    if (frame !== undefined) {
      decisions.push({ kind: 'frame', frame });
      const said = sayFrame(scenario, world, frame);
      if (said.ok) world = said.world;
    }
    beat = world.beat;
    decisions.push({ kind: 'decide', beat, option, apply, meant: ['collaborate', 'learn'], why: '' });
    const step = turn(scenario, world, { option, apply });
    if (step.ok) world = step.world;
  }
  return { scenario: scenario.id, version: scenario.version, seed, entries: decisions };
}

/** Milliseconds to take up one kept run, mean over journals, in processor time. */
function replayMs(scenario: Scenario, journals: readonly Journal[]): number {
  const times = 25;
  const began = cpu();
  for (let i = 0; i < times; i++)
    for (const journal of journals) if (!replay(scenario, journal).ok) throw new Error('A journal does not replay.');
  return (cpu() - began) / 1000 / (times * journals.length);
}
