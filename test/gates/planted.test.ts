import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { missing } from '../cluster/services.ts';

const root = join(import.meta.dirname, '../..');
const made = new Set(['.git', '.generated', 'dist', 'test-results', 'playwright-report', 'coverage']);
const linked = new Set(['node_modules']);
let copy = '';
let planted: string[] = [];

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'gates-'));
  for (const name of readdirSync(root)) {
    if (linked.has(name)) symlinkSync(join(root, name), join(copy, name));
    else if (!made.has(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  }
});
afterEach(() => {
  for (const file of planted) rmSync(join(copy, file), { recursive: true });
  planted = [];
});
afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

function plant(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), text);
    planted.push(file);
  }
}

/** Runs a gate over the copy, just as `npm test` does. */
function gate(name: string, ...args: readonly string[]): { readonly holds: boolean; readonly says: string } {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', name, '--', ...args], { cwd: copy, encoding: 'utf8' });
  return { holds: status === 0, says: stdout + stderr };
}

/** A gate must fail, and for what was planted rather than for something else. */
function expectFault({ holds, says }: ReturnType<typeof gate>, about: RegExp): void {
  expect(says).toMatch(about);
  expect(holds).toBe(false);
}

describe('a fault is planted, and its gate fails:', () => {
  test('format: double quotes', () => {
    plant({ 'src/core/planted.ts': 'export const planted = "quoted";\n' });
    expectFault(gate('format'), /planted\.ts/);
  });

  test('format: imports out of order', () => {
    plant({
      'src/ui/planted.ts':
        "import { behaviours } from '../core/names.ts';\nimport { useState } from 'react';\n\nexport const planted = [useState, behaviours];\n",
    });
    expectFault(gate('format'), /planted\.ts/);
  });

  test('types: a word for a number', () => {
    plant({ 'src/ui/planted.ts': "export const planted: number = 'one';\n" });
    expectFault(gate('types'), /src\/ui\/planted\.ts.*TS2322/);
  });

  test('types: a document in the rules, though it compiles elsewhere', () => {
    plant({ 'src/core/planted.ts': 'export const planted = () => document.title;\n' });
    expectFault(gate('types'), /planted\.ts.*TS(2304|2584).*document/);
  });

  /** Each tool of the gate looks at the tree once, with all its faults in it, and must find every one: as an error, where it is. */
  describe('lint:', () => {
    const faults: readonly (readonly [fault: string, file: string, text: string, rule: string])[] = [
      ['any', 'src/ui/planted-any.ts', 'export const planted: any = 1;\n', 'noExplicitAny'],
      [
        'a non-null assertion',
        'src/ui/planted-assertion.ts',
        'export const planted = (one?: string) => one!.length;\n',
        'noNonNullAssertion',
      ],
      [
        'two files that import each other',
        'src/core/planted-circle.ts',
        "import { other } from './planted-too.ts';\n\nexport const planted = () => other;\n",
        'noImportCycles',
      ],
    ];
    let says = '';
    let holds = true;
    beforeAll(() => {
      plant(Object.fromEntries(faults.map(([, file, text]) => [file, text])));
      plant({ 'src/core/planted-too.ts': "import { planted } from './planted-circle.ts';\n\nexport const other = () => planted;\n" });
      ({ holds, says } = gate('lint'));
    });

    test.each(faults)('%s', (_, file, __, rule) => {
      expect(says).toMatch(new RegExp(`${file}:\\d+:\\d+ lint/\\w+/${rule} .*\\n\\s*× `));
      expect(holds).toBe(false);
    });
  });

  describe('lint, with what types tell:', () => {
    const faults: readonly (readonly [fault: string, file: string, text: string, rule: string])[] = [
      ['a console in the game', 'src/ui/planted-console.ts', "console.log('here');\nexport const planted = 1;\n", 'no-console'],
      ['chance in the rules', 'src/core/planted-chance.ts', 'export const planted = () => Math.random();\n', 'no-restricted-properties'],
      ['the clock in the rules', 'src/core/planted-clock.ts', 'export const planted = () => new Date();\n', 'no-restricted-globals'],
      ['a timer in the rules', 'src/core/planted-timer.ts', 'export const planted = () => performance.now();\n', 'no-restricted-globals'],
      [
        'chance in the report',
        'src/debrief/planted-chance.ts',
        'export const planted = () => Math.random();\n',
        'no-restricted-properties',
      ],
      ['the clock in the report', 'src/debrief/planted-clock.ts', 'export const planted = () => Date.now();\n', 'no-restricted-globals'],
      [
        'an assertion that changes nothing',
        'src/ui/planted-assertion.ts',
        'export const planted = (one: string) => (one as string).length;\n',
        'no-unnecessary-type-assertion',
      ],
      [
        'a promise that nobody waits for',
        'src/app/planted-promise.ts',
        'export function planted() {\n  Promise.resolve(1);\n}\n',
        'no-floating-promises',
      ],
      [
        'a switch that forgets a case',
        'src/app/planted-switch.ts',
        "export function planted(one: 'a' | 'b') {\n  switch (one) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}\n",
        'switch-exhaustiveness-check',
      ],
    ];
    let says = '';
    let holds = true;
    beforeAll(() => {
      plant(Object.fromEntries(faults.map(([, file, text]) => [file, text])));
      plant({ 'src/cli/planted-print.ts': "console.log('here');\n" });
      ({ holds, says } = gate('lint', '--format=unix'));
    });

    test.each(faults)('%s', (_, file, __, rule) => {
      expect(says).toMatch(new RegExp(`${file}:\\d+:\\d+: .*\\[Error/\\w+\\(${rule}\\)\\]`));
      expect(holds).toBe(false);
    });

    test('an author’s command may print', () => {
      expect(says).toContain('planted-console.ts');
      expect(says).not.toContain('planted-print.ts');
    });
  });

  test('dead: a file that nobody imports, and an export that nobody uses', () => {
    const names = readFileSync(join(copy, 'src/core/names.ts'), 'utf8');
    plant({ 'src/ui/planted.ts': 'export const planted = 1;\n' });
    writeFileSync(join(copy, 'src/core/names.ts'), `${names}\nexport const plantedName = 1;\n`);
    const result = gate('dead');
    writeFileSync(join(copy, 'src/core/names.ts'), names);
    expectFault(result, /src\/ui\/planted\.ts/);
    expect(result.says).toMatch(/plantedName/);
  });

  test('unit: a test that fails', () => {
    plant({ 'test/planted.test.ts': "import { expect, test } from 'vitest';\n\ntest('planted', () => {\n  expect(1).toBe(2);\n});\n" });
    expectFault(gate('unit', 'test/planted.test.ts'), /expected 1 to be 2/);
  });

  test('unit: no tests at all', () => {
    expectFault(gate('unit', 'test/nothing-like-this.test.ts'), /No test files found/);
  });

  test.skipIf(missing.length > 0)('server: a log that is written on without its lease', () => {
    const file = join(copy, 'src/server/postgres-store.ts');
    const store = readFileSync(file, 'utf8');
    writeFileSync(file, store.replace('EXISTS (SELECT FROM held WHERE epoch = $4)', 'true'));
    const result = gate('server', 'test/cluster/postgres-leases.test.ts', '-t', 'the numbers would fit');
    writeFileSync(file, store);
    expectFault(result, /promise resolved .* instead of rejecting/);
  });

  test('build: a scenario that names somebody unknown', () => {
    const [name] = readdirSync(join(copy, 'scenarios')).filter((one) => one.endsWith('.yaml') && one !== 'evidence.yaml');
    const file = join(copy, 'scenarios', name ?? '');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/\btrust: \{ [a-z-]+:/, 'trust: { nobody-planted:'));
    const result = gate('build');
    writeFileSync(file, text);
    expectFault(result, /nobody-planted/);
  });

  describe('size:', () => {
    /** Bytes that do not pack: `kb` kilobytes of them after gzip, more or less. */
    const noise = (kb: number) => `export const noise = "${randomBytes(kb * 1000).toString('base64')}";\n`;
    const page = '<!doctype html><script type="module" src="./assets/a.js"></script><link rel="stylesheet" href="./assets/a.css">';
    const site = (first: number, later: number) => ({
      'planted-dist/index.html': page,
      'planted-dist/assets/a.js': `import"./b.js";import("./c.js");`,
      'planted-dist/assets/b.js': noise(first),
      'planted-dist/assets/c.js': noise(later),
      'planted-dist/assets/a.css': 'p { color: red }',
      'planted-dist/assets/sound.opus': noise(2000),
      'planted-dist/join.html': '<!doctype html><script type="module" src="./assets/phone-1.js"></script>',
      'planted-dist/assets/phone-1.js': 'import"./b.js";import("./link-1.js");',
      'planted-dist/assets/link-1.js': noise(10),
      'planted-dist/console.html': '<!doctype html><script type="module" src="./assets/console-1.js"></script>',
      'planted-dist/assets/console-1.js': 'import"./b.js";',
      'planted-dist/stage.html': '<!doctype html><script type="module" src="./assets/phone-1.js"></script>',
    });

    test('a light site fits', () => {
      plant(site(100, 300));
      const { holds, says } = gate('size', 'planted-dist');
      expect(says).toMatch(/fits: first screen 1\d\d\.\d kB/);
      expect(says).toMatch(/fits: everything 4\d\d\.\d kB/);
      expect(holds).toBe(true);
    });

    test('too much before the first words', () => {
      plant(site(170, 10));
      expectFault(gate('size', 'planted-dist'), /TOO HEAVY: first screen/);
    });

    test('too much in all', () => {
      plant(site(100, 460));
      expectFault(gate('size', 'planted-dist'), /TOO HEAVY: everything/);
    });

    test('too much after the ending', () => {
      plant({ ...site(100, 300), 'planted-dist/assets/debrief-view-x.js': noise(230) });
      const result = gate('size', 'planted-dist');
      expect(result.says).toMatch(/fits: everything/);
      expectFault(result, /TOO HEAVY: afterwards/);
    });

    test('too much on a phone, what comes later too', () => {
      plant({ ...site(100, 300), 'planted-dist/assets/link-1.js': noise(60) });
      const result = gate('size', 'planted-dist');
      expect(result.says).toMatch(/fits: everything/);
      expectFault(result, /TOO HEAVY: a workshop’s phone/);
    });

    test('too much in the console', () => {
      plant({ ...site(100, 300), 'planted-dist/assets/console-1.js': `import"./b.js";${noise(150)}` });
      const result = gate('size', 'planted-dist');
      expect(result.says).toMatch(/fits: everything/);
      expectFault(result, /TOO HEAVY: a workshop’s console/);
    });

    test('nothing built', () => {
      expectFault(gate('size', 'planted-nowhere'), /build first/);
    });
  });
});
