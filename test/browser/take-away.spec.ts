import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { reportOf } from '../../src/debrief/report.ts';
import { statementsOf } from '../../src/export/statements.ts';
import { putRecords } from './archive.ts';
import { test } from './bearings.ts';
import { checkAccess } from './check-access.ts';
import { runAt, scenario } from './runs.ts';

const note = 'Ask £5 of it — it’s <b>late</b>';
const run = runAt('ended', { name: '=1+1 before the summer', note });
const report = reportOf(scenario, run.journal);

const open = async (page: Page): Promise<void> => {
  await putRecords(page, { 'run-one': run });
  await page.goto('./#/debrief/run-one');
  await page.getByRole('heading', { name: 'Take it away' }).waitFor();
};

const said = (page: Page) => page.getByRole('region', { name: 'Take it away' }).getByRole('status');

/** Pressed by keyboard: the file, once the page has said that it is saved. */
async function take(page: Page, button: RegExp): Promise<Download> {
  await page.getByRole('region', { name: 'Take it away' }).getByRole('button', { name: button }).focus();
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), page.keyboard.press('Enter')]);
  await expect(said(page)).toContainText(`is saved: ${download.suggestedFilename()}`);
  return download;
}

test('a debrief is taken away in each of its forms, by keyboard, and the page says what is saved', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page);
  const name = 'bearings-leading-change-c-1-1-before-the-summer';

  const decisions = await take(page, /^Decisions/);
  expect(decisions.suggestedFilename()).toBe(`${name}-decisions.csv`);
  const table = await readFile(await decisions.path());
  expect([...table.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = Papa.parse<Record<string, string>>(table.toString().slice(1), { header: true, skipEmptyLines: true }).data;
  expect(rows.map((row) => [row['Run'], row['Option'], Number(row['Your own units'])])).toEqual(
    report.decisions.map(({ option, own }) => ["'=1+1 before the summer", option, own]),
  );
  expect(table.toString()).not.toContain('Ask £5 of it');

  const relationships = await take(page, /^Relationships/);
  expect(relationships.suggestedFilename()).toBe(`${name}-relationships.csv`);
  const people = Papa.parse<Record<string, string>>((await readFile(await relationships.path())).toString().slice(1), {
    header: true,
    skipEmptyLines: true,
  }).data;
  expect(people.map((row) => Number(row['Trust (0 to 10)']))).toEqual(
    report.people.flatMap(({ course }) => course.map(({ trust }) => trust)),
  );

  const whatIf = await take(page, /^What if/);
  expect(whatIf.suggestedFilename()).toBe(`${name}-what-if.csv`);
  const playedOn = Papa.parse<Record<string, string>>((await readFile(await whatIf.path())).toString().slice(1), {
    header: true,
    skipEmptyLines: true,
  }).data;
  // Every decision is there in both ways, and of the chosen option's runs all came to some ending.
  for (const way of ['as you took yours', 'at random']) {
    const chosen = playedOn.filter((row) => row['Later decisions taken'] === way && row['Chosen'] === 'yes');
    expect([...new Set(chosen.map((row) => `${row['Decision']} ${row['Option']}`))]).toEqual(
      report.decisions.map(({ index, option }) => `${index + 1} ${option}`),
    );
    const first = chosen.filter((row) => row['Decision'] === '1' && row['Figure']?.startsWith('Ending, '));
    expect(first.reduce((sum, row) => sum + Number(row['Share of runs (0 to 1)']), 0)).toBeCloseTo(1);
  }

  const xapi = await take(page, /^xAPI/);
  expect(xapi.suggestedFilename()).toBe('bearings-leading-change-c-run-one-xapi.json');
  expect(JSON.parse((await readFile(await xapi.path())).toString())).toEqual(statementsOf(scenario, run.journal, report, 'run-one'));

  const file = await take(page, /^Run file/);
  expect(JSON.parse((await readFile(await file.path())).toString())).toMatchObject({ bearings: 'run', note, journal: run.journal });

  const document = await take(page, /^Document/);
  expect(document.suggestedFilename()).toBe(`${name}.docx`);
  const body = strFromU8(unzipSync(await readFile(await document.path()))['word/document.xml'] ?? new Uint8Array());
  expect(body).toContain('Ask £5 of it — it’s &lt;b&gt;late&lt;/b&gt;');
  for (const heading of ['The path you took', 'What if', 'Your note']) expect(body).toContain(`>${heading}<`);
  expect(body).toContain('(your choice)');

  await checkAccess(page, 'the debrief once everything is taken away');
});

test('where what writes a document cannot come, the page says so, and the tables come all the same', async ({ page, trouble }) => {
  await page.route(/document-worker/, (route) => route.abort('internetdisconnected'));
  await open(page);
  await page.getByRole('button', { name: /^Document/ }).click();
  await expect(said(page)).toHaveText('The document was not made: what writes it did not come. Check the connection, then try again.', {
    timeout: 60_000,
  });
  await take(page, /^Decisions/);
  expect(trouble.splice(0).filter((line) => !line.includes('document-worker'))).toEqual([]);
});

test('printing and the link are asked for in the same place', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await open(page);
  const here = page.getByRole('region', { name: 'Take it away' });
  await here.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
  await here.getByRole('button', { name: 'Copy a link' }).click();
  await expect(said(page)).toHaveText(
    'The link is copied. It carries the choices, not your notes. It opens only on this machine or in its network: to others, give the run file.',
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('#/again/');
});
