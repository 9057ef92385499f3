import type { Journal } from '../core/journal.ts';
import { type Behaviour, behaviours } from '../core/names.ts';
import { playOut } from '../core/policy/play-out.ts';
import { randomFrom } from '../core/policy/random.ts';
import { replay } from '../core/replay.ts';
import type { Scenario } from '../core/scenario.ts';
import { quantile } from '../core/spread.ts';
import { standing } from '../core/standing.ts';
import { start } from '../core/start.ts';
import { type Answer, sorry } from './answer.ts';
import { readArguments, wholeFlag } from './arguments.ts';
import { findScenario } from './find-scenario.ts';
import { metIn } from './met-in.ts';
import { oneWord } from './one-word.ts';
import { policyOf } from './policies.ts';

/** `play <id> --policy … --runs N --seed S --authority X`: plays a scenario by itself, at home or in another authority. Run n has seed S + n; the same words give the same runs. */
export function play(written: readonly string[]): Answer {
  const given = readArguments(written, ['policy', 'runs', 'seed', 'authority']);
  if (typeof given === 'string') return sorry(given);
  const named = oneWord(given, 'scenario to play');
  if (!named.ok) return sorry(named.problem);
  const id = named.word;
  const name = given.flags.get('policy') ?? 'random';
  const policy = policyOf(name);
  if (typeof policy === 'string') return sorry(policy);
  const runs = wholeFlag(given, 'runs', 1, 1, 1_000_000);
  if (typeof runs === 'string') return sorry(runs);
  const seed = wholeFlag(given, 'seed', 1, 0, 4294967295);
  if (typeof seed === 'string') return sorry(seed);
  const home = findScenario(id);
  if (typeof home === 'string') return sorry(home);
  const scenario = metIn(home, given.flags.get('authority'));
  if (typeof scenario === 'string') return sorry(scenario);
  const elsewhere = scenario.authority.id === home.authority.id ? {} : { authority: scenario.authority.id };

  const endings: Record<string, number> = Object.fromEntries(scenario.endings.map((ending) => [ending.id, 0]));
  const landed = Object.fromEntries(behaviours.map((behaviour) => [behaviour, 0])) as Record<Behaviour, number>;
  const standings: number[] = [];
  let decisions = 0;
  let journal: Journal | undefined;
  for (let run = 0; run < runs; run++) {
    const own = (seed + run) >>> 0;
    const { entries, world } = playOut(scenario, start(scenario, own), policy, randomFrom(own));
    const played: Journal = { scenario: scenario.id, version: scenario.version, seed: own, ...elsewhere, entries };
    journal ??= played;
    const ending = world.ended ?? 'no-ending';
    endings[ending] = (endings[ending] ?? 0) + 1;
    standings.push(standing(scenario, world));
    decisions += world.chosen.length;
    countLanded(scenario, played, landed);
    if ((run + 1) % 1000 === 0) process.stderr.write(`${run + 1} of ${runs} runs\n`);
  }
  const value = {
    id: scenario.id,
    ...elsewhere,
    policy: name,
    runs,
    seed,
    endings,
    standing: { p10: rounded(quantile(standings, 0.1)), p50: rounded(quantile(standings, 0.5)), p90: rounded(quantile(standings, 0.9)) },
    decisions: decisions / runs,
    behaviours: landed,
    journal,
  };
  return { ok: true, value, text: inWords(value) };
}

function countLanded(scenario: Scenario, journal: Journal, landed: Record<Behaviour, number>): void {
  const played = replay(scenario, journal);
  if (!played.ok) return;
  for (const { decided } of played.turns) for (const behaviour of decided?.landed ?? []) landed[behaviour] += 1;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function inWords(value: {
  readonly id: string;
  readonly policy: string;
  readonly runs: number;
  readonly seed: number;
  readonly endings: Readonly<Record<string, number>>;
  readonly standing: { readonly p10: number; readonly p50: number; readonly p90: number };
  readonly decisions: number;
  readonly behaviours: Readonly<Record<Behaviour, number>>;
}): string {
  const { p10, p50, p90 } = value.standing;
  return [
    `${value.id}, ${value.policy}, ${value.runs} ${value.runs === 1 ? 'run' : 'runs'} from seed ${value.seed}`,
    `decisions a run  ${value.decisions.toFixed(1)}`,
    `standing         ${p10} · ${p50} · ${p90} (tenth, middle, ninth tenth)`,
    'endings',
    ...Object.entries(value.endings).map(([id, count]) => `  ${String(count).padStart(6)}  ${id}`),
    'behaviours that landed',
    ...Object.entries(value.behaviours).map(([id, count]) => `  ${String(count).padStart(6)}  ${id}`),
  ].join('\n');
}
