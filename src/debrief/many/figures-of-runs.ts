import { type Behaviour, behaviours } from '../../core/names.ts';
import type { Scenario } from '../../core/scenario.ts';
import { letterOrPass } from '../letters.ts';
import { type FiveFigures, fiveFiguresOf } from './five-figures.ts';
import { type Gist, stepKey } from './gist.ts';

/** One decision over all runs that met it. */
export interface MetDecision {
  readonly beat: string;
  readonly label: string;
  readonly question: string;
  /** Runs that met it. */
  readonly met: number;
  /** Every option it has, letting it pass last, chosen or not. They add up to `met`. */
  readonly options: readonly ChosenOption[];
}

export interface ChosenOption {
  readonly option: string;
  /** `A` to `D`, or `–` for letting it pass. */
  readonly letter: string;
  readonly title: string;
  readonly runs: number;
}

/** One behaviour over all decisions of all runs. */
export interface BehaviourCount {
  readonly id: Behaviour;
  /** Decisions in which it was meant, in which it landed, and in which both. */
  readonly meant: number;
  readonly landed: number;
  readonly both: number;
}

/** The table behind the tree. Plain JSON. */
export interface RunFigures {
  readonly runs: number;
  /** Runs in which anything was meant at any decision: of the others nobody knows what was meant. */
  readonly meaning: number;
  readonly decisions: number;
  /** In the order of the sheet. */
  readonly met: readonly MetDecision[];
  readonly behaviours: readonly BehaviourCount[];
  /** Units a run spent of the director’s own, and of others’; `undefined` without runs. */
  readonly own: FiveFigures | undefined;
  readonly others: FiveFigures | undefined;
  /** Those that were reached, most first. */
  readonly endings: readonly { readonly id: string; readonly title: string; readonly runs: number }[];
  readonly underWay: number;
}

/** Counts runs, in whatever order they come. */
export function figuresOfRuns(scenario: Scenario, gists: readonly Gist[]): RunFigures {
  const chosen = new Map<string, number>();
  const meant = new Map<Behaviour, number>();
  const landed = new Map<Behaviour, number>();
  const both = new Map<Behaviour, number>();
  const ended = new Map<string, number>();
  let decisions = 0;
  for (const { steps, ending } of gists) {
    decisions += steps.length;
    for (const step of steps) {
      add(chosen, stepKey(step));
      for (const id of step.meant) add(meant, id);
      for (const id of step.landed) {
        add(landed, id);
        if (step.meant.includes(id)) add(both, id);
      }
    }
    if (ending !== undefined) add(ended, ending);
  }
  const spent = (of: 'own' | 'others'): readonly number[] => gists.map(({ steps }) => steps.reduce((units, step) => units + step[of], 0));
  const endings = scenario.endings.map(({ id, title }) => ({ id, title, runs: ended.get(id) ?? 0 })).filter(({ runs }) => runs > 0);
  return {
    runs: gists.length,
    meaning: gists.filter(({ steps }) => steps.some(({ meant: named }) => named.length > 0)).length,
    decisions,
    met: scenario.beats
      .map(({ id, label, question, options, pass }) => {
        const counted = [...options, pass].map((option) => ({
          option: option.id,
          letter: letterOrPass({ options }, option.id),
          title: option.title,
          runs: chosen.get(`${id}/${option.id}`) ?? 0,
        }));
        return { beat: id, label, question, met: counted.reduce((sum, { runs }) => sum + runs, 0), options: counted };
      })
      .filter(({ met }) => met > 0),
    behaviours: behaviours.map((id) => ({ id, meant: meant.get(id) ?? 0, landed: landed.get(id) ?? 0, both: both.get(id) ?? 0 })),
    own: fiveFiguresOf(spent('own')),
    others: fiveFiguresOf(spent('others')),
    endings: endings.sort((a, b) => b.runs - a.runs),
    underWay: gists.length - endings.reduce((sum, { runs }) => sum + runs, 0),
  };
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
