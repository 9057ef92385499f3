/** A painted piece of the map: a canvas texture that knows how to paint itself again, sharp at any zoom. */
import type Phaser from 'phaser';
import type { Box } from './grounds.ts';

export type Paint = (context: CanvasRenderingContext2D) => void;

export interface Picture {
  readonly image: Phaser.GameObjects.Image;
  /** Paints anew, in px of the sheet. */
  paint(paint: Paint, box?: Box): void;
  /** Device px for one px of the sheet; paints again where that has changed. `grow` enlarges about the middle. */
  sharpen(resolution: number, grow?: number): void;
  destroy(): void;
}

let made = 0;

/** Adds a picture of the ground `box` to the scene. Nothing shows before the first `paint`. */
export function addPicture(scene: Phaser.Scene, depth: number, first: Box, resolution: number, growth = 1): Picture {
  const image = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(depth).setVisible(false);
  let texture: Phaser.Textures.CanvasTexture | undefined;
  let [box, sharpness, grown] = [first, resolution, growth];
  let painted: Paint | undefined;

  const repaint = (): void => {
    const fine = sharpness * grown;
    const left = Math.floor(box[0] * fine);
    const top = Math.floor(box[1] * fine);
    const width = Math.max(1, Math.ceil(box[2] * fine) - left);
    const height = Math.max(1, Math.ceil(box[3] * fine) - top);
    const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
    if (texture === undefined || texture.width !== width || texture.height !== height) {
      const old = texture;
      made += 1;
      texture = scene.textures.createCanvas(`picture-${made}`, width, height) ?? undefined;
      if (texture !== undefined) image.setTexture(texture.key);
      old?.destroy();
    }
    image.setPosition(x + (left / fine - x) * grown, y + (top / fine - y) * grown).setScale(1 / sharpness);
    const context = texture?.context;
    if (texture === undefined || context === undefined || painted === undefined) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(fine, 0, 0, fine, -left, -top);
    // Hinting fits letters to whole px of their own size and widens them at any other.
    context.textRendering = Number.isInteger(fine) ? 'auto' : 'geometricPrecision';
    painted(context);
    texture.refresh();
  };

  return {
    image,
    paint: (paint, to = box) => {
      [painted, box] = [paint, to];
      repaint();
      image.setVisible(true);
    },
    sharpen: (to, grow = 1) => {
      if (to === sharpness && grow === grown) return;
      [sharpness, grown] = [to, grow];
      if (painted !== undefined) repaint();
    },
    destroy: () => {
      image.destroy();
      texture?.destroy();
    },
  };
}
