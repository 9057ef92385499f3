/** The camera's arithmetic: which part of the sheet fills an element, css px against sheet px. Pure. */
import type { Box } from './grounds.ts';
import type { Room } from './place-captions.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}
/** css px of the element that panels cover. */
export interface Clear {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface View {
  /** css px for one px of the sheet. */
  readonly scale: number;
  /** Point of the sheet at the element's left top. */
  readonly x: number;
  readonly y: number;
}

/** The window that the neatline frames when the page is 1440 × 900. */
const frame = { left: 28, top: 92, width: 1384, height: 706 } as const;
/** What must stay in sight: the borough with its people. */
const borough = { left: 146, top: 97, right: 994, bottom: 793 } as const;
const mostZoom = 3;
const nearly = 0.015;
/** Words keep this far from the element's edge, css px. */
const edge = 5;

/** Fills the element with the frame; steps back where the borough would not fit in what panels leave clear. */
export function fitView(size: Size, clear: Clear): View {
  const open = { width: size.width - clear.left - clear.right, height: size.height - clear.top - clear.bottom };
  const cover = Math.max(size.width / frame.width, size.height / frame.height);
  const most = Math.min(open.width / (borough.right - borough.left), open.height / (borough.bottom - borough.top));
  const filled = Math.max(0.1, Math.min(cover, most));
  // Words are drawn for whole px: a sheet that is almost at its own size is shown at it.
  const scale = Math.abs(filled - 1) < nearly && most >= 1 ? 1 : filled;
  return {
    scale,
    x: place(
      frame.left,
      frame.width,
      size.width / scale,
      borough.left - clear.left / scale,
      borough.right - (size.width - clear.right) / scale,
    ),
    y: place(
      frame.top,
      frame.height,
      size.height / scale,
      borough.top - clear.top / scale,
      borough.bottom - (size.height - clear.bottom) / scale,
    ),
  };
}

/** What of the sheet is in sight at the fit, and what of that the page's own things cover, css px from the element's left top. */
export function findRoom(fit: View, size: Size, clear: Clear, covered: readonly Box[]): Room {
  const toSheet = ([left, top, right, bottom]: Box): Box => [
    fit.x + left / fit.scale,
    fit.y + top / fit.scale,
    fit.x + right / fit.scale,
    fit.y + bottom / fit.scale,
  ];
  const open: Box = [clear.left + edge, clear.top + edge, size.width - clear.right - edge, size.height - clear.bottom - edge];
  return { bounds: toSheet(open), covered: covered.map(toSheet) };
}

/** As near to the frame as keeps the borough between `least` and `most`; centred where the element is larger than the frame. */
function place(start: number, length: number, seen: number, most: number, least: number): number {
  const spare = length - seen;
  const wanted = spare < length * nearly ? start + spare / 2 : start;
  if (least > most) return (least + most) / 2;
  return Math.max(least, Math.min(most, wanted));
}

/** Zooms about a point of the element, between the fit and three times it. */
export function zoomView(view: View, fit: View, factor: number, at: { readonly x: number; readonly y: number }): View {
  const scale = Math.max(fit.scale, Math.min(fit.scale * mostZoom, view.scale * factor));
  if (scale <= fit.scale * 1.001) return fit;
  return { scale, x: view.x + at.x / view.scale - at.x / scale, y: view.y + at.y / view.scale - at.y / scale };
}

/** Moves the sheet by css px; at the fit it stays where it is. */
export function panView(view: View, fit: View, dx: number, dy: number, size: Size, clear: Clear): View {
  if (view.scale <= fit.scale * 1.001) return fit;
  const middle = {
    x: (clear.left + size.width - clear.right) / 2 / view.scale,
    y: (clear.top + size.height - clear.bottom) / 2 / view.scale,
  };
  const hold = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
  return {
    scale: view.scale,
    x: hold(view.x - dx / view.scale + middle.x, borough.left, borough.right) - middle.x,
    y: hold(view.y - dy / view.scale + middle.y, borough.top, borough.bottom) - middle.y,
  };
}
