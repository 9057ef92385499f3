import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand, runJson, smallFolder } from './run-command.ts';

describe('new', () => {
  test('writes a scenario that check finds nothing wrong with and that plays from opening to ending', () => {
    const folder = smallFolder();
    expect(runJson(folder, 'new', 'my-first').value).toEqual({ ok: true, file: 'scenarios/my-first.yaml' });
    expect(runJson(folder, 'check', 'scenarios/my-first.yaml')).toMatchObject({ status: 0, value: { ok: true, problems: [] } });
    expect(runJson(folder, 'play', 'my-first', '--policy', 'case').value).toMatchObject({ decisions: 10 });
  });

  test('never writes over what is there, and refuses what is no id', () => {
    const folder = smallFolder();
    expect(runJson(folder, 'new', 'small-scenario')).toMatchObject({ status: 1, value: { ok: false } });
    expect(runJson(folder, 'new', '../outside')).toMatchObject({ status: 1, value: { ok: false } });
    expect(existsSync(join(folder, 'outside.yaml'))).toBe(false);
  });
});

describe('graph', () => {
  test('tells the routes as text and draws them into a file', () => {
    const folder = smallFolder();
    const { out } = runCommand(folder, 'graph', 'small-scenario', '--svg', 'routes.svg');
    expect(out).toContain('the-gate: ');
    const svg = readFileSync(join(folder, 'routes.svg'), 'utf8');
    expect(svg).toMatch(/^<svg /u);
    expect(svg.match(/<rect /gu)?.length).toBe(1 + 3);
  });
});

describe('simulate', () => {
  test('tells how runs are distributed, the same for the same seed', () => {
    const folder = smallFolder();
    const first = runJson(folder, 'simulate', 'small-scenario', '--runs', '50', '--seed', '7');
    expect(first.value).toMatchObject({ id: 'small-scenario', authority: 'S', policy: 'random', runs: 50 });
    const { endings } = first.value as { readonly endings: Readonly<Record<string, number>> };
    expect(Object.values(endings).reduce((sum, one) => sum + one, 0)).toBe(50);
    expect(runJson(folder, 'simulate', 'small-scenario', '--runs', '50', '--seed', '7').value).toEqual(first.value);
  });

  test('names the authorities there are where one is not known', () => {
    expect(runCommand(smallFolder(), 'simulate', 'small-scenario', '--authority', 'Q').err).toContain('Known are S.');
  });
});

describe('explore', () => {
  test('says what was searched and what nobody came to', () => {
    const { value } = runJson(smallFolder(), 'explore', 'small-scenario', '--runs', '200');
    expect(value).toMatchObject({ id: 'small-scenario', deadEnds: 0, unreached: { beats: [], endings: [] } });
    expect((value as { readonly statesVisited: number }).statesVisited).toBeGreaterThan(50);
  });
});
