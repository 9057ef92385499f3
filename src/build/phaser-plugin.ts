import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const from = (module: string): string => resolve('node_modules/phaser/src', module);
const virtual = '\0phaser-for-the-map';

/** What the map uses of Phaser; requiring a part is how Phaser registers it. */
const parts = `
import CONST from '${from('const.js')}';
import '${from('animations/index.js')}';
import '${from('cache/index.js')}';
import '${from('cameras/2d/index.js')}';
import '${from('core/index.js')}';
import '${from('data/index.js')}';
import '${from('dom/index.js')}';
import '${from('events/index.js')}';
import Game from '${from('core/Game.js')}';
import '${from('gameobjects/DisplayList.js')}';
import '${from('gameobjects/GameObjectCreator.js')}';
import '${from('gameobjects/GameObjectFactory.js')}';
import '${from('gameobjects/UpdateList.js')}';
import '${from('gameobjects/graphics/GraphicsFactory.js')}';
import '${from('gameobjects/image/ImageFactory.js')}';
import '${from('plugins/index.js')}';
import '${from('renderer/index.js')}';
import Scale from '${from('scale/index.js')}';
import Scene from '${from('scene/Scene.js')}';
import '${from('scene/index.js')}';
import '${from('textures/index.js')}';
export default { ...CONST, Game, Scene, Scale };
`;

/** Features that Phaser's own builds leave out by these flags. */
const left = /typeof (FEATURE_SOUND|PLUGIN_CAMERA3D|PLUGIN_FBINSTANT|WEBGL_DEBUG)/g;

/**
 * Bundles from Phaser's sources only what the map needs: both renderers, scenes, a camera, images and graphics. No physics,
 * tweens, loader, input or sound. The whole library is almost twice as heavy and cannot be shaken.
 */
export const phaserParts = (): Plugin => ({
  name: 'bearings-phaser-parts',
  enforce: 'pre',
  apply: 'build',
  resolveId: (id) => (id === 'phaser' ? virtual : undefined),
  load: (id) => (id === virtual ? parts : undefined),
  transform: {
    filter: { id: /node_modules\/phaser\/src\// },
    handler: (code) => code.replaceAll(left, 'false'),
  },
});
