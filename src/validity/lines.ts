/** The nine lines of the suite, each a function of what was played. A line that fails is mended in the content, never here. */
import { behaviours } from '../core/names.ts';
import type { Scenario } from '../core/scenario.ts';
import { cutsLine } from './cuts-line.ts';
import type { Played } from './evidence.ts';
import { habitPolicy, habitsOf } from './habits.ts';
import { isSettled } from './is-settled.ts';
import { type Line, shown } from './line.ts';
import { reachedLine } from './reached-line.ts';
import type { RunFigures } from './run-figures.ts';
import { meanOf, sample, standingAt, topTenth } from './sample.ts';

const standingOf = (run: RunFigures): number => run.standing;

/** V1: the case path is in the top quarter of its own scenario against random play. */
function casePathLine({ scenario, casePath, atHome }: Played): Line {
  const value = meanOf(casePath, standingOf);
  const threshold = standingAt(atHome, 0.75);
  return {
    line: 'V1',
    scenario: scenario.id,
    value,
    threshold,
    holds: value >= threshold,
    explanation: `The case path stands at ${shown(value)}; three quarters of ${atHome.length} random runs stand below ${shown(threshold)}.`,
  };
}

/** V2: what pays at home does worse abroad than what pays there, and the other way round. */
function crossingLine({ scenario, away, atHome, abroad, effort }: Played): Line {
  const home = habitPolicy(habitsOf(atHome));
  const foreign = habitPolicy(habitsOf(abroad));
  const stands = (place: Scenario, policy: typeof home): number => meanOf(sample(place, policy, effort.few, effort.seed), standingOf);
  const here = stands(scenario, home) - stands(scenario, foreign);
  const there = stands(away, foreign) - stands(away, home);
  const value = Math.min(here, there);
  const threshold = 0.005;
  return {
    line: 'V2',
    scenario: scenario.id,
    value,
    threshold,
    holds: value >= threshold,
    explanation:
      `In ${scenario.authority.id} its own ways stand ${shown(here)} above those of an authority like ${away.authority.id}; ` +
      `there, theirs stand ${shown(there)} above these.`,
  };
}

/** V3: no way of playing with one idea reaches 90 % of the best found. */
function dominanceLine({ scenario, single, sameOption, greedy, found, atHome, effort }: Played): Line {
  const best = found.runs[0]?.standing ?? 0;
  const ways = [...single, ...sameOption, ...greedy].map(([way, runs]) => ({ way, stands: meanOf(runs, standingOf) }));
  const one = ways.sort((a, b) => b.stands - a.stands)[0] ?? { way: 'none', stands: 0 };
  const value = best === 0 ? 1 : one.stands / best;
  return {
    line: 'V3',
    scenario: scenario.id,
    value,
    threshold: 0.9,
    holds: value < 0.9 && best >= (atHome[0]?.standing ?? 0) - 0.02,
    explanation:
      `The best found stands at ${shown(best)} (${found.visited} worlds visited, seed ${effort.seed}; best of ${atHome.length} random runs ` +
      `${shown(atHome[0]?.standing ?? 0)}). Closest with one idea: always ${one.way}, ${shown(one.stands)}.`,
  };
}

/** Options, as `beat/option`, that no good run takes and that are not openly traps. */
export function idleOptions({ scenario, atHome, found }: Played): readonly string[] {
  const top = topTenth(atHome);
  const least = top.at(-1)?.standing ?? 1;
  const used = new Set([...top, ...found.runs.filter((run) => run.standing >= least)].flatMap(({ chosen }) => chosen));
  return scenario.beats.flatMap((beat) =>
    beat.options.flatMap(({ id, trap }) => (trap === undefined && !used.has(`${beat.id}/${id}`) ? [`${beat.id}/${id}`] : [])),
  );
}

/** V4: every option is on some path in the top tenth, or is openly a trap. */
function optionsLine(played: Played): Line {
  const idle = idleOptions(played);
  return {
    line: 'V4',
    scenario: played.scenario.id,
    value: idle.length,
    threshold: 0,
    holds: idle.length === 0,
    explanation: idle.length === 0 ? 'Every option is part of some run in the top tenth.' : `Never in the top tenth: ${idle.join(', ')}.`,
  };
}

/** An equal share of what is enacted. */
const equal = 1 / behaviours.length;

/** V5: what dominates the top tenth is what the study lists for the case. */
function behavioursLine({ scenario, atHome }: Played): Line {
  const listed = scenario.named.behaviours;
  const shares = sharesOf(topTenth(atHome));
  const dominant = behaviours.filter((_, index) => (shares[index] ?? 0) > equal);
  const hits = dominant.filter((one) => listed.includes(one)).length;
  const precision = dominant.length === 0 ? 0 : hits / dominant.length;
  const recall = listed.length === 0 ? 0 : hits / listed.length;
  const value = Math.min(precision, recall);
  const told = behaviours.map(
    (one, index) => `${one} ${Math.round(100 * (shares[index] ?? 0))} %${listed.includes(one) ? ' (listed)' : ''}`,
  );
  return {
    line: 'V5',
    scenario: scenario.id,
    value,
    threshold: 0.8,
    holds: value >= 0.8,
    explanation: `Precision ${shown(precision)}, recall ${shown(recall)}. Of what the top tenth enacts: ${told.join(', ')}.`,
  };
}

function sharesOf(runs: readonly RunFigures[]): readonly number[] {
  const sums = behaviours.map((_, index) => meanOf(runs, ({ enacted }) => enacted[index] ?? 0));
  const all = sums.reduce((sum, one) => sum + one, 0);
  return sums.map((one) => (all === 0 ? 0 : one / all));
}

/** V6: where things still improve, good runs lean more on the director's own resources. */
function ownResourcesLine({ scenario, away, atHome, abroad }: Played): Line {
  const lean = (runs: readonly RunFigures[]): number => {
    const own = meanOf(topTenth(runs), (run) => run.own);
    const others = meanOf(topTenth(runs), (run) => run.others);
    return own + others === 0 ? 0 : own / (own + others);
  };
  const home = lean(atHome);
  const there = lean(abroad);
  const settled = isSettled(scenario.authority);
  const [improving, steady] = settled ? [there, home] : [home, there];
  const value = improving - steady;
  return {
    line: 'V6',
    scenario: scenario.id,
    value,
    threshold: 0,
    holds: value > 0,
    explanation:
      `Of units spent and backers asked, the top tenth takes ${Math.round(100 * improving)} % from its own in ${settled ? `an authority like ${away.authority.id}` : scenario.authority.id}, ` +
      `and ${Math.round(100 * steady)} % in ${settled ? scenario.authority.id : `an authority like ${away.authority.id}`}.`,
  };
}

/** V8: the base ends wider than it began on every path in the top tenth. */
function baseLine({ scenario, atHome }: Played): Line {
  const top = topTenth(atHome);
  const value = Math.min(...top.map(({ base }) => base.length));
  return {
    line: 'V8',
    scenario: scenario.id,
    value,
    threshold: scenario.base.length,
    holds: value > scenario.base.length,
    explanation: `Every run of the top tenth ends with at least ${value} assets, from ${scenario.base.length}.`,
  };
}

/** All nine, in order. */
export const linesOf = (played: Played): readonly Line[] => [
  casePathLine(played),
  crossingLine(played),
  dominanceLine(played),
  optionsLine(played),
  behavioursLine(played),
  ownResourcesLine(played),
  cutsLine(played),
  baseLine(played),
  reachedLine(played),
];
