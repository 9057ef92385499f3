import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = 'src/ui';
const files = (of: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(of))
    .map((name) => join(root, name));

/** Folders that are looked at together, or that every screen draws from. */
const sharedFolders = ['', 'marks', 'words'];
const screenOf = (file: string): string => {
  const folder = relative(root, dirname(file));
  return folder === 'panel' ? 'play' : folder;
};

/** Classes that a sheet lays down by themselves, whatever they stand in. */
function classesOf(css: string): readonly string[] {
  const selectors = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/[{}]/)
    .flatMap((part) => part.split(','));
  return selectors.flatMap((selector) => /^\s*\.([\w-]+)(?:::?[\w-]+(?:\([^)]*\))?|\[[^\]]*\])*\s*$/.exec(selector)?.[1] ?? []);
}

/** Classes that are laid down by more than one screen. Sheets stay loaded, so the later one would win on both. */
function clashes(sheets: readonly (readonly [file: string, css: string])[]): readonly string[] {
  const screens = new Map<string, Set<string>>();
  for (const [file, css] of sheets) {
    for (const name of classesOf(css)) screens.set(name, (screens.get(name) ?? new Set()).add(screenOf(file)));
  }
  return [...screens].filter(([, where]) => where.size > 1).map(([name, where]) => `${name}: ${[...where].sort().join(', ')}`);
}

describe('class names', () => {
  it('are laid down by one screen each', () => {
    const sheets = files('.css').map((file) => [file, readFileSync(file, 'utf8')] as const);
    expect(sheets.length).toBeGreaterThan(30);
    expect(clashes(sheets)).toEqual([]);
  });

  it('would be found where two screens lay down the same', () => {
    const css = '@media print { .stop,\n.other::before { top: 0 } } .mine .stop { left: 0 }';
    expect(classesOf(css)).toEqual(['stop', 'other']);
    expect(
      clashes([
        ['src/ui/play/track.css', css],
        ['src/ui/debrief/path.css', '.stop { top: 0 }'],
        ['src/ui/panel/more.css', '.other { top: 0 }'],
      ]),
    ).toEqual(['stop: debrief, play']);
  });

  it('that another screen lays down are not leant on: it may not be loaded', () => {
    const laidDown = new Map(files('.css').flatMap((file) => classesOf(readFileSync(file, 'utf8')).map((name) => [name, screenOf(file)])));
    const leant = files('.tsx').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/className="([^"]*)"/g)].flatMap(([, names = '']) =>
        names.split(' ').flatMap((name) => {
          const home = laidDown.get(name);
          return home === undefined || sharedFolders.includes(home) || home === screenOf(file) ? [] : [`${file}: ${name}`];
        }),
      ),
    );
    expect(leant).toEqual([]);
  });
});
