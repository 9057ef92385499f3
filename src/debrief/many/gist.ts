import { type Behaviour, othersResources, ownResources } from '../../core/names.ts';
import type { Turn } from '../../core/replay.ts';
import type { World } from '../../core/world.ts';
import { groupByDecision } from '../group-by-decision.ts';
import { unitsGone } from '../units-gone.ts';
import { unitsOf } from '../units-of.ts';

/** One decision, as far as runs are compared. */
export interface Step {
  readonly beat: string;
  readonly option: string;
  readonly meant: readonly Behaviour[];
  readonly landed: readonly Behaviour[];
  /** Units that went with it: looks, frame, price and what came of it at once. */
  readonly own: number;
  readonly others: number;
}

/** What many runs are counted by: choices and figures, nobody's words and nobody's name. Plain JSON. */
export interface Gist {
  readonly steps: readonly Step[];
  /** Ending id; `undefined` while under way. */
  readonly ending: string | undefined;
}

/** The gist of a replayed run; its figures are those of its report. */
export function gistOf(turns: readonly Turn[], world: World): Gist {
  const steps = groupByDecision(turns).map(({ turn: { entry, decided }, since }): Step => {
    const gone = unitsGone(since);
    return {
      beat: decided.beat.id,
      option: decided.option.id,
      meant: entry.meant,
      landed: decided.landed,
      own: unitsOf(gone, ownResources),
      others: unitsOf(gone, othersResources),
    };
  });
  return { steps, ending: world.ended };
}

/** What tells two choices apart: `beat/option`. */
export const stepKey = ({ beat, option }: Pick<Step, 'beat' | 'option'>): string => `${beat}/${option}`;
