/** Fingers, mouse and wheel on the map: pick, hover, drag, wheel, pinch. Knows nothing of Phaser. */
export interface PointerDeeds {
  /** css px from the element's left top. */
  pick(x: number, y: number): void;
  /** `undefined` when the pointer has left. Says whether something lies there. */
  hover(at: { readonly x: number; readonly y: number } | undefined): boolean;
  pan(dx: number, dy: number): void;
  zoom(factor: number, x: number, y: number): void;
}

const slack = 6;

/** Starts listening; returns what stops it. */
export function listenToPointers(element: HTMLElement, deeds: PointerDeeds): () => void {
  const down = new Map<number, { x: number; y: number }>();
  const stop = new AbortController();
  let travelled = 0;
  const place = (event: MouseEvent): { x: number; y: number } => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const press = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    if (down.size === 0) travelled = 0;
    down.set(event.pointerId, place(event));
  };
  const move = (event: PointerEvent): void => {
    const at = place(event);
    const was = down.get(event.pointerId);
    if (was === undefined) {
      if (event.pointerType !== 'touch') element.style.cursor = deeds.hover(at) ? 'pointer' : '';
      return;
    }
    travelled += Math.hypot(at.x - was.x, at.y - was.y);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, at);
    if (travelled < slack) return;
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    if (other === undefined) {
      deeds.pan(at.x - was.x, at.y - was.y);
      return;
    }
    const spread = Math.hypot(at.x - other.x, at.y - other.y) / Math.max(1, Math.hypot(was.x - other.x, was.y - other.y));
    deeds.zoom(spread, (at.x + other.x) / 2, (at.y + other.y) / 2);
    deeds.pan((at.x - was.x) / 2, (at.y - was.y) / 2);
  };
  const lift = (event: PointerEvent): void => {
    const was = down.get(event.pointerId);
    down.delete(event.pointerId);
    if (was === undefined || event.type === 'pointercancel' || travelled >= slack) return;
    const { x, y } = place(event);
    deeds.pick(x, y);
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const { x, y } = place(event);
    deeds.zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0016)), x, y);
  };

  const { signal } = stop;
  element.addEventListener('pointerdown', press, { signal });
  element.addEventListener('pointermove', move, { signal });
  element.addEventListener('pointerup', lift, { signal });
  element.addEventListener('pointercancel', lift, { signal });
  element.addEventListener('pointerleave', () => deeds.hover(undefined), { signal });
  element.addEventListener('wheel', wheel, { signal, passive: false });
  return () => stop.abort();
}
