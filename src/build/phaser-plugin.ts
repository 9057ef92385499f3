import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const core = resolve('node_modules/phaser/src/phaser-core.js');
/** Parts that Phaser's own builds leave out by these flags; the map needs none of them. */
const left = /typeof (FEATURE_SOUND|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT|WEBGL_DEBUG)/g;

/**
 * Bundles Phaser from its own core entry (`phaser-core.js`) instead of the whole library: no physics, tile maps, particles or
 * sound. The full bundle is over twice as heavy and cannot be shaken.
 */
export const phaserCore = (): Plugin => ({
  name: 'bearings-phaser-core',
  enforce: 'pre',
  apply: 'build',
  resolveId: (id) => (id === 'phaser' ? core : undefined),
  transform: {
    filter: { id: /node_modules\/phaser\/src\// },
    // `global` is Node's and webpack's; a module needs no global of its own.
    handler: (code) => code.replaceAll(left, 'false').replace('global.Phaser = Phaser;', ''),
  },
});
