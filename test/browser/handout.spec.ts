import { expect, type Page } from '@playwright/test';
import type { Scenario } from '../../src/core/scenario.ts';
import { openLibrary, readScenarioFile, scenarioFiles } from '../../src/scenario/library.ts';
import type { KeptRun } from '../../src/store/kept-run.ts';
import { randomRun } from '../debrief/random-run.ts';
import { putRecords } from './archive.ts';
import { test } from './bearings.ts';
import { readPdf } from './read-pdf.ts';
import { runAt } from './runs.ts';

const library = openLibrary();
const everyScenario: readonly Scenario[] = scenarioFiles('scenarios').flatMap((file) => readScenarioFile(library, file).scenario ?? []);

/** A player who has written all that can be written. */
const wordy: Partial<KeptRun> = {
  name: 'Second run, after the talk with Moira on Thursday evening ok',
  note: 'What I would tell my successor about this year, in words that I can stand by. '.repeat(60).slice(0, 4000),
  commitments: Array.from({ length: 5 }, () => ({
    what: 'See the four heads who have stopped coming, each at their own school, and ask what it would take to come to us again now',
    by: 'The end of January, before governors do',
    who: 'Moira Kelly and the three locality managers whom she chose',
  })),
};

/** A run of the scenario with as many decisions as a few players of dice came to. */
function longRun(scenario: Scenario): KeptRun & { readonly format: number } {
  const decisions = ({ entries }: KeptRun['journal']): number => entries.filter(({ kind }) => kind === 'decide').length;
  const journals = [1, 2, 3, 4, 5, 6].map((seed) => randomRun(scenario, seed)).toSorted((a, b) => decisions(b) - decisions(a));
  const [journal = randomRun(scenario, 1)] = journals;
  return { ...runAt('ended'), ...wordy, id: 'run-one', journal, bookmark: undefined };
}

async function openDebrief(page: Page, run: KeptRun): Promise<void> {
  await putRecords(page, { 'run-one': run });
  await page.goto('./#/debrief/run-one');
  await page.getByRole('heading', { name: 'The path you took' }).waitFor({ timeout: 30_000 });
}

/** Height that each page of the handout has, and that its content would take; pixels. */
const heights = (page: Page) =>
  page
    .locator('.handout-page')
    .evaluateAll((pages) => pages.map(({ clientHeight, scrollHeight }) => [clientHeight, scrollHeight] as const));

test('the handout of every scenario fits its two pages, whatever the player has written', async ({ page }) => {
  test.setTimeout(400_000);
  expect(everyScenario).toHaveLength(9);
  let withWhatIf = 0;
  for (const [index, scenario] of everyScenario.entries()) {
    await page.emulateMedia({ media: 'screen' });
    await openDebrief(page, longRun(scenario));
    // Before what would have happened otherwise is worked out; of every third, which costs seconds, with it too.
    await page.getByLabel('Print it on the handout').check();
    for (const whatIf of index % 3 === 0 ? [false, true] : [false]) {
      await page.emulateMedia({ media: 'screen' });
      const worked = page.locator('.what-if-figures').or(page.getByText('Nothing else could be chosen then.'));
      if (whatIf) await worked.first().waitFor({ timeout: 60_000 });
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.handout-page')).toHaveCount(2);
      if (whatIf)
        withWhatIf += await page
          .locator('.handout')
          .getByRole('heading', { name: /^What if, at/ })
          .count();
      for (const [has, takes] of await heights(page)) expect(takes, `${scenario.title} fits`).toBeLessThanOrEqual(has);
    }
    await expect(page.getByText('Cut here: ')).toContainText('of 4000 characters. The whole note stands in the debrief');
    await expect(page.locator('.handout footer')).toContainText('Where to find it again. In its run file.');
    const small = await page.locator('.handout :is(p, li, td, th, h1, h2, h3, a, span:not(.hidden-text))').evaluateAll((parts) => {
      const least = (8.5 * 96) / 72;
      return parts.filter((part) => part.textContent !== '' && Number.parseFloat(getComputedStyle(part).fontSize) < least - 0.01).length;
    });
    expect(small, 'nothing is set smaller than 8.5 points').toBe(0);
  }
  expect(withWhatIf, 'most have another choice to speak of').toBeGreaterThan(1);
  // A page that is too full would be seen.
  await page
    .locator('.handout-page')
    .first()
    .evaluate((first) => {
      first.append(Object.assign(document.createElement('p'), { textContent: 'More and more. '.repeat(2000) }));
    });
  const [[has, takes] = [0, 0]] = await heights(page);
  expect(takes).toBeGreaterThan(has);
});

test('the longest run prints as two tagged pages of A4 with headings, tables, and a figure in words', async ({ page }) => {
  test.setTimeout(120_000);
  const [longest] = everyScenario.map(longRun).toSorted((a, b) => b.journal.entries.length - a.journal.entries.length);
  if (!longest) throw new Error('There is no scenario.');
  await openDebrief(page, longest);
  await expect(page.getByRole('button', { name: /^Play on from here/ })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: /^Read decision/ }).click();
  await page.getByRole('dialog').waitFor();
  const pdf = readPdf(await page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true }));
  expect(pdf.pages).toBe(2);
  for (const [wide, high] of pdf.sizes) {
    expect(wide).toBeCloseTo(595, -0.5);
    expect(high).toBeCloseTo(842, -0.5);
  }
  expect(pdf.tags['H1']).toBe(1);
  expect(pdf.tags['H2']).toBeGreaterThanOrEqual(9);
  expect(pdf.tags['Table']).toBeGreaterThanOrEqual(6);
  expect(pdf.tags['TH']).toBeGreaterThan(40);
  expect(pdf.tags['Figure']).toBe(1);
  expect(pdf.alts).toBe(1);
});

test('each button that prints draws the handout first, and the page is as it was afterwards', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = String(document.querySelectorAll('.handout-page').length);
    };
  });
  await openDebrief(page, { ...runAt('ended'), ...wordy });
  for (const button of [
    page.getByRole('button', { name: 'Print handout' }),
    page.getByRole('region', { name: 'Take it away' }).getByRole('button', { name: 'Print' }),
  ]) {
    await page.evaluate(() => document.documentElement.removeAttribute('data-printed'));
    await button.click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', '2');
  }
  await expect(page.locator('.handout')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'The path you took' })).toBeVisible();
});
