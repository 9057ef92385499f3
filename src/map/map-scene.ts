/** The one scene: hands its stage to whoever fills it, and its clock to the timeline. */
import Phaser from 'phaser';
import type { View } from './view.ts';

export class MapScene extends Phaser.Scene {
  private readonly onReady: (scene: MapScene) => void;
  private tick: (now: number) => void = () => {};

  constructor(onReady: (scene: MapScene) => void) {
    super('map');
    this.onReady = onReady;
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0);
    this.onReady(this);
  }

  /** Called with ms at every frame while the loop is awake. */
  setTick(tick: (now: number) => void): void {
    this.tick = tick;
  }

  override update(time: number): void {
    this.tick(time);
  }

  /** Points the camera; whole device px at rest, so that what was painted for this zoom stays sharp. */
  look(view: View, density: number): void {
    const zoom = view.scale * density;
    const camera = this.cameras.main;
    camera.setZoom(zoom);
    camera.setScroll(Math.round(view.x * zoom) / zoom, Math.round(view.y * zoom) / zoom);
  }
}
