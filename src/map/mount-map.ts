/** The map in an element of the page: give it models, it draws them. A picture only; lists beside it are for everyone. */
import { makeFaceStore } from './faces.ts';
import type { Box } from './grounds.ts';
import type { MapHandle, MapProps } from './map-handle.ts';
import type { MapModel } from './model.ts';
import { openTheatre, type Sight, type Theatre } from './open-theatre.ts';
import { makePicker } from './pick.ts';
import { listenToPointers } from './pointer.ts';
import type { RendererName } from './renderer.ts';
import { type Clear, findRoom, fitView, panView, type Size, type View, zoomView } from './view.ts';
import { watchDensity } from './watch-density.ts';

export type { MapHandle, MapProps } from './map-handle.ts';

const nothing: Clear = { left: 0, top: 0, right: 0, bottom: 0 };
const step = 1.4;
/** ms for a sight to come to rest. */
const rest = 140;

export function mountMap(element: HTMLElement, props: MapProps): MapHandle {
  const faces = makeFaceStore();
  let size = sizeOf(element);
  let clear = props.clear ?? nothing;
  let covered: readonly Box[] = [];
  let fit = fitView(size, clear);
  let view: View = fit;
  let isZoomed = false;
  let isGone = false;
  let isStill = props.reducedMotion;
  let wanted: MapModel | undefined;
  let settled: ReturnType<typeof setTimeout> | undefined;
  let theatre: Theatre | undefined;
  let hovered: string | undefined;
  const picker = makePicker(props.geography, props.people, () => theatre?.show.captions() ?? new Map());

  const sight = (): Sight => ({ size, view, room: findRoom(fit, size, clear, covered), density: density() });
  const look = (next: View): void => {
    const wasZoomed = isZoomed;
    view = next;
    isZoomed = view !== fit;
    if (isZoomed !== wasZoomed) props.onZoom?.(isZoomed);
    element.style.touchAction = isZoomed ? 'none' : 'pan-y';
    theatre?.look(sight());
    clearTimeout(settled);
    settled = setTimeout(() => theatre?.sharpen(sight()), rest);
  };
  const refit = (): void => {
    const atRest = !isZoomed;
    fit = fitView(size, clear);
    look(atRest ? fit : panView(view.scale < fit.scale ? fit : view, fit, 0, 0, size, clear));
  };
  const resize = (): void => {
    size = sizeOf(element);
    theatre?.resize(sight());
    refit();
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
    if (now.width !== size.width || now.height !== size.height) resize();
  });
  watch.observe(element);
  const stopDensity = watchDensity(resize);

  /** Shows the latest wanted model once its faces are here. */
  const present = async (): Promise<void> => {
    const model = wanted;
    if (model === undefined || theatre === undefined) return;
    await faces.load(model);
    if (isGone || model !== wanted || theatre === undefined) return;
    theatre.show.draw(model);
    theatre.wake();
    markShown();
  };
  let markShown: () => void = () => {};
  const firstShown = new Promise<void>((resolve) => {
    markShown = resolve;
  });
  const open = async (renderer: RendererName | undefined): Promise<void> => {
    const made = await openTheatre(element, props, faces, sight(), renderer, recover);
    if (isGone) {
      made.close();
      return;
    }
    theatre = made;
    made.show.still(isStill);
    resize();
    made.sharpen(sight());
    await present();
  };
  /** The graphics card has gone away: a plain canvas shows the same. */
  function recover(): void {
    theatre?.close();
    theatre = undefined;
    if (!isGone) open('canvas').catch(() => props.onFail?.());
  }
  const opened = open(props.renderer);
  const snapshotReady = opened.then(() => firstShown);
  snapshotReady.catch(() => {});

  return {
    draw: (model) => {
      wanted = model;
      present().catch(() => props.onFail?.());
    },
    skip: () => {
      theatre?.show.timeline.skip();
      theatre?.wake();
    },
    fit: () => look(fit),
    zoomIn: () => zoom(step, ...middle()),
    zoomOut: () => zoom(1 / step, ...middle()),
    panBy: (dx, dy) => look(panView(view, fit, dx, dy, size, clear)),
    setClear: (to, by = []) => {
      clear = to;
      covered = by;
      refit();
    },
    setReducedMotion: (reducedMotion) => {
      isStill = reducedMotion;
      theatre?.show.still(reducedMotion);
    },
    destroy: () => {
      isGone = true;
      clearTimeout(settled);
      stopPointers();
      stopDensity();
      watch.disconnect();
      theatre?.close();
      theatre = undefined;
    },
    snapshotReady,
  };
}

const density = (): number => Math.max(1, window.devicePixelRatio || 1);

function sizeOf(element: HTMLElement): Size {
  return { width: Math.max(1, element.clientWidth), height: Math.max(1, element.clientHeight) };
}
