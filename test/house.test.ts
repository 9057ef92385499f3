import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkHouse } from './house/check-house.ts';
import { readImports } from './house/read-imports.ts';
import { rooms } from './house/rooms.ts';

const root = join(import.meta.dirname, '..');

describe('the house', () => {
  const house = checkHouse(root);

  test('keeps every import to the table of rooms', () => {
    expect(house.breaches).toEqual([]);
  });

  test('is looked at whole', () => {
    expect(house.sizes.size).toBeGreaterThan(40);
    expect(house.imports).toBeGreaterThan(100);
    for (const room of ['core', 'flow', 'store', 'ui', 'art'])
      expect([...house.sizes.keys()].some((file) => file.startsWith(`${room}/`))).toBe(true);
  });

  test('keeps files small', () => {
    const sizes = [...house.sizes.values()].sort((a, b) => a - b);
    const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)] as number;
    const longest = [...house.sizes].sort(([, a], [, b]) => b - a).slice(0, 5);
    process.stdout.write(
      `  ${sizes.length} files of src: median ${at(0.5)} lines, nine in ten under ${at(0.9)}; longest ${longest.map(([file, lines]) => `${file} ${lines}`).join(', ')}\n`,
    );
    expect(at(0.5)).toBeLessThanOrEqual(80);
    expect(at(0.9)).toBeLessThanOrEqual(200);
    expect(house.sizes.get('main.tsx') ?? 0).toBeLessThanOrEqual(40);
  });

  test('has a table that could itself be kept: it asks only for rooms there are, and never in a circle', () => {
    const known = new Set([...Object.keys(rooms), 'assets', 'scenarios']);
    const order: string[] = [];
    const visit = (name: string, path: readonly string[]): void => {
      expect(path).not.toContain(name);
      if (order.includes(name)) return;
      for (const asked of rooms[name]?.rooms ?? []) {
        const to = asked.replace(/[ /].*$/, '');
        expect(known).toContain(to);
        visit(to, [...path, name]);
      }
      order.push(name);
    };
    for (const name of Object.keys(rooms)) visit(name, []);
  });
});

describe('a planted breach is caught:', () => {
  const planted: string[] = [];
  afterEach(() => {
    for (const at of planted.splice(0)) rmSync(at, { recursive: true });
  });

  /** A house with nothing wrong in it, and then these files. */
  function breachesOf(files: Readonly<Record<string, string>>): readonly string[] {
    const at = mkdtempSync(join(tmpdir(), 'house-'));
    planted.push(at);
    const sound = {
      'core/a.ts': 'export const a = 1;',
      'core/names.ts': 'export const names = 1;',
      'flow/b.ts': "import { a } from '../core/a.ts';\nimport { setup } from 'xstate';\nexport const b = [a, setup];",
      'save/s.ts':
        "import type { b } from '../flow/b.ts';\nimport { type b as c } from '../flow/b.ts';\nexport type S = [typeof b, typeof c];",
      'art/p.ts': "import { names } from '../core/names.ts';\nexport const p = names;",
      'ui/u.tsx':
        "import { useState } from 'react';\nexport const U = () => <p>we don't import('xstate') or from 'xstate' here {useState}</p>;",
      'main.tsx': "import './app/app.tsx';",
      'app/app.tsx': "import('../ui/u.tsx');",
    };
    for (const [file, text] of Object.entries({ ...sound, ...files })) {
      const path = join(at, 'src', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return checkHouse(at).breaches;
  }

  test('none in a sound house', () => {
    expect(breachesOf({})).toEqual([]);
  });

  test.each<[string, string, string, RegExp]>([
    ['ui imports flow', 'ui/x.tsx', "import { b } from '../flow/b.ts';\nexport const x = b;", /ui\/x\.tsx:1 \(ui\) imports flow\/b\.ts/],
    ['ui imports a type of flow', 'ui/x.tsx', "import type { b } from '../flow/b.ts';\nexport type X = typeof b;", /ui\/x\.tsx:1/],
    ['ui names a type of flow in passing', 'ui/x.ts', "\nexport type X = import('../flow/b.ts').B;", /ui\/x\.ts:2 \(ui\) imports flow/],
    [
      'core imports a package',
      'core/x.ts',
      "import { z } from 'zod';\nexport const x = z;",
      /core\/x\.ts:1 \(core\) imports the package zod/,
    ],
    ['core imports node', 'core/x.ts', "import 'node:fs';", /the package node:fs/],
    ['core imports a package dynamically', 'core/x.ts', "export const x = () => import('zod');", /core\/x\.ts:1 .*zod/],
    ['core imports what cannot be read', 'core/x.ts', 'export const x = (y: string) => import(y);', /core\/x\.ts:1 .*run time/],
    ['core re-exports', 'core/x.ts', "export { b } from '../flow/b.ts';", /core\/x\.ts:1 \(core\) imports flow/],
    ['core re-exports everything', 'core/x.ts', "export * from '../flow/b.ts';", /core\/x\.ts:1 \(core\) imports flow/],
    ['core requires', 'core/x.ts', "export const x = require('zod');", /the package zod/],
    ['core opens a worker of another room', 'core/x.ts', "new Worker(new URL('../flow/b.ts', import.meta.url));", /imports flow/],
    ['ui globs', 'ui/x.ts', "export const x = import.meta.glob('../flow/*.ts');", /imports flow/],
    [
      'save runs something of flow',
      'save/x.ts',
      "import { b } from '../flow/b.ts';\nexport const x = b;",
      /save\/x\.ts:1 \(save\) imports flow/,
    ],
    ['save imports flow for its side effect', 'save/x.ts', "import '../flow/b.ts';", /save\/x\.ts:1/],
    [
      'art imports more of core than its names',
      'art/x.ts',
      "import { a } from '../core/a.ts';\nexport const x = a;",
      /\(art\) imports core\/a\.ts/,
    ],
    ['main joins what app should', 'main.tsx', "import './ui/u.tsx';", /main\.tsx:1 \(\.\) imports ui/],
    ['an unknown folder', 'utils/x.ts', 'export const x = 1;', /src\/utils is no room/],
    ['an unknown empty-handed folder', 'helpers/x.css', '', /src\/helpers is no room/],
    ['a package whose name begins like an allowed one', 'flow/x.ts', "import 'xstate-more';", /the package xstate-more/],
  ])('%s', (_, file, text, expected) => {
    const breaches = breachesOf({ [file]: text });
    expect(breaches.filter((breach) => expected.test(breach))).not.toEqual([]);
  });

  test('rooms that go round in a circle, even where a table would let them', () => {
    expect(breachesOf({ 'core/x.ts': "import type { b } from '../flow/b.ts';\nexport type X = typeof b;" })).toContainEqual(
      expect.stringMatching(/circle: (core → flow → core|flow → core → flow)/),
    );
  });

  test('a file that cannot be parsed', () => {
    expect(() => readImports('x.ts', 'import { from')).toThrow(/cannot be parsed/);
  });
});
