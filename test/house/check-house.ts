import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Import, readImports } from './read-imports.ts';
import { type Room, rooms as table } from './rooms.ts';

export interface House {
  /** One sentence each, with file and line. */
  readonly breaches: readonly string[];
  /** Lines by file. */
  readonly sizes: ReadonlyMap<string, number>;
  /** How many imports were looked at. */
  readonly imports: number;
}

const source = /\.(ts|tsx|js|jsx|mts|mjs)$/;

/** Reads every import under `root/src` and holds it against the table. */
export function checkHouse(root: string, rooms: Readonly<Record<string, Room>> = table): House {
  const src = join(root, 'src');
  const breaches: string[] = [];
  const sizes = new Map<string, number>();
  const edges = new Map<string, Set<string>>();
  let imports = 0;
  for (const { name } of readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    if (!Object.hasOwn(rooms, name)) breaches.push(`src/${name} is no room of this house.`);
  }
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => source.test(name))
    .sort()) {
    const path = join(src, file);
    const text = readFileSync(path, 'utf8');
    sizes.set(file.split(sep).join('/'), text.split('\n').length - 1);
    const from = roomOf(src, path);
    for (const one of readImports(path, text)) {
      imports += 1;
      const breach = breachOf(rooms, src, from, path, one, edges);
      if (breach) breaches.push(`src/${relative(src, path)}:${one.line} ${breach}`);
    }
  }
  for (const cycle of cyclesOf(edges)) breaches.push(`Rooms go round in a circle: ${cycle.join(' → ')}.`);
  return { breaches, sizes, imports };
}

/** The first folder under `src`, `.` for `src` itself, or the folder beside it. */
function roomOf(src: string, path: string): string {
  const inside = relative(src, path).split(sep);
  if (inside[0] !== '..') return inside.length === 1 ? '.' : (inside[0] as string);
  return relative(dirname(src), path).split(sep)[0] as string;
}

function breachOf(
  rooms: Readonly<Record<string, Room>>,
  src: string,
  from: string,
  path: string,
  { from: asked, types }: Import,
  edges: Map<string, Set<string>>,
): string | undefined {
  const room = rooms[from];
  if (!room) return undefined;
  if (asked === undefined) return 'imports something that is worked out at run time: write it out.';
  if (!asked.startsWith('.') && !asked.startsWith('/')) {
    return room.packages.some((allowed) => allows(allowed, asked)) ? undefined : `(${from}) imports the package ${asked}.`;
  }
  const target = resolve(dirname(path), asked.replace(/[?#].*$/, ''));
  const to = roomOf(src, target);
  if (to === from) return undefined;
  edges.set(from, (edges.get(from) ?? new Set()).add(to));
  const file = relative(src, target).split(sep).join('/');
  if (room.rooms.includes(to) || room.rooms.includes(file) || (types && room.rooms.includes(`${to} types`))) return undefined;
  return `(${from}) imports ${file}.`;
}

const allows = (allowed: string, asked: string): boolean =>
  allowed.endsWith('*') ? asked.startsWith(allowed.slice(0, -1)) : asked === allowed || asked.startsWith(`${allowed}/`);

/** Circles in a graph of folders, each found once. */
function cyclesOf(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const walk = (at: string, path: readonly string[]): void => {
    if (path.includes(at)) {
      cycles.push([...path.slice(path.indexOf(at)), at]);
      return;
    }
    if (done.has(at)) return;
    for (const to of edges.get(at) ?? []) walk(to, [...path, at]);
    done.add(at);
  };
  for (const at of edges.keys()) walk(at, []);
  return cycles;
}
