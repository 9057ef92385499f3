import { type Behaviour, type Costs, othersResources, ownResources, type Resource } from '../../core/names.ts';
import type { Turn } from '../../core/replay.ts';
import type { World } from '../../core/world.ts';
import { unitsGone } from '../units-gone.ts';

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
  const steps: Step[] = [];
  let since: Turn[] = [];
  for (const turn of turns) {
    since.push(turn);
    const { entry, decided } = turn;
    if (entry.kind !== 'decide' || !decided) continue;
    const gone = unitsGone(since);
    since = [];
    steps.push({
      beat: decided.beat.id,
      option: decided.option.id,
      meant: entry.meant,
      landed: decided.landed,
      own: sumOf(gone, ownResources),
      others: sumOf(gone, othersResources),
    });
  }
  return { steps, ending: world.ended };
}

/** What tells two choices apart: `beat/option`. */
export const stepKey = ({ beat, option }: Pick<Step, 'beat' | 'option'>): string => `${beat}/${option}`;

const sumOf = (gone: Costs, of: readonly Resource[]): number => of.reduce((sum, id) => sum + (gone[id] ?? 0), 0);
