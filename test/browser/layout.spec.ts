import { expect, type Page } from '@playwright/test';
import { putRecords } from './archive.ts';
import { test } from './bearings.ts';
import { goButton, goOn, openRun, pageIs, pick } from './play-by-hand.ts';
import { runAt } from './runs.ts';

const sizes = [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

/** Words of the panel that run out of their box, out of the panel, or over each other. */
const wordsOutOfPlace = (page: Page): Promise<readonly string[]> =>
  page.locator('.play-panel').evaluate((panel) => {
    const wrong: string[] = [];
    const frame = panel.getBoundingClientRect();
    const lines: { readonly text: string; readonly of: Element; readonly box: DOMRect; readonly part: Element | null }[] = [];
    const walker = document.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const of = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!of || text === '' || !of.checkVisibility() || of.closest('.hidden-text, [hidden], legend.hidden-text, svg, [popover]')) continue;
      // Words for readers of the page alone, where the map shows them.
      const voices = of.closest('.voices');
      if (voices && getComputedStyle(voices).clipPath !== 'none') continue;
      // Lines that are folded away are not seen, and lie over nothing.
      const fold = of.closest('.scene-lines, .option-line')?.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (fold && box.top + box.height / 2 > fold.bottom) continue;
        if (box.width > 0) lines.push({ text: text.slice(0, 40), of, box, part: of.closest('.panel-scroll, .panel-foot') });
      }
    }
    for (const { text, of, box } of lines) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1) wrong.push(`out of the panel: ${text}`);
      const { overflowX, display } = getComputedStyle(of);
      if (display !== 'inline' && of.scrollWidth > of.clientWidth + 1 && overflowX !== 'visible') wrong.push(`clipped: ${text}`);
    }
    // Letters reach a little over their line: only the middle half of each line counts.
    for (const [index, one] of lines.entries()) {
      for (const other of lines.slice(index + 1)) {
        if (one.part !== other.part || one.of === other.of) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down =
          Math.min(one.box.bottom - one.box.height / 4, other.box.bottom - other.box.height / 4) -
          Math.max(one.box.top + one.box.height / 4, other.box.top + other.box.height / 4);
        if (across > 1 && down > 1) wrong.push(`over each other: ${one.text} / ${other.text}`);
      }
    }
    if (lines.length < 5) wrong.push(`only ${lines.length} lines were found to look at`);
    return wrong;
  });

/** The page itself never scrolls sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function standsWell(page: Page, what: string): Promise<void> {
  await expect.soft(goButton(page), `the way on can be seen: ${what}`).toBeInViewport({ ratio: 0.95 });
  expect.soft(await wordsOutOfPlace(page), what).toEqual([]);
  expect.soft(await sideways(page), `${what}: sideways`).toBeLessThanOrEqual(0);
}

/** Before deciding, what was chosen is seen with what it is leaned on; where there is a panel beside the map, with all the others. */
async function choiceIsSeen(page: Page, { width, height }: (typeof sizes)[number]): Promise<void> {
  const at = `at ${width} × ${height}`;
  await page.locator('.option-chosen').scrollIntoViewIfNeeded();
  const foot = page.locator('.panel-foot');
  for (const seen of ['.option-chosen', '.leaning-row', ...(width > 390 ? ['.option >> nth=0', '.option-pass'] : [])]) {
    await expect.soft(page.locator(seen), `${seen} ${at}`).toBeInViewport({ ratio: 0.95 });
  }
  const [option, over] = await Promise.all([page.locator('.option-chosen').boundingBox(), foot.boundingBox()]);
  expect.soft((option?.y ?? 0) + (option?.height ?? 0), `the foot lies over the choice ${at}`).toBeLessThanOrEqual((over?.y ?? 0) + 1);
}

test('words keep to their place at every size, and the way on can always be seen', async ({ page }) => {
  test.setTimeout(120_000);
  const atEverySize = async (what: string): Promise<void> => {
    for (const size of sizes) {
      await page.setViewportSize(size);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      if (size.width === 390) await goButton(page).scrollIntoViewIfNeeded();
      await standsWell(page, `${what} at ${size.width} × ${size.height}`);
      if (what === 'picked') await choiceIsSeen(page, size);
    }
  };
  await putRecords(page, { 'run-one': runAt('frame') });
  await openRun(page);
  await atEverySize('frame');
  await putRecords(page, { 'run-one': runAt('choose') });
  await openRun(page);
  await pageIs(page, 'outcome', 'choose');
  await atEverySize('choose');
  await pick(page, 1);
  await atEverySize('picked');
  await goOn(page);
  await atEverySize('outcome');
  await goOn(page);
  await atEverySize('reveal');
  await putRecords(page, { 'run-one': runAt('passing') });
  await openRun(page);
  await atEverySize('passing');
});

test('at 200 % all of a decision can be made, and the page does not scroll sideways', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 720, height: 450 }, deviceScaleFactor: 2, serviceWorkers: 'block' });
  const page = await context.newPage();
  await putRecords(page, { 'run-one': runAt('choose') });
  await openRun(page);
  await pick(page);
  await page.getByRole('button', { name: 'Commitment', exact: true }).click();
  await page.getByRole('button', { name: /^Put behind it/ }).click();
  await page.getByRole('button', { name: 'Back to the choice' }).click();
  expect.soft(await sideways(page), page.url()).toBeLessThanOrEqual(0);
  await goButton(page).click();
  await pageIs(page, 'outcome');
  expect.soft(await sideways(page), page.url()).toBeLessThanOrEqual(0);
  await page.goto('./#/');
  await expect(page.getByRole('heading', { level: 1, name: 'Bearings' })).toBeVisible();
  expect.soft(await sideways(page), page.url()).toBeLessThanOrEqual(0);
  await page.goto('./#/sheet/leading-change-c');
  await expect(page.getByRole('button', { name: /^Open the folder/ })).toBeVisible();
  expect.soft(await sideways(page), page.url()).toBeLessThanOrEqual(0);
  await context.close();
});

test('the largest text on the narrowest window, and a name that is one long word, do not scroll sideways', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('bearings-settings', JSON.stringify({ text: 150 })));
  await page.setViewportSize({ width: 320, height: 568 });
  await putRecords(page, {
    outcome: runAt('outcome', { id: 'outcome' }),
    reveal: runAt('reveal', { id: 'reveal' }),
    passing: runAt('passing', { id: 'passing' }),
    ended: runAt('ended', { id: 'ended', name: 'W'.repeat(60) }),
  });
  for (const run of ['outcome', 'reveal', 'passing']) {
    await openRun(page, run);
    await pageIs(page, 'outcome', 'reveal', 'passing');
    expect.soft(await sideways(page), run).toBeLessThanOrEqual(0);
  }
  await page.goto('./#/debrief/ended');
  await expect(page.getByRole('heading', { name: 'The path you took' })).toBeVisible();
  expect.soft(await sideways(page), 'debrief').toBeLessThanOrEqual(0);
});

test('wider spacing of text loses nothing', async ({ page }) => {
  await putRecords(page, { 'run-one': runAt('choose') });
  await openRun(page);
  await page.evaluate(() => {
    // WCAG 1.4.12, as a reader's own style sheet would set it; the page's policy lets no style element in.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  await standsWell(page, 'choose with wider spacing');
  await pick(page);
  await standsWell(page, 'picked with wider spacing');
  await goOn(page);
  await standsWell(page, 'outcome with wider spacing');
});

const smallestOf = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((pixels) => {
    const controls = document.querySelectorAll<HTMLElement>('button, a[href], input, summary, textarea, select');
    const small: string[] = [];
    let looked = 0;
    for (const control of controls) {
      // A file field is pressed by its label, and a word within a line is as tall as its line.
      const target = control.closest('label') ?? control;
      const { width, height } = target.getBoundingClientRect();
      if (
        !target.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true }) ||
        width <= 1 ||
        control.matches('.term, [aria-hidden]')
      )
        continue;
      if (control.closest('.roster:not(.roster-open)') || control.matches('.play-skip')) continue;
      looked += 1;
      if (width < pixels - 0.5 || height < pixels - 0.5) {
        small.push(
          `${control.textContent?.trim().slice(0, 30) || control.getAttribute('aria-label') || control.className}: ${Math.round(width)} × ${Math.round(height)}`,
        );
      }
    }
    return looked < 5 ? ['nothing was found to look at'] : small;
  }, least);

for (const [where, least, use] of [
  ['at a desk 24', 24, { viewport: { width: 1440, height: 900 } }],
  ['on a phone 44', 44, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const) {
  test.describe(`targets ${where} px`, () => {
    test.use(use);
    test(`everything that can be pressed measures ${where} pixels each way or more`, async ({ page }) => {
      test.setTimeout(90_000);
      const check = async (what: string): Promise<void> => {
        expect.soft(await smallestOf(page, least), what).toEqual([]);
      };
      await putRecords(page, { 'run-one': runAt('choose') });
      await page.goto('./');
      await page.getByRole('heading', { name: 'Your runs' }).waitFor();
      await check('home');
      await page.goto('./#/sheet/leading-change-c');
      await page.getByRole('button', { name: /^Open the folder/ }).waitFor();
      await check('briefing');
      await openRun(page);
      await pick(page);
      await page.getByRole('button', { name: /^Put behind it/ }).click();
      await check('backing');
      await page.getByRole('button', { name: 'Back to the choice' }).click();
      await check('picked');
      await goButton(page).click();
      await pageIs(page, 'outcome');
      await check('outcome');
      await page.getByRole('button', { name: 'Pause' }).click();
      await page.getByRole('button', { name: 'Settings' }).click();
      await check('settings');
      await putRecords(page, { 'run-one': runAt('horizon-end') });
      await openRun(page);
      await check('rose');
      await putRecords(page, { 'run-one': runAt('ended') });
      await page.goto('./#/debrief/run-one');
      await page.getByRole('heading', { name: 'The path you took' }).waitFor();
      await check('debrief');
    });
  });
}
