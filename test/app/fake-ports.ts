import { createAppState, type Opened } from '../../src/app/app-state.ts';
import { openApp, type Ports } from '../../src/app/open-app.ts';
import { parseRoute } from '../../src/app/routes.ts';
import { smallScenario } from '../small-scenario.ts';
import { openArchiveInMemory } from './memory-archive.ts';

export const scenario = smallScenario();

/** The scenario as the page fetches it, to be met nowhere else. */
export const opened: Opened = { scenario, evidence: {}, hosts: [], chapters: [] };

/** An app over a page that is not there. `go` shows what it is told to, as a browser's address does. */
export function fakeApp(part: Partial<Ports> = {}, archive = openArchiveInMemory()) {
  const state = createAppState();
  const went: { hash: string; instead: boolean }[] = [];
  const downloads: { name: string; text: string | ArrayBuffer; type: string | undefined }[] = [];
  const copied: string[] = [];
  let ids = 0;
  let time = 1000;
  const ports: Ports = {
    archive: Promise.resolve(archive),
    hasSheet: (id) => id === scenario.id,
    journeys: [],
    loadScenario: async () => opened,
    keepSettings: () => {},
    go: (hash, instead) => {
      went.push({ hash, instead });
      void app.show(hash);
    },
    now: () => ++time,
    newSeed: () => 7,
    newId: () => `run${++ids}`,
    download: (name, text, type) => void downloads.push({ name, text, type }),
    copy: async (text) => void copied.push(text),
    getNewest: () => {},
    address: () => 'https://example.org/',
    ...part,
  };
  const app = openApp(state, ports);
  return { app, state, archive, went, downloads, copied, route: () => parseRoute(went.at(-1)?.hash ?? '') };
}

/** Lets everything that waits settle. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
