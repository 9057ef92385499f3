/** Writes the drawn sheets of one authority to a folder, to look at: `node test/map-page/draw-sheets.ts c.yaml out`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildGeography } from '../../src/geography/build-geography.ts';

const [file, folder = 'out'] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node test/map-page/draw-sheets.ts <authority.yaml> [folder]');
  process.exit(2);
}
const { water, geography, ...rest } = parse(readFileSync(file, 'utf8'));
const started = performance.now();
const sheets = buildGeography({ ...rest, geography: { ...geography, water } });
console.log(`drawn in ${Math.round(performance.now() - started)} ms`);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries({
  'map.json': JSON.stringify(sheets.map),
  'under.svg': sheets.under,
  'over.svg': sheets.over,
  'plate.svg': sheets.plate,
  'cover.svg': sheets.cover,
})) {
  writeFileSync(join(folder, name), text);
  console.log(`${name} ${(text.length / 1000).toFixed(1)} kB`);
}
