import { mkdirSync, writeFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { phaserCore } from '../../src/build/phaser-plugin.ts';
import { buildGeography } from '../../src/geography/build-geography.ts';
import { layoutPeople } from '../../src/geography/layout-people.ts';
import { crowd, readPlan } from '../geography/crowd.ts';

const folder = new URL('./.generated/', import.meta.url);

/** Draws authority C with the crowd of the tests, for looking at the map before there is a game around it. */
const drawn = (): Plugin => ({
  name: 'drawn-sheet',
  buildStart() {
    mkdirSync(folder, { recursive: true });
    const built = buildGeography(readPlan());
    const people = crowd.filter(({ id }) => id !== 'parents');
    const files = {
      'map.json': JSON.stringify({ geography: built.map, people: layoutPeople(built.sheet, people) }),
      'crowd.json': JSON.stringify(people),
      'under.svg': built.under,
      'over.svg': built.over,
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, folder), text);
  },
});

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  cacheDir: '/tmp/map-page-cache',
  plugins: [drawn(), phaserCore()],
  build: { outDir: '/tmp/map-page', emptyOutDir: true, target: 'es2022' },
});
