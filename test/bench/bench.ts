/**
 * Figures of this build, as one JSON value on standard output; what it is doing goes to standard error.
 * `npm run --silent bench -- --json`; `--core` measures the rules alone; `--rounds 9` takes longer and varies less.
 * `npm run --silent bench -- workshop --json` measures group play instead: 500 people at 60 tables beside a bare room of the same shape.
 */
import { existsSync } from 'node:fs';
import { loadScenarios } from '../../src/scenario/library.ts';
import { smallScenario } from '../small-scenario.ts';
import { measureCore } from './measure-core.ts';
import { measureMap } from './measure-map.ts';
import { measureWhatIfs } from './measure-what-ifs.ts';
import { recordRuns } from './recorded-runs.ts';
import { weigh } from './weigh.ts';
import { measureWorkshop } from './workshop/measure-workshop.ts';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const attempt = async <T>(what: string, measure: () => T | Promise<T>): Promise<T | undefined> => {
  say(`measuring ${what}`);
  try {
    return await measure();
  } catch (problem) {
    say(`${what}: not measured: ${problem instanceof Error ? problem.message : String(problem)}`);
    process.exitCode = 1;
    return undefined;
  }
};

const publish = (figures: object): void => void process.stdout.write(`${JSON.stringify(figures)}\n`);

/** The scenario that figures are published of: the same from version to version. */
const scenario = loadScenarios().scenarios.find(({ id }) => id === 'leading-change-c') ?? smallScenario();
if (process.argv.includes('workshop')) {
  const rounds = Number(argument('--rounds') ?? 6);
  const sizes = { scenario: scenario.id, people: 500, tables: 60, rounds, spread: 2000 };
  publish({ workshop: (await attempt('a workshop', () => measureWorkshop(sizes, say))) ?? null });
  process.exit();
}
const runs = recordRuns(scenario, 300);
const decisions = runs.reduce((sum, { moves }) => sum + moves.length, 0);
say(`${scenario.id}: ${runs.length} random runs, ${decisions} decisions`);
const figures = await attempt('core, reducer and machine', () => measureCore(scenario, runs, Number(argument('--rounds') ?? 7), say));
const whatIfs = await attempt('what else could have come of a run', () => measureWhatIfs(scenario, Number(argument('--rounds') ?? 7)));
const all = !process.argv.includes('--core');
const weight = all
  ? await attempt('weight', () => {
      const { firstScreenKb, totalKb, afterKb } = weigh(existsSync('dist') ? 'dist' : 'build first: dist');
      const [first, total, after] = [firstScreenKb, totalKb, afterKb].map((kb) => Number(kb.toFixed(1)));
      return { firstScreenKb: first, totalKb: total, afterKb: after };
    })
  : undefined;
const map = all ? await attempt('map', () => measureMap(say)) : undefined;
publish({ scenario: scenario.id, ...figures, whatIfs: whatIfs ?? null, weight: weight ?? null, map: map ?? null });
