/** Phaser started for the map: no sound, no keys, no banner, and a loop that somebody else puts to sleep. */
import Phaser from 'phaser';
import { MapScene } from './map-scene.ts';
import { chooseRenderer, type RendererName } from './renderer.ts';
import type { Size } from './view.ts';

export interface OpenGame {
  readonly game: Phaser.Game;
  readonly scene: MapScene;
}

export function openGame(element: HTMLElement, size: Size, density: number, renderer?: RendererName): Promise<OpenGame> {
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: chooseRenderer(renderer),
      parent: element,
      width: Math.round(size.width * density),
      height: Math.round(size.height * density),
      scale: { mode: Phaser.Scale.NONE, zoom: 1 / density },
      transparent: true,
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      render: { antialias: true, powerPreference: 'low-power' },
      scene: new MapScene((scene) => resolve({ game, scene })),
    });
    game.canvas.setAttribute('aria-hidden', 'true');
    game.canvas.style.display = 'block';
  });
}

/** Fits the canvas to its element. */
export function resizeGame(game: Phaser.Game, size: Size, density: number): void {
  game.scale.setZoom(1 / density);
  game.scale.resize(Math.round(size.width * density), Math.round(size.height * density));
  // Phaser leaves the css size alone where the zoom is 1.
  game.canvas.style.width = `${size.width}px`;
  game.canvas.style.height = `${size.height}px`;
}
