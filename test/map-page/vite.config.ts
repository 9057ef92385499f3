import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { phaserParts } from '../../src/build/phaser-plugin.ts';
import { crowd, readPlan } from '../geography/crowd.ts';
import { writeMap } from './write-map.ts';

/** Authority C with the crowd of the tests, for looking at the map without the game around it. */
const drawn = join(import.meta.dirname, '.generated');
writeMap(
  drawn,
  readPlan(),
  crowd.filter(({ id }) => id !== 'parents'),
);

export default defineConfig({
  root: import.meta.dirname,
  publicDir: drawn,
  cacheDir: join(tmpdir(), 'bearings-map-page-cache'),
  plugins: [phaserParts()],
  build: { outDir: join(tmpdir(), 'bearings-map-page'), emptyOutDir: true, target: 'es2022' },
});
