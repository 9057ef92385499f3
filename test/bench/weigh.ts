import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Weight {
  /** Kilobytes (1,000 bytes) after gzip: script and style that must arrive before anything can be played. */
  readonly firstScreenKb: number;
  /**
   * Script, style, pages and data that playing one scenario to its ending loads, the heaviest there is; fonts, sound, images
   * and source maps left out.
   */
  readonly totalKb: number;
  /** What comes after the ending: the debrief’s page, what it plays on with, and what is only fetched when somebody asks for it. */
  readonly afterKb: number;
  /** Everything that a phone in a workshop may load; fonts left out. */
  readonly phoneKb: number;
  /** What a workshop’s console and projector load beside the game’s own files, but for the scenario that they play. */
  readonly workshopKb: number;
  /** What the first screen is made of, by file. */
  readonly firstScreen: ReadonlyMap<string, number>;
  readonly total: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
  readonly phone: ReadonlyMap<string, number>;
  readonly workshop: ReadonlyMap<string, number>;
}

/** Pages of a workshop, entered by themselves. */
const phonePage = 'join.html';
const workshopPages = ['console.html', 'stage.html'];

/** Chunks that no play asks for, by the module they begin with. */
const afterwards = [
  'debrief-view',
  'what-if-worker',
  'document-worker',
  'data-worker',
  'runs-view',
  'runs-worker',
  'hear-page',
  'room-view',
  'kept-record',
  'session',
  'once-for',
  'run-end',
  // Of many runs and rooms alike.
  'scroll-table',
  'count-words',
];
const isAfter = (name: string): boolean => afterwards.some((one) => new RegExp(`^assets/${one}-[^/]+\\.(?:js|css)$`).test(name));

/** What only a facilitator has in hand of a scenario. */
const isFacilitation = (name: string): boolean => /^assets\/.+\.facilitation-[^/]+\.json$/.test(name);

const counted = /\.(html|js|mjs|css|json|webmanifest)$/;
const gzipped = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length / 1000;
const sum = (sizes: ReadonlyMap<string, number>): number => [...sizes.values()].reduce((all, one) => all + one, 0);

/**
 * Weighs a built site. The first screen is the page itself with what it names: its scripts, its style sheets, the modules
 * it preloads, and whatever those import statically. What is imported with `import()` comes later and counts in the total.
 * Throws where there is no built page or where the page loads no script: nothing weighs nothing.
 */
export function weigh(dist: string): Weight {
  const page = join(dist, 'index.html');
  if (!existsSync(page)) throw new Error(`There is no ${page}: build first.`);
  const html = readFileSync(page, 'utf8');
  const wanted = [...linked(html)].map((address) => join(dist, address.replace(/^\.?\//, '')));
  if (!wanted.some((file) => file.endsWith('.js'))) throw new Error(`${page} loads no script.`);
  const firstScreen = new Map([['index.html', gzipped(html)]]);
  for (let file = wanted.pop(); file !== undefined; file = wanted.pop()) {
    const name = relative(dist, file);
    if (firstScreen.has(name)) continue;
    const text = readFileSync(file);
    firstScreen.set(name, gzipped(text));
    if (file.endsWith('.js')) wanted.push(...imported(text.toString()).map((one) => join(dirname(file), one)));
  }
  const total = new Map<string, number>();
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const file = join(dist, name);
    if (counted.test(name) && statSync(file).isFile()) total.set(name, gzipped(readFileSync(file)));
  }
  for (const name of lighterScenarios(total)) total.delete(name);
  const facilitation = only(total, (name) => isFacilitation(name));
  for (const name of facilitation.keys()) total.delete(name);
  const game = reached(dist, total, 'index.html');
  const ofPhone = reached(dist, total, phonePage);
  const phone = only(total, (name) => ofPhone.has(name));
  const ofWorkshop = new Set(workshopPages.flatMap((one) => [...reached(dist, total, one)]));
  const workshop = new Map([...facilitation, ...only(total, (name) => ofWorkshop.has(name) && !game.has(name))]);
  for (const name of [...ofPhone, ...ofWorkshop]) if (!game.has(name)) total.delete(name);
  const after = only(total, isAfter);
  for (const name of after.keys()) total.delete(name);
  return {
    firstScreenKb: sum(firstScreen),
    totalKb: sum(total),
    afterKb: sum(after),
    phoneKb: sum(phone),
    workshopKb: sum(workshop),
    firstScreen,
    total,
    after,
    phone,
    workshop,
  };
}

const only = (sizes: ReadonlyMap<string, number>, is: (name: string) => boolean): Map<string, number> =>
  new Map([...sizes].filter(([name]) => is(name)));

/** Files that a page names, and that those name, at once or later: by their own hashed names, which nothing else is called. */
function reached(dist: string, files: ReadonlyMap<string, number>, page: string): ReadonlySet<string> {
  if (!files.has(page)) throw new Error(`There is no ${page} in ${dist}: build first.`);
  const found = new Set([page]);
  for (const name of found) {
    if (!/\.(?:html|js|css)$/.test(name)) continue;
    const text = readFileSync(join(dist, name), 'utf8');
    for (const other of files.keys()) if (other.startsWith('assets/') && text.includes(basename(other))) found.add(other);
  }
  return found;
}

/** Files of all scenarios but the heaviest: nobody loads two to play one. */
function lighterScenarios(sizes: ReadonlyMap<string, number>): readonly string[] {
  const byScenario = new Map<string, string[]>();
  for (const name of sizes.keys()) {
    const id = /^assets\/(.+)\.(?:scenario|map|facilitation)-[^/]+\.json$/.exec(name)?.[1];
    if (id !== undefined) byScenario.set(id, [...(byScenario.get(id) ?? []), name]);
  }
  const weight = (names: readonly string[]): number => names.reduce((all, name) => all + (sizes.get(name) ?? 0), 0);
  return [...byScenario.values()]
    .sort((a, b) => weight(b) - weight(a))
    .slice(1)
    .flat();
}

/** Addresses of scripts, module preloads and style sheets that a page names. */
function* linked(html: string): Iterable<string> {
  for (const [tag] of html.matchAll(/<(script|link)\b[^>]*>/g)) {
    const address = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    if (address === undefined || /^(?:https?:|data:)/.test(address)) continue;
    if (tag.startsWith('<script') || /\brel="(?:stylesheet|modulepreload)"/.test(tag)) yield address;
  }
}

/** What a built module imports statically: `import … from "./x.js"`, `import"./x.js"`, `export … from "./x.js"`. */
const imported = (text: string): readonly string[] =>
  [...text.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)].map(([, address]) => address as string);
