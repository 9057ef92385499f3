import { behaviours } from '../core/names.ts';
import { quantile } from '../core/spread.ts';
import { meanOf, sample } from '../validity/sample.ts';
import { type Answer, sorry } from './answer.ts';
import { readArguments, wholeFlag } from './arguments.ts';
import { findScenario } from './find-scenario.ts';
import { metIn } from './met-in.ts';
import { oneWord } from './one-word.ts';
import { policyOf } from './policies.ts';

/** `simulate <id> --policy … --runs N --authority X`: how runs are distributed, at home or in an authority like another. */
export function simulate(written: readonly string[]): Answer {
  const given = readArguments(written, ['policy', 'runs', 'seed', 'authority']);
  if (typeof given === 'string') return sorry(given);
  const named = oneWord(given, 'scenario to simulate');
  if (!named.ok) return sorry(named.problem);
  const id = named.word;
  const name = given.flags.get('policy') ?? 'random';
  const policy = policyOf(name);
  if (typeof policy === 'string') return sorry(policy);
  const runs = wholeFlag(given, 'runs', 1000, 1, 1_000_000);
  if (typeof runs === 'string') return sorry(runs);
  const seed = wholeFlag(given, 'seed', 1, 0, 4294967295);
  if (typeof seed === 'string') return sorry(seed);
  const home = findScenario(id);
  if (typeof home === 'string') return sorry(home);
  const scenario = metIn(home, given.flags.get('authority'));
  if (typeof scenario === 'string') return sorry(scenario);

  const figures = sample(scenario, policy, runs, seed);
  const endings = Object.fromEntries(home.endings.map((ending) => [ending.id, figures.filter((run) => run.ending === ending.id).length]));
  const enacted = behaviours.map((_, index) => meanOf(figures, (run) => run.enacted[index] ?? 0));
  const all = enacted.reduce((sum, one) => sum + one, 0);
  const own = meanOf(figures, (run) => run.own);
  const others = meanOf(figures, (run) => run.others);
  const value = {
    id,
    authority: scenario.authority.id,
    policy: name,
    runs,
    seed,
    endings,
    standing: spread(figures.map((run) => run.standing)),
    behaviours: Object.fromEntries(behaviours.map((one, index) => [one, all === 0 ? 0 : rounded((enacted[index] ?? 0) / all)])),
    resources: { own: rounded(own), others: rounded(others), ownShare: own + others === 0 ? 0 : rounded(own / (own + others)) },
    base: spread(figures.map((run) => run.base.length)),
  };
  return { ok: true, value, text: inWords(value) };

  function spread(values: readonly number[]): { readonly p10: number; readonly p50: number; readonly p90: number } {
    return { p10: rounded(quantile(values, 0.1)), p50: rounded(quantile(values, 0.5)), p90: rounded(quantile(values, 0.9)) };
  }
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

interface Simulated {
  readonly id: string;
  readonly authority: string;
  readonly policy: string;
  readonly runs: number;
  readonly endings: Readonly<Record<string, number>>;
  readonly standing: { readonly p10: number; readonly p50: number; readonly p90: number };
  readonly behaviours: Readonly<Record<string, number>>;
  readonly resources: { readonly own: number; readonly others: number };
  readonly base: { readonly p10: number; readonly p50: number; readonly p90: number };
}

function inWords({ id, authority, policy, runs, endings, standing, behaviours: shares, resources, base }: Simulated): string {
  return [
    `${id} in ${authority}, ${policy}, ${runs} runs`,
    `standing   ${standing.p10} · ${standing.p50} · ${standing.p90} (tenth, middle, ninth tenth)`,
    `base       ${base.p10} · ${base.p50} · ${base.p90} assets`,
    `resources  ${resources.own} of the director's own, ${resources.others} drawn from others, a run`,
    'endings',
    ...Object.entries(endings).map(([ending, count]) => `  ${String(count).padStart(6)}  ${ending}`),
    'share of what was enacted',
    ...Object.entries(shares).map(([one, share]) => `  ${`${Math.round(share * 100)} %`.padStart(6)}  ${one}`),
  ].join('\n');
}
