import { playForSuite } from '../validity/evidence.ts';
import { idleOptions } from '../validity/lines.ts';
import { everyRun, unreached } from '../validity/reached-line.ts';
import { type Answer, sorry } from './answer.ts';
import { readArguments, wholeFlag } from './arguments.ts';
import { authoritiesOf } from './authorities-of.ts';
import { findScenario } from './find-scenario.ts';
import { oneWord } from './one-word.ts';

/** `explore <id>`: what a search and thousands of runs come to, and what they never do. */
export function explore(written: readonly string[]): Answer {
  const given = readArguments(written, ['runs', 'seed']);
  if (typeof given === 'string') return sorry(given);
  const named = oneWord(given, 'scenario to explore');
  if (!named.ok) return sorry(named.problem);
  const id = named.word;
  const runs = wholeFlag(given, 'runs', 4000, 100, 1_000_000);
  if (typeof runs === 'string') return sorry(runs);
  const seed = wholeFlag(given, 'seed', 1, 0, 4294967295);
  if (typeof seed === 'string') return sorry(seed);
  const scenario = findScenario(id);
  if (typeof scenario === 'string') return sorry(scenario);
  const effort = { runs, few: Math.max(20, Math.round(runs / 100)), width: Math.max(20, Math.round(runs / 66)), seed };
  const played = playForSuite(scenario, authoritiesOf(), effort, (says) => process.stderr.write(`${says}\n`));
  const left = unreached(played);
  const deadEnds = everyRun(played).filter(({ ending }) => ending === undefined).length;
  const value = {
    id,
    seed,
    runs: everyRun(played).length,
    statesVisited: played.found.visited,
    best: played.found.runs[0]?.chosen ?? [],
    bestStanding: Math.round((played.found.runs[0]?.standing ?? 0) * 1000) / 1000,
    deadEnds,
    unreached: left,
    neverInTopTenth: idleOptions(played),
  };
  const listed = (what: string, ids: readonly string[]): string => `${what}: ${ids.join(', ') || 'none'}`;
  const text = [
    `${id}: ${value.runs} runs and ${value.statesVisited} worlds searched`,
    `best found ${value.bestStanding}: ${value.best.join(' → ')}`,
    `dead ends: ${deadEnds === 0 ? 'none' : deadEnds}`,
    ...Object.entries(left).map(([what, ids]: [string, readonly string[]]) => listed(`${what} that nobody reached`, ids)),
    listed('options never in the top tenth', value.neverInTopTenth),
  ];
  return { ok: true, value, text: text.join('\n') };
}
