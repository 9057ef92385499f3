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
  /** Of group play: what a room leaves behind, and who sat at its tables. */
  debrief: room('core, workshop/room-record.ts, workshop/seat-roles.ts'),
  /** Formats' libraries are fetched only when something is saved in them. */
  export: room('core, debrief', 'papaparse, docx'),
  validity: room('core'),
  flow: room('core', 'xstate'),
  store: room('core, flow', 'zustand, xstate'),
  /** Group play, pure: what console, projector, phones and server share. Outside words are read as saved ones are. */
  workshop: room('core, flow, save/loose.ts, save/journal-shape.ts, save/visible-line.ts'),
  /** How a window reaches its room: another window of this browser, or a server. */
  link: room('core, workshop, save', 'idb, @colyseus/sdk'),
  save: room('core, flow/steps.ts, store/settings.ts, flow types, store types', 'idb'),
  /** The learning platform that a packaged game is opened from. */
  platform: room('core, export/decision-activity.ts, flow/steps.ts, save, store types', '@xapi/cmi5'),
  art: room('core/names.ts, core/outcome-class.ts'),
  geography: room('core, art', 'd3-delaunay, d3-contour, simplex-noise'),
  map: room('core, art, geography/sheet.ts, geography types', 'phaser'),
  sound: room('core, assets', 'howler'),
  ui: room('core, debrief, art, store, workshop', 'react, uqr'),
  app: room(
    // Not scenario and geography: a page carries no parser, no checker and no drawing of maps.
    'core, debrief, export, flow, store, save, workshop, link, platform, art, map, sound, ui, assets, geography types',
    'react, react-dom, zustand, @fontsource-variable/*, virtual:*',
  ),
  /** Runs at build time only: documents into the files a page loads. */
  build: room(
    'core, scenario, art, geography, store, ui, export/bearings-iri.ts',
    'vite, @vitejs/plugin-react, fflate, yaml, react, react-dom, node:*',
  ),
  /** Group play over a network: the one process that windows reach. It builds their pages where nobody has. */
  server: room(
    'core, flow, scenario, workshop, save/loose.ts, build/page-policy.ts, build/workshop-pages.ts',
    '@colyseus/core, @colyseus/ws-transport, @colyseus/schema, @colyseus/redis-driver, @colyseus/redis-presence, pg, express, uqr, node:*',
  ),
  cli: room(
    'core, scenario, debrief, export, validity, flow, store, save, workshop, art, geography, build, assets, scenarios',
    'yaml, zod, node:*',
  ),
  '.': room('app, platform, ui/base.css'),
};
