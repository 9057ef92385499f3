import { choiceRefusal, mostApplied } from '../../src/core/offer.ts';
import { framesToSay, sayFrame } from '../../src/core/say-frame.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { start } from '../../src/core/start.ts';
import { need, tablesOf } from '../../src/core/tables.ts';
import { turn } from '../../src/core/take.ts';
import { backers, dice } from '../laws/random-play.ts';

/** One decision of a recorded run. */
export interface Move {
  /** The frame said before it, if one was. */
  readonly frame: string | undefined;
  readonly option: string;
  /** The option's place in its beat, `pass` last. */
  readonly index: number;
  readonly apply: readonly string[];
}

export interface RecordedRun {
  readonly seed: number;
  readonly moves: readonly Move[];
}

/** Random runs by what core allows, so that every engine can be made to play the very same decisions. */
export function recordRuns(scenario: Scenario, count: number): readonly RecordedRun[] {
  return Array.from({ length: count }, (_, seed) => {
    const roll = dice(seed + 1);
    const moves: Move[] = [];
    let world = start(scenario, seed);
    while (world.ended === undefined) {
      const frames = framesToSay(scenario, world);
      const frame = frames[roll(Math.max(1, frames.length))]?.id;
      if (frame !== undefined) {
        const said = sayFrame(scenario, world, frame);
        if (said.ok) world = said.world;
      }
      const beat = need(tablesOf(scenario).beats, world.beat);
      const apply = backers(scenario, world)
        .filter(() => roll(3) === 0)
        .slice(0, mostApplied);
      const open = [...beat.options, beat.pass].flatMap(({ id }, index) =>
        choiceRefusal(scenario, world, { option: id, apply }) ? [] : [{ option: id, index }],
      );
      const chosen = open[roll(open.length)];
      const step = chosen && turn(scenario, world, { option: chosen.option, apply });
      if (!chosen || !step?.ok) throw new Error(`Stuck at ${world.beat}.`);
      moves.push({ frame, ...chosen, apply });
      world = step.world;
    }
    return { seed, moves };
  });
}
