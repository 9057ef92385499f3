/** What each folder of `src` may import. */
export interface Room {
  /** Other folders; `folder/file.ts` allows that one file, `folder types` allows its types only. */
  readonly rooms: readonly string[];
  /** Packages; a trailing `*` allows what begins so. */
  readonly packages: readonly string[];
}

const room = (rooms: string, packages = ''): Room => ({
  rooms: rooms.split(', ').filter(Boolean),
  packages: packages.split(', ').filter(Boolean),
});

/** The table of the house. `assets` and `scenarios` are the folders beside `src`; `.` is `src` itself: main.tsx. */
export const rooms: Readonly<Record<string, Room>> = {
  core: room(''),
  scenario: room('core', 'zod, yaml, node:fs'),
  debrief: room('core'),
  /** Formats' libraries are fetched only when something is saved in them. */
  export: room('core, debrief', 'papaparse, docx'),
  validity: room('core'),
  flow: room('core', 'xstate'),
  store: room('core, flow', 'zustand, xstate'),
  save: room('core, flow/steps.ts, store/settings.ts, flow types, store types', 'idb'),
  /** The learning platform that a packaged game is opened from. */
  platform: room('core, export/iri.ts, flow/steps.ts, save, store types', '@xapi/cmi5'),
  art: room('core/names.ts, core/outcome-class.ts'),
  geography: room('core, art', 'd3-delaunay, d3-contour, simplex-noise'),
  map: room('core, art, geography/sheet.ts, geography types', 'phaser'),
  sound: room('core, assets', 'howler'),
  ui: room('core, debrief, art, store', 'react'),
  app: room(
    // Not scenario and geography: a page carries no parser, no checker and no drawing of maps.
    'core, debrief, export, flow, store, save, platform, art, map, sound, ui, assets, geography types',
    'react, react-dom, zustand, @fontsource-variable/*, virtual:*',
  ),
  /** Runs at build time only: documents into the files a page loads. */
  build: room(
    'core, scenario, art, geography, store, ui, platform/bearings-iri.ts',
    'vite, @vitejs/plugin-react, fflate, yaml, react, react-dom, node:*',
  ),
  cli: room('core, scenario, debrief, export, validity, flow, store, save, art, geography, build, assets, scenarios', 'yaml, zod, node:*'),
  '.': room('app, platform, ui/base.css'),
};
