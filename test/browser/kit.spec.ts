import { expect, type Page } from '@playwright/test';
import { openLibrary, readScenarioFile, scenarioFiles } from '../../src/scenario/library.ts';
import { kitOf } from '../../src/workshop/kit.ts';
import { test } from './bearings.ts';
import { checkAtEverySize } from './check-access.ts';
import { type PdfRead, readPdf } from './read-pdf.ts';

const library = openLibrary();
const scenarios = scenarioFiles('scenarios').flatMap((file) => readScenarioFile(library, file).scenario ?? []);

async function printed(page: Page): Promise<PdfRead> {
  await page.emulateMedia({ media: 'print' });
  const read = readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true }));
  await page.emulateMedia({ media: 'screen' });
  return read;
}

/** What is taller or wider than its place on paper. */
const overfull = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.kit-page, .kit-card, .kit-card > div, .kit-sheet, .kit-sheet > div, .kit-after li')
    .evaluateAll((parts) =>
      parts
        .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
        .map((one) => `${one.className || one.tagName}: ${one.textContent?.slice(0, 60)}`),
    );

test('the kit of every scenario prints from where a room is opened, and each thing fits its place', async ({ page }) => {
  test.setTimeout(180_000);
  expect(scenarios).toHaveLength(9);
  await page.goto('./console.html');
  await page.getByRole('link', { name: 'Print the kit' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who answers for this?' })).toBeFocused();
  await checkAtEverySize(page, 'the kit');

  for (const { id, title } of scenarios) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`./console.html#kit/${id}/2`);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    expect(await overfull(page), title).toEqual([]);
  }
  await page.emulateMedia({ media: 'screen' });

  // The last of them, for two tables: cards and sheets for each, four cards and two moments to a page, and one handout.
  const [last] = scenarios.slice(-1);
  if (!last) throw new Error('There is no scenario.');
  const { cards, sheets } = kitOf(last);
  const moments = sheets.reduce((sum, sheet) => sum + sheet.moments.length, 0);
  const pages = 2 * (Math.ceil(cards.length / 4) + Math.ceil(moments / 2)) + 1;
  await expect(page.getByRole('button', { name: `Print ${pages} pages` })).toBeVisible();
  const whole = await printed(page);
  expect(whole.pages).toBe(pages);
  for (const [wide, high] of whole.sizes) {
    expect(wide).toBeCloseTo(595, -0.5);
    expect(high).toBeCloseTo(842, -0.5);
  }
  expect(whole.tags['H1']).toBe(1);
  expect(whole.tags['H2']).toBe(3);
  expect(whole.tags['H3']).toBe(2 * (cards.length + moments) + 1);

  await page.getByRole('checkbox', { name: /^Role cards/ }).uncheck();
  await page.getByRole('checkbox', { name: /^Table sheets/ }).uncheck();
  const handout = await printed(page);
  expect(handout.pages, 'the handout is one page').toBe(1);
  expect(handout.tags['Table']).toBe(1);
  await page.getByRole('checkbox', { name: /^Handout/ }).uncheck();
  await expect(page.getByRole('button', { name: 'Tick what to print' })).toBeVisible();
});

test('a running room has its kit in a window of its own, for as many tables', async ({ page, context }) => {
  await page.goto('./console.html');
  await page.getByRole('combobox', { name: 'Scenario' }).selectOption('political-swing-d');
  await page.getByRole('spinbutton', { name: 'Tables' }).fill('3');
  await page.getByRole('button', { name: 'Open the room' }).click();
  // Where rooms are opened stands a link of the same name.
  await expect(page.getByRole('button', { name: 'Show the brief' })).toBeVisible();
  const opening = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Print the kit' }).click();
  const kit = await opening;
  await expect(kit.getByRole('heading', { level: 1, name: 'New colours at the town hall' })).toBeVisible();
  await expect(kit.getByRole('spinbutton', { name: 'Tables' })).toHaveValue('3');
  await expect(page.getByRole('link', { name: 'Print the kit' })).toBeVisible();
});
