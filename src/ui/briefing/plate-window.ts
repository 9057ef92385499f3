import type { Geography } from '../../core/authority.ts';

/** The sheet that a map is drawn on. */
const sheet = { width: 1440, height: 900 } as const;
/** Width over height of the plate's window. */
const ratio = 690 / 530;
const margin = { across: 1.16, down: 1.03 } as const;
/** How far the window moves towards the water, for the cartouche and the water's name. */
const seaward = 65;

/** The part of the sheet that the briefing shows, in sheet units: the borough, and a little more of the sea. */
export interface PlateWindow {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function plateWindow({ border, coast }: Geography): PlateWindow {
  const across = border.map(([x]) => x);
  const down = border.map(([, y]) => y);
  const [left, right] = [Math.min(...across), Math.max(...across)];
  const [top, bottom] = [Math.min(...down), Math.max(...down)];
  const height = Math.min(sheet.height, Math.max((bottom - top) * margin.down, ((right - left) * margin.across) / ratio));
  const width = height * ratio;
  const middle = (left + right) / 2;
  const shore = coast.length === 0 ? middle : coast.reduce((sum, [x]) => sum + x, 0) / coast.length;
  return {
    x: within(middle - width / 2 + Math.sign(shore - middle) * seaward, sheet.width - width),
    y: within((top + bottom) / 2 - height / 2, sheet.height - height),
    width,
    height,
  };
}

/** Where the whole sheet lies behind the window, in shares of the window. */
export function behindWindow({ x, y, width, height }: PlateWindow): PlateWindow {
  return { x: -x / width, y: -y / height, width: sheet.width / width, height: sheet.height / height };
}

/** A point of the sheet, each 0–1, as a point of the window, kept far enough inside to be read. */
export function pinInWindow(
  pin: { readonly x: number; readonly y: number },
  { x, y, width, height }: PlateWindow,
): { x: number; y: number } {
  return { x: clamp((pin.x * sheet.width - x) / width, 0.04, 0.96), y: clamp((pin.y * sheet.height - y) / height, 0.09, 0.98) };
}

const corners = ['bottom-left', 'bottom-right', 'top-left', 'top-right'] as const;
export type Corner = (typeof corners)[number];

/** The first corner whose cartouche would hide no pin; points as shares of the window. */
export function cartoucheCorner(pins: readonly { readonly x: number; readonly y: number }[]): Corner {
  const hides = (corner: Corner) => (pin: { readonly x: number; readonly y: number }) => {
    const across = corner.endsWith('left') ? pin.x < 0.52 : pin.x > 0.48;
    const down = corner.startsWith('top') ? pin.y < 0.36 : pin.y > 0.76;
    return across && down;
  };
  return corners.find((corner) => !pins.some(hides(corner))) ?? 'bottom-left';
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
const within = (value: number, most: number): number => clamp(value, 0, Math.max(0, most));
