/** The map's pictures, its game and its show, opened together; closed together too. */
import { emptyModel } from './difference.ts';
import type { FaceStore } from './faces.ts';
import type { MapProps } from './map-handle.ts';
import { endGame, openGame, resizeGame } from './open-game.ts';
import type { Room } from './place-captions.ts';
import type { RendererName } from './renderer.ts';
import { makeShow, type Show } from './show.ts';
import { makeSleeper } from './sleeper.ts';
import { loadImage } from './symbols.ts';
import type { Size, View } from './view.ts';
import { loadFaces } from './words.ts';

/** What is seen, and how sharply. */
export interface Sight {
  readonly size: Size;
  readonly view: View;
  readonly room: Room;
  /** Device px for a css px. */
  readonly density: number;
}
export interface Theatre {
  readonly show: Show;
  /** Points the camera. */
  look(sight: Sight): void;
  resize(sight: Sight): void;
  /** Paints for a sight that has come to rest. */
  sharpen(sight: Sight): void;
  wake(): void;
  close(): void;
}

/** Lines and words are painted no finer than this, device px for one of the sheet. */
const finest = 4;
const fineness = ({ view, density }: Sight): number => Math.min(finest, view.scale * density);

/** `onLost` is told when the graphics card takes its context away. Rejects where the map cannot be drawn. */
export async function openTheatre(
  element: HTMLElement,
  props: MapProps,
  faces: FaceStore,
  sight: Sight,
  renderer: RendererName | undefined,
  onLost: () => void,
): Promise<Theatre> {
  const [under, over] = await Promise.all([loadImage(props.urls.under), loadImage(props.urls.over), loadFaces(), faces.load(emptyModel)]);
  const { game, scene } = await openGame(element, sight.size, sight.density, renderer);
  game.canvas.addEventListener('webglcontextlost', onLost, { once: true });
  const close = (): void => {
    game.canvas.removeEventListener('webglcontextlost', onLost);
    endGame(game);
  };
  try {
    const show = await makeShow(scene, {
      geography: props.geography,
      people: props.people,
      pictures: { under, over },
      faces,
      resolution: fineness(sight),
      scale: sight.view.scale,
      room: sight.room,
      reducedMotion: props.reducedMotion,
    });
    const sleeper = makeSleeper(game, () => show.timeline.isBusy());
    scene.setTick((now) => show.timeline.step(now));
    return {
      show,
      look: ({ view, density }) => {
        scene.look(view, density);
        sleeper.wake();
      },
      resize: ({ size, density }) => resizeGame(game, size, density),
      sharpen: (to) => {
        show.sharpen(fineness(to), to.view.scale, to.room);
        sleeper.wake();
      },
      wake: () => sleeper.wake(),
      close,
    };
  } catch (reason) {
    close();
    throw reason;
  }
}
