/** Holds the built site to its weight: `npm run size [dist]`. */
import { weigh } from './weigh.ts';

/** Kilobytes after gzip: read on a slow line (1.6 Mbit/s) in about a second, and the whole of it in three; a debrief’s own tools come after. Of a phone’s, 60 are React’s and 50 the carrier’s. */
const limits = { firstScreenKb: 160, totalKb: 520, afterKb: 200, phoneKb: 150, workshopKb: 130 };

const weight = weigh(process.argv[2] ?? 'dist');
let over = false;
for (const [what, name, parts] of [
  ['first screen', 'firstScreenKb', weight.firstScreen],
  ['everything', 'totalKb', weight.total],
  ['afterwards', 'afterKb', weight.after],
  ['a workshop’s phone', 'phoneKb', weight.phone],
  ['a workshop’s console and projector', 'workshopKb', weight.workshop],
] as const) {
  const kb = weight[name];
  const fits = kb <= limits[name];
  over ||= !fits;
  process.stdout.write(`${fits ? 'fits' : 'TOO HEAVY'}: ${what} ${kb.toFixed(1)} kB of ${limits[name]}\n`);
  const heaviest = [...parts].sort(([, a], [, b]) => b - a).slice(0, 6);
  for (const [file, one] of heaviest) process.stdout.write(`  ${one.toFixed(1).padStart(7)}  ${file}\n`);
}
process.exitCode = over ? 1 : 0;
