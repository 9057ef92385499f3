import type { Geography } from '../../core/authority.ts';
import { doTouch, type Ground } from './plate-ground.ts';

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

/** A point, in shares. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where a pin stands: the middle of its ward, and the ward's edge where it is known. */
export interface Pinned extends Spot {
  readonly ring?: readonly Spot[] | undefined;
}

/** A point of the sheet, each 0–1, as a point of the window, kept far enough inside to be read. */
export function pinInWindow(pin: Spot, window: PlateWindow): Spot {
  const { x, y } = inWindow(pin, window);
  return { x: clamp(x, 0.04, 0.96), y: clamp(y, 0.09, 0.98) };
}

/** A point of the sheet, each 0–1, as a point of the window, which it may lie outside of. */
export function inWindow(spot: Spot, { x, y, width, height }: PlateWindow): Spot {
  return { x: (spot.x * sheet.width - x) / width, y: (spot.y * sheet.height - y) / height };
}

/** What a pin covers about its point, in shares of the window: it stands on the point and reaches up. */
const pinReach = { across: 0.03, up: 0.095, down: 0.005 } as const;
const nudges = [0, 0.02, -0.02, 0.04, -0.04, 0.06, -0.06, 0.08, -0.08];
/** Nearest first, so that a pin stays in the middle of its ward where it hides nothing. */
const steps = nudges
  .flatMap((down) => nudges.map((across) => ({ across, down })))
  .sort((a, b) => Math.hypot(a.across, a.down) - Math.hypot(b.across, b.down));

/** The point, moved within `ring`, the edge of its ward, where fewer names are hidden by the pin there; all in shares of the window. */
export function pinBesideNames({ x, y }: Spot, ring: readonly Spot[], names: readonly Ground[]): Spot {
  const hidden = (spot: Spot): number => {
    const pin = {
      left: spot.x - pinReach.across,
      top: spot.y - pinReach.up,
      right: spot.x + pinReach.across,
      bottom: spot.y + pinReach.down,
    };
    return names.filter((name) => doTouch(pin, name)).length;
  };
  const spots = steps.map(({ across, down }) => ({ x: x + across, y: y + down })).filter((spot) => isInside(spot, ring));
  return spots.reduce((best, spot) => (hidden(spot) < hidden(best) ? spot : best), { x, y });
}

function isInside({ x, y }: Spot, ring: readonly Spot[]): boolean {
  return ring.reduce((inside, a, index) => {
    const b = ring.at(index - 1) ?? a;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    return crosses ? !inside : inside;
  }, false);
}

const corners = ['bottom-left', 'bottom-right', 'top-left', 'top-right'] as const;
export type Corner = (typeof corners)[number];

/** What the cartouche covers of the window, in shares of it. */
const cartouche = { across: 0.47, down: 0.2 } as const;
/** A pin reaches up from its point. */
const pinTall = 0.16;

/** The corner whose cartouche hides fewest pins, and of those the one that hides fewest names; all in shares of the window. */
export function cartoucheCorner(pins: readonly Spot[], names: readonly Ground[] = []): Corner {
  const hides = (corner: Corner): number => {
    const ground = {
      left: corner.endsWith('left') ? 0 : 1 - cartouche.across,
      top: corner.startsWith('top') ? 0 : 1 - cartouche.down,
      right: corner.endsWith('left') ? cartouche.across : 1,
      bottom: corner.startsWith('top') ? cartouche.down : 1,
    };
    const covered = pins.filter(({ x, y }) => doTouch(ground, { left: x, right: x, top: y - pinTall, bottom: y + 0.04 })).length;
    return covered * 100 + names.filter((name) => doTouch(ground, name)).length;
  };
  return corners.reduce((best, corner) => (hides(corner) < hides(best) ? corner : best));
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
const within = (value: number, most: number): number => clamp(value, 0, Math.max(0, most));
