/** The map in an element of the page: give it models, it draws them. A picture only; lists beside it are for everyone. */
import { emptyModel } from './difference.ts';
import { makeFaceStore } from './faces.ts';
import type { MapHandle, MapProps } from './map-handle.ts';
import type { MapModel } from './model.ts';
import { openGame, resizeGame } from './open-game.ts';
import { makePicker } from './pick.ts';
import { listenToPointers } from './pointer.ts';
import { makeShow } from './show.ts';
import { makeSleeper } from './sleeper.ts';
import { loadImage } from './symbols.ts';
import { type Clear, fitView, panView, type Size, type View, zoomView } from './view.ts';
import { loadFaces } from './words.ts';

export type { MapHandle, MapProps } from './map-handle.ts';

const nothing: Clear = { left: 0, top: 0, right: 0, bottom: 0 };
const step = 1.4;
/** Lines and words are painted no finer than this, device px for one of the sheet. */
const finest = 4;

export function mountMap(element: HTMLElement, props: MapProps): MapHandle {
  const picker = makePicker(props.geography, props.people);
  const faces = makeFaceStore();
  let size = sizeOf(element);
  let clear = props.clear ?? nothing;
  let fit = fitView(size, clear);
  let view: View = fit;
  let isZoomed = false;
  let isGone = false;
  let isStill = props.reducedMotion;
  let wanted: MapModel | undefined;
  let settled: ReturnType<typeof setTimeout> | undefined;
  let stage: Awaited<ReturnType<typeof open>> | undefined;
  let hovered: string | undefined;

  async function open() {
    const [under, over] = await Promise.all([loadImage(props.urls.under), loadImage(props.urls.over), loadFaces()]);
    const { game, scene } = await openGame(element, size, density(), props.renderer);
    await faces.load(emptyModel);
    const { geography, people } = props;
    const show = await makeShow(scene, {
      geography,
      people,
      pictures: { under, over },
      faces,
      resolution: sharpness(),
      reducedMotion: isStill,
    });
    const sleeper = makeSleeper(game, () => show.timeline.isBusy());
    scene.setTick((now) => show.timeline.step(now));
    return { game, scene, show, sleeper };
  }
  const sharpness = (): number => Math.min(finest, view.scale * density());

  const look = (next: View): void => {
    const wasZoomed = isZoomed;
    view = next;
    isZoomed = view !== fit;
    if (isZoomed !== wasZoomed) props.onZoom?.(isZoomed);
    element.style.touchAction = isZoomed ? 'none' : 'pan-y';
    if (stage === undefined) return;
    stage.scene.look(view, density());
    stage.sleeper.wake();
    clearTimeout(settled);
    settled = setTimeout(() => {
      stage?.show.sharpen(sharpness(), view.scale);
      stage?.sleeper.wake();
    }, 140);
  };
  const refit = (): void => {
    const atRest = !isZoomed;
    fit = fitView(size, clear);
    look(atRest ? fit : panView(view.scale < fit.scale ? fit : view, fit, 0, 0, size, clear));
  };
  const zoom = (factor: number, x: number, y: number): void => look(panView(zoomView(view, fit, factor, { x, y }), fit, 0, 0, size, clear));
  const middle = (): readonly [number, number] => [
    (clear.left + size.width - clear.right) / 2,
    (clear.top + size.height - clear.bottom) / 2,
  ];
  const find = (x: number, y: number) => picker([view.x + x / view.scale, view.y + y / view.scale]);

  const stopPointers = listenToPointers(element, {
    pick: (x, y) => {
      const thing = find(x, y);
      if (thing !== undefined) props.onPick(thing.kind, thing.id);
    },
    hover: (at) => {
      const thing = at === undefined ? undefined : find(at.x, at.y);
      const name = thing === undefined ? undefined : `${thing.kind} ${thing.id}`;
      if (name !== hovered) props.onHover(thing?.kind, thing?.id);
      hovered = name;
      return thing !== undefined;
    },
    pan: (dx, dy) => look(panView(view, fit, dx, dy, size, clear)),
    zoom,
  });
  const watch = new ResizeObserver(() => {
    const now = sizeOf(element);
    if (now.width === size.width && now.height === size.height) return;
    size = now;
    if (stage !== undefined) resizeGame(stage.game, size, density());
    refit();
  });
  watch.observe(element);

  /** Shows the latest wanted model once its faces are here. */
  const present = async (): Promise<void> => {
    const model = wanted;
    if (model === undefined || stage === undefined) return;
    await faces.load(model);
    if (isGone || model !== wanted) return;
    stage.show.draw(model);
    stage.sleeper.wake();
    markShown();
  };
  let markShown: () => void = () => {};
  const firstShown = new Promise<void>((resolve) => {
    markShown = resolve;
  });
  const opened = open().then((made) => {
    stage = made;
    if (isGone) {
      endGame(made);
      return;
    }
    resizeGame(made.game, size, density());
    refit();
    made.show.still(isStill);
    made.show.sharpen(sharpness(), view.scale);
    return present();
  });
  const snapshotReady = opened.then(() => firstShown);
  snapshotReady.catch(() => {});

  return {
    draw: (model) => {
      wanted = model;
      present().catch(() => {});
    },
    skip: () => {
      stage?.show.timeline.skip();
      stage?.sleeper.wake();
    },
    fit: () => look(fit),
    zoomIn: () => zoom(step, ...middle()),
    zoomOut: () => zoom(1 / step, ...middle()),
    panBy: (dx, dy) => look(panView(view, fit, dx, dy, size, clear)),
    setClear: (to) => {
      clear = to;
      refit();
    },
    setReducedMotion: (reducedMotion) => {
      isStill = reducedMotion;
      stage?.show.still(reducedMotion);
    },
    destroy: () => {
      isGone = true;
      clearTimeout(settled);
      stopPointers();
      watch.disconnect();
      if (stage !== undefined) endGame(stage);
      stage = undefined;
    },
    snapshotReady,
  };
}

/** Phaser clears up in its own next frame, so the loop must run once more. */
function endGame({ game }: { readonly game: { destroy(removeCanvas: boolean): void; readonly loop: { wake(): void } } }): void {
  game.destroy(true);
  game.loop.wake();
}

const density = (): number => Math.max(1, window.devicePixelRatio || 1);

function sizeOf(element: HTMLElement): Size {
  return { width: Math.max(1, element.clientWidth), height: Math.max(1, element.clientHeight) };
}
