import type { Spread } from '../../src/core/spread.ts';
import type { Counterfactual, Ends } from '../../src/debrief/counterfactuals.ts';
import { smallScenario } from '../small-scenario.ts';

const titles = ['first', 'second', 'third'] as const;
const [ending] = smallScenario().endings;
if (!ending) throw new Error('The small scenario has endings.');

/** With three endings, two people and one indicator, so that what is left out of three can be seen. */
export const threeEndings = smallScenario({ endings: titles.map((id) => ({ ...ending, id, title: `The ${id} end` })) });

const at = (p50: number): Spread => ({ p10: p50 - 1, p50, p90: p50 + 2 });
const still = at(3);

/** Ten runs, all figures 3 (2 to 5) but those named. */
const ends = (endings: Ends['endings'], ada: number, ben: number): Ends => ({
  runs: 10,
  endings,
  standing: still,
  resources: { time: still, resilience: still, team: still, evidence: still, cover: still, budget: still },
  people: { ada: at(ada), ben: at(ben), cal: still },
  outcomes: { safety: still, learning: still },
  base: still,
});

const option = (part: Pick<Counterfactual, 'option' | 'letter' | 'title' | 'ends'> & Partial<Counterfactual>): Counterfactual => ({
  decision: 0,
  beat: 'the-gate',
  chosen: false,
  closed: undefined,
  ...part,
});

/** As the run came out: one run. */
export const came: Ends = { ...ends({ first: 1 }, 6, 3), runs: 1 };

/** One decision: A was chosen, B played on otherwise, C was closed. Of B’s ten runs five ended first, three second, two third. */
export const played: readonly Counterfactual[] = [
  option({ option: 'wait', letter: 'A', title: 'Wait', chosen: true, ends: ends({ first: 8, third: 2 }, 6, 3) }),
  option({ option: 'ring', letter: 'B', title: 'Ring Ben', ends: ends({ first: 5, second: 3, third: 2 }, 4, 4) }),
  option({ option: 'pay', letter: 'C', title: 'Pay', closed: 'It takes 4 budget.', ends: { ...ends({}, 0, 0), runs: 0 } }),
];
