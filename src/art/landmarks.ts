/** Landmarks as elevations on the 48 grid, standing on y = 44: solid ink, white openings, white halo. */
import { asSvg, round } from './markup.ts';
import { palette } from './palette.ts';

const ink = palette.ink;
interface Elevation {
  /** Outline of the halo. */
  readonly halo: string;
  readonly body: string;
}
const white = (paths: string): string => `<g fill="#fff">${paths}</g>`;
const line = (d: string, width = 1): string => `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${width}"/>`;

export const elevations = {
  townhall: {
    halo: 'M23 2h2v4l7 8v9h12v3l2 2v16H2V28l2-2v-3h12v-9l7-8z',
    body: `<path d="M23 2h2v5h-2zM16 14l8-9 8 9zM17 15h14v9H17zM4 23h40v4H4zM5 28h38v13H5zM2 41h44v3H2z"/>${white('<circle cx="24" cy="19" r="3.3"/><path d="M8 30h3v9H8zM14 30h3v9h-3zM31 30h3v9h-3zM37 30h3v9h-3zM21 41v-8a3 3 0 0 1 6 0v8z"/>')}${line('M24 17v2.2l1.5 1')}`,
  },
  offices: {
    halo: 'M6 12h20V4h16v40H6z',
    body: `<path d="M7 13h18v29H7zM26 5h15v37H26zM4 42h40v2H4z"/>${white('<path d="M10 17h4v3h-4zM17 17h4v3h-4zM10 24h4v3h-4zM17 24h4v3h-4zM10 31h4v3h-4zM17 31h4v3h-4zM29 9h3v3h-3zM35 9h3v3h-3zM29 16h3v3h-3zM35 16h3v3h-3zM29 23h3v3h-3zM35 23h3v3h-3zM29 30h3v3h-3zM35 30h3v3h-3zM14 37h5v5h-5z"/>')}`,
  },
  school: {
    halo: 'M22 3h4l4 6v4l6 5h10v26H2V18h10l6-5V9z',
    body: `<path d="M20 8l4-5 4 5v5h-8z"/><path d="M10 22l14-11 14 11v20H10z"/><path d="M3 22h8v20H3zM37 22h8v20h-8zM1 42h46v2H1z"/>${white('<circle cx="24" cy="9" r="1.6"/><circle cx="24" cy="21" r="3.2"/><path d="M14 28h4v5h-4zM30 28h4v5h-4zM5 26h3v5H5zM40 26h3v5h-3zM5 35h3v4H5zM40 35h3v4h-3zM20 42V32h8v10z"/>')}${line('M24 32v10')}`,
  },
  clinic: {
    halo: 'M12 4h24v10h9v30H3V14h9z',
    body: `<path d="M13 5h22v37H13zM4 18h8v24H4zM36 18h8v24h-8zM2 42h44v2H2z"/>${white('<path d="M21.5 9h5v4h4v5h-4v4h-5v-4h-4v-5h4zM6 23h4v4H6zM6 31h4v4H6zM38 23h4v4h-4zM38 31h4v4h-4zM17 27h4v4h-4zM27 27h4v4h-4zM20 42v-8h8v8z"/>')}`,
  },
  police: {
    halo: 'M19 3h10v9h14v32H5V12h14z',
    body: `<path d="M20 4h8l-1.5 8h-5zM6 13h36v5H6zM8 19h32v23H8zM3 42h42v2H3z"/>${white('<path d="M21.7 6h4.6l-.7 4h-3.2zM11 23h5v6h-5zM32 23h5v6h-5zM11 33h5v5h-5zM32 33h5v5h-5zM20 42V26h8v16z"/>')}${line('M24 26v16M20 30h8')}`,
  },
  centre: {
    halo: 'M24 5l20 16v23H4V21z',
    body: `<path d="M3 23L24 6l21 17-2.4 2.6L24 10.6 5.4 25.6z"/><path d="M8 24l16-12.6L40 24v18H8zM3 42h42v2H3z"/>${white('<circle cx="18.6" cy="25.5" r="2.7"/><path d="M14 38c0-5.5 1.6-8.8 4.6-8.8s4.6 3.3 4.6 8.8z"/><circle cx="29.4" cy="28.5" r="2.2"/><path d="M25.7 38c0-4.3 1.3-6.6 3.7-6.6s3.7 2.3 3.7 6.6z"/>')}`,
  },
  vcs: {
    halo: 'M24 7l19 14v23H5V21z',
    body: `<path d="M4 22L24 7l20 15v4H4zM8 26h32v16H8zM3 42h42v2H3z"/>${white('<path d="M24 39l-7-6.6c-2.8-3 .2-8 4.2-6 1.5.8 2.3 1.8 2.8 2.8.5-1 1.3-2 2.8-2.8 4-2 7 3 4.2 6z"/><circle cx="24" cy="17.5" r="2.2"/>')}`,
  },
  youth: {
    halo: 'M5 16C12 4 36 4 43 16v28H5z',
    body: `<path d="M6 18C12 6 36 6 42 18zM6 20h36v22H6zM2 42h44v2H2z"/>${white('<path d="M10 24h9v8h-9zM29 24h9v8h-9zM21 42V26h6v16zM20 13.5h8v1.8h-8z"/>')}`,
  },
  jobs: {
    halo: 'M6 10h36v34H6z',
    body: `<path d="M7 11h34v6H7zM9 18h30v24H9zM3 42h42v2H3z"/>${white('<path d="M13 22h22v8H13zM20 42v-9h8v9zM10 13.2h28v1.6H10z"/>')}${line('M16 26h16M16 24h9', 1.3)}`,
  },
} as const satisfies Readonly<Record<string, Elevation>>;
export type LandmarkKind = keyof typeof elevations;

const isLandmarkKind = (kind: string): kind is LandmarkKind => Object.hasOwn(elevations, kind);

/** Inner markup on the 48 grid; an unknown kind is drawn as offices. */
export function drawElevation(kind: string, halo: string = palette.white): string {
  const elevation = elevations[isLandmarkKind(kind) ? kind : 'offices'];
  return (
    `<path d="${elevation.halo}" fill="${halo}" stroke="${halo}" stroke-width="5" stroke-linejoin="round"/>` +
    `<g fill="${ink}">${elevation.body}</g>`
  );
}

/** Inner markup of a landmark standing with its foot at x, y; `size` is its width in px. */
export function drawLandmark(kind: string, x: number, y: number, size: number): string {
  const scale = Math.round((size / 48) * 1000) / 1000;
  return `<g transform="translate(${round(x - size / 2)},${round(y - size * 0.9)}) scale(${scale})">${drawElevation(kind)}</g>`;
}

/** A whole `<svg>` of a landmark with room for its halo. */
export function drawLandmarkSvg(kind: string, size: number): string {
  return asSvg(drawElevation(kind), '-3 -3 54 54', { width: size, height: size });
}
