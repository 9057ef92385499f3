import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { recordOf } from '../../src/workshop/room-record.ts';
import { playedRoom } from '../workshop/played-room.ts';
import { readRecords } from './archive.ts';
import { test } from './bearings.ts';
import { checkAtEverySize } from './check-access.ts';
import { readPdf } from './read-pdf.ts';
import { scenario } from './runs.ts';

const leave = (page: Page, text: string): Promise<void> =>
  page.evaluate((record) => localStorage.setItem('bearings-room TERN 42', record), text);

test('a room’s debrief shows its tables’ routes, follows the room, and leads to each table’s own', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('./#/room/TERN-42');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No record of a room yet');
  await checkAtEverySize(page, 'the debrief of a room: nothing yet');

  const record = recordOf(playedRoom(scenario, 3, 2).session);
  await leave(page, JSON.stringify(record));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One decision together, then Table 2 went its own way');
  const routes = page.getByRole('region', { name: 'The routes, table by table' });
  await expect(routes.getByRole('row')).toHaveCount(4);
  await expect(routes.getByRole('row', { name: /^Table 2/ })).toContainText('3 to 1');
  await expect(routes.getByRole('row', { name: /^Table 2/ })).toContainText('Alone in it.');
  await expect(page.getByRole('region', { name: 'How decisions were taken' }).getByRole('row', { name: /^Table 2/ })).toContainText(
    'director',
  );
  await expect(page.getByRole('region', { name: 'Who was heard' }).getByRole('listitem')).toHaveCount(4);
  await expect(page.getByRole('region', { name: 'Where they parted' })).toContainText('Table 2');
  await expect(page.getByRole('region', { name: 'Where the tables stand' })).toContainText('Every table stands after decision 2 of');
  await checkAtEverySize(page, 'the debrief of a room');

  // A table may be called by one long word: its line begins beside it.
  const [first, ...others] = record.tables;
  await leave(page, JSON.stringify({ ...record, tables: [{ ...first, title: 'Wm'.repeat(20) }, ...others] }));
  await page.reload();
  const called = await routes.getByRole('button', { name: /^Wm/ }).boundingBox();
  const tile = await routes.getByRole('row', { name: /^Wm/ }).locator('.routes-tile').first().boundingBox();
  expect(called?.width).toBeGreaterThan(60);
  expect((called?.x ?? 0) + (called?.width ?? 0)).toBeLessThan(tile?.x ?? 0);

  // The console is another window: what it leaves is shown without a reload.
  const console = await page.context().newPage();
  await console.goto('./#/');
  const whole = recordOf(playedRoom(scenario, 3, 20).session);
  await leave(console, JSON.stringify(whole));
  await expect(page.getByRole('region', { name: 'Where the tables ended' })).toBeVisible();
  await console.close();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Table of decisions (CSV)' }).click();
  const saved = await readFile(await (await download).path(), 'utf8');
  expect(saved.split('\r\n')).toHaveLength(
    2 + whole.tables.reduce((sum, { entries }) => sum + entries.filter(({ kind }) => kind === 'decide').length, 0),
  );
  expect(saved).not.toContain('Person');

  await routes.getByRole('button', { name: /^Table 2/ }).click();
  await expect(page.getByText('Table 2, TERN 42')).toBeVisible();
  await page.goBack();
  await routes.getByRole('button', { name: /^Table 2/ }).click();
  await expect(page.getByText('Table 2, TERN 42')).toBeVisible();
  // Opened twice, it stands on the shelf once.
  await expect.poll(async () => (await readRecords(page, 'runs')).length).toBe(1);

  await page.goBack();
  await page.getByRole('button', { name: 'Forget it here' }).press('Enter');
  await page.getByRole('button', { name: 'Forget it', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'No record of a room yet' })).toBeFocused();
  await expect(page.getByText('TERN 42 is forgotten in this browser.')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('bearings-room')))).toEqual([]);
});

test('a room’s debrief prints as a spread with its finding across the top, whatever the room’s size', async ({ page }) => {
  await page.goto('./');
  for (const [tables, most] of [
    [1, 2],
    [3, 3],
    [8, 3],
  ] as const) {
    await leave(page, JSON.stringify(recordOf(playedRoom(scenario, tables, 20).session)));
    await page.goto('./#/room/TERN-42');
    await page.reload();
    await expect(page.getByRole('region', { name: /^Where the tables? ended/ })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
    expect(heading?.width, 'the finding has the width of the page').toBeGreaterThan(600);
    const pdf = readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pdf.pages, `pages of ${tables} tables`).toBeLessThanOrEqual(most);
    for (const [wide, high] of pdf.sizes) {
      expect(wide).toBeCloseTo(842, -0.5);
      expect(high).toBeCloseTo(595, -0.5);
    }
    await page.emulateMedia({ media: 'screen' });
  }
});

test('on a wall a room’s debrief is read from the back, and nothing runs out of the page', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('./');
  await leave(page, JSON.stringify(recordOf(playedRoom(scenario, 8, 20).session)));
  await page.goto('./#/room/TERN-42');
  const point = page.getByRole('region', { name: 'What to talk about' }).getByRole('listitem').first();
  const line = await point.evaluate((one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    return range.getClientRects()[0]?.height ?? 0;
  });
  expect(line).toBeGreaterThanOrEqual(24);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1920);
});

test('all runs of a room are one file, which the page of many runs counts', async ({ page }) => {
  await page.goto('./');
  await leave(page, JSON.stringify(recordOf(playedRoom(scenario, 3, 2).session)));
  await page.goto('./#/room/TERN-42');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'All runs, one file' }).click();
  const path = await (await download).path();
  await page.goto(`./#/runs/${scenario.id}`);
  await page.getByLabel('Choose files').setInputFiles({ name: 'room.json', mimeType: 'application/json', buffer: await readFile(path) });
  // Two tables did the same: of runs that agree in everything one is counted.
  await expect(page.getByRole('status').filter({ hasText: 'runs count' })).toContainText('2 runs count. One run was there already');
});

test('a record that cannot be read says why, and another can be chosen', async ({ page }) => {
  await page.goto('./');
  const record = recordOf(playedRoom(scenario, 2, 1).session);
  await leave(page, '{"kind":"bearings-room"');
  await page.goto('./#/room/TERN-42');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('cut short');
  const choose = (text: string): Promise<void> =>
    page.getByLabel('Choose a record').setInputFiles({ name: 'room.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const [first, ...rest] = record.tables;
  await choose(
    JSON.stringify({
      ...record,
      tables: [{ ...first, title: '<img src=x onerror=window.caught=1>', entries: [{ kind: 'look', look: 'none' }] }, ...rest],
    }),
  );
  await expect(alert).toContainText('<img src=x onerror=window.caught=1>: Step 1 of this run does not follow');
  await choose(JSON.stringify({ ...record, version: record.version + 1 }));
  await expect(alert).toContainText('newer');
  await choose(JSON.stringify(record));
  await expect(page.getByRole('heading', { name: 'The routes' })).toBeVisible();
  expect(await page.evaluate(() => 'caught' in window)).toBe(false);
});
