/** Phaser started for the map: no sound, no keys, no banner, and a loop that somebody else puts to sleep. */
import Phaser from 'phaser';
import { MapScene } from './map-scene.ts';
import { chooseRenderer, type RendererName } from './renderer.ts';
import type { Size } from './view.ts';

export interface OpenGame {
  readonly game: Phaser.Game;
  readonly scene: MapScene;
}

/** Rejects where not even a plain canvas can be had. */
export async function openGame(element: HTMLElement, size: Size, density: number, renderer?: RendererName): Promise<OpenGame> {
  const chosen = chooseRenderer(renderer);
  try {
    return await start(element, size, density, chosen);
  } catch (reason) {
    if (chosen === Phaser.CANVAS) throw reason;
    return start(element, size, density, Phaser.CANVAS);
  }
}

function start(element: HTMLElement, size: Size, density: number, type: number): Promise<OpenGame> {
  const before = new Set(element.querySelectorAll('canvas'));
  return new Promise<OpenGame>((resolve) => {
    const game = new Phaser.Game({
      type,
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
  }).catch((reason: unknown) => {
    for (const canvas of element.querySelectorAll('canvas')) if (!before.has(canvas)) canvas.remove();
    throw reason;
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

/** Phaser clears up in its own next frame, so the loop must run once more. */
export function endGame(game: Phaser.Game): void {
  game.destroy(true);
  game.loop.wake();
}
