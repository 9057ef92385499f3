import { files, journeys } from 'virtual:sheets';
import type { Archive } from '../save/archive.ts';
import { keepSettings } from '../save/keep-settings.ts';
import type { SheetFiles } from '../store/sheet-files.ts';
import type { Opened } from './app-state.ts';
import { download } from './download.ts';
import { getNewest } from './get-newest.ts';
import type { Ports } from './open-app.ts';

/** What is at an address of the page's own server. Rejects where it cannot be had. */
export async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as T;
}

/** Addresses of a scenario's drawn sheets and map. Throws for a scenario that does not exist. */
export function filesOf(id: string): SheetFiles {
  const found = files[id];
  if (!found) throw new Error(`There is no sheet called ${id}.`);
  return found;
}

export function random32(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

export const newId = (): string => `${random32().toString(36)}${random32().toString(36)}`;

/** The storage of this browser, or `undefined` where even asking for it is refused. */
export function storageOf(page: Window): Storage | undefined {
  try {
    return page.localStorage;
  } catch {
    return undefined;
  }
}

/** The browser, as the app uses it. */
export const browserPorts = (archive: Promise<Archive>): Ports => ({
  archive,
  journeys,
  hasSheet: (id) => Object.hasOwn(files, id),
  loadScenario: async (id) => fetchJson<Opened>(filesOf(id).scenario),
  keepSettings: (settings) => {
    keepSettings(storageOf(window), settings);
  },
  go: (hash, instead) => {
    if (instead) window.location.replace(hash);
    else window.location.hash = hash;
  },
  now: () => Date.now(),
  newSeed: random32,
  newId,
  download,
  copy: (text) => navigator.clipboard.writeText(text),
  getNewest: () => void getNewest(),
  address: () => window.location.href.replace(/#.*$/, ''),
});
