/**
 * Throws what no window would send at a real server for as long as it is told, while a room plays there:
 * `npm run fuzz -- workshop --minutes 60 [--seed 1]`. Ends with 1 where a vote was lost, a screen was wrong, the server ended, or others’ p95 was over 1.2 times as long.
 */
import { fuzzWorkshop } from './fuzz-workshop.ts';

const argument = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const [minutes, seed] = [argument('--minutes', 1), argument('--seed', Date.now() % 1_000_000)];
if (!process.argv.includes('workshop') || !(minutes > 0) || !Number.isSafeInteger(seed)) {
  process.stderr.write('npm run fuzz -- workshop [--minutes 60] [--seed 1]\n');
  process.exit(2);
}
const say = (line: string): void => void process.stderr.write(`${line}\n`);
say(`seed ${seed}`);
const figures = await fuzzWorkshop(seed, minutes * 60, say);
process.stdout.write(`${JSON.stringify(figures)}\n`);
// The most that others may be slowed.
if (figures.times > 1.2) process.exitCode = 1;
process.exit();
