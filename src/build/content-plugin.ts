import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { Chapter } from '../core/journey.ts';
import { buildGeography } from '../geography/build-geography.ts';
import { layoutPeople } from '../geography/layout-people.ts';
import type { ReadJourney } from '../scenario/read-journey.ts';
import type { JourneySheet, Sheet } from '../store/sheets.ts';
import { forPlaying } from './for-playing.ts';
import { readContent } from './read-content.ts';
import { sheetOf } from './sheet-of.ts';

const virtual = 'virtual:sheets';

/** Parts of a scenario's files that are pictures. */
const drawn: readonly string[] = ['under', 'over', 'plate'];

/** Where a build writes what it makes of the documents. */
export const generated = '.generated';

/**
 * Compiles `scenarios/` for the page: one JSON a scenario (words, rules, its evidence), its map, and the drawn sheets.
 * The player's page carries no YAML parser and no checker. A document with problems stops the build and says where. `only`:
 * the one scenario that a package carries, on its own, without journeys.
 */
export function content(folder = generated, only?: string): Plugin {
  let { module, covers } = { module: '', covers: new Map<string, string>() };
  return {
    name: 'bearings-content',
    buildStart() {
      ({ module, covers } = write(folder, only));
    },
    generateBundle() {
      for (const [fileName, source] of covers) this.emitFile({ type: 'asset', fileName, source });
    },
    resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
    load: (id) => (id === `\0${virtual}` ? module : undefined),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const cover = covers.get(request.url?.slice(1) ?? '');
        if (cover === undefined) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(cover);
      });
      server.watcher.add(resolve('scenarios'));
      server.watcher.on('all', async (_, file) => {
        if (!file.startsWith(resolve('scenarios'))) return;
        try {
          ({ module, covers } = write(folder, only));
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        } catch (problem) {
          server.config.logger.error(String(problem));
        }
      });
    },
  };
}

/** The module of sheets, and the covers' maps by their address. */
function write(folder: string, only: string | undefined): { readonly module: string; readonly covers: Map<string, string> } {
  mkdirSync(folder, { recursive: true });
  const covers = new Map<string, string>();
  const sheets: Sheet[] = [];
  const imports: string[] = [];
  const files: string[] = [];
  const { written, hosts, ...content } = readContent();
  const journeys = only === undefined ? content.journeys : [];
  for (const { scenario, plan, evidence } of written.filter((one) => only === undefined || one.scenario.id === only)) {
    const built = buildGeography(plan);
    const texts = {
      scenario: JSON.stringify({ scenario: forPlaying(scenario), evidence, hosts, chapters: chaptersOf(scenario.id, journeys) }),
      facilitation: JSON.stringify(scenario.facilitation),
      map: JSON.stringify({ geography: built.map, people: layoutPeople(built.sheet, scenario.stakeholders) }),
      under: built.under,
      over: built.over,
      plate: built.plate,
    };
    const entries = Object.entries(texts).map(([part, text], index) => {
      const file = `${scenario.id}.${part}.${drawn.includes(part) ? 'svg' : 'json'}`;
      writeFileSync(join(folder, file), text);
      const name = `file${sheets.length}_${index}`;
      imports.push(`import ${name} from '/${folder}/${file}?url';`);
      return `${part}: ${name}`;
    });
    files.push(`${JSON.stringify(scenario.id)}: { ${entries.join(', ')} }`);
    const cover = `covers/${scenario.id}.svg`;
    covers.set(cover, built.cover);
    sheets.push(sheetOf(scenario, cover));
  }
  sheets.sort((a, b) => a.sheet - b.sheet);
  const shelved = journeys.map(journeySheetOf);
  writeFileSync(join(folder, 'sheets.json'), JSON.stringify({ sheets, journeys: shelved }));
  const module = `${imports.join('\n')}\nexport const sheets = ${JSON.stringify(sheets)};\nexport const journeys = ${JSON.stringify(shelved)};\nexport const files = { ${files.join(', ')} };\n`;
  return { module, covers };
}

const chaptersOf = (scenario: string, journeys: readonly ReadJourney[]): readonly Chapter[] =>
  journeys.flatMap(({ chapters }) => chapters.filter((chapter) => chapter.scenarios[chapter.number] === scenario));

function journeySheetOf({ id, title, says, authority, chapters }: ReadJourney): JourneySheet {
  return { id, title, says, authority, version: chapters[0]?.version ?? 1, scenarios: chapters[0]?.scenarios ?? [] };
}
