import { expect, type Locator, type Page } from '@playwright/test';

/** The button at the foot of the panel that leads on. */
export const goButton = (page: Page): Locator => page.locator('[data-primary]');

const pages = [
  ['frame', /^(Say it|Choose what you say)/],
  ['heard', /^Go on/],
  ['choose', /^(Decide [A-D]|Let it pass|Choose one first)/],
  ['found', /^Back to the choice/],
  ['outcome', /^How it was read/],
  ['reveal', /^Let .+ go by/],
  ['passing', /^(Carry on to decision|Look back on this horizon)/],
  ['rose', /^On to /],
  ['ended', /^Read the debrief/],
] as const;
export type PageName = (typeof pages)[number][0];

/** Waits for a frame: Chromium drops keys pressed before the first of a page, which on a slow machine comes after its text. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Which page of the play stands there, told by what its foot offers. */
export async function pageNow(page: Page): Promise<PageName> {
  const says = (await goButton(page).textContent())?.trim() ?? '';
  const found = pages.find(([, offers]) => offers.test(says));
  if (!found) throw new Error(`No page of the play offers “${says}”.`);
  return found[0];
}

/** Waits until one of these pages stands. */
export async function pageIs(page: Page, ...wanted: readonly PageName[]): Promise<PageName> {
  await expect(async () => expect(wanted).toContain(await pageNow(page))).toPass({ timeout: 20_000 });
  return pageNow(page);
}

/** Opens the first sheet from the shelf and begins it. */
export async function beginFromShelf(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('link', { name: /^Open the sheet/ }).click();
  await page.getByRole('button', { name: /^Open the folder/ }).click();
  await pageIs(page, 'frame');
}

/** Opens a kept run where it was left. */
export async function openRun(page: Page, id = 'run-one'): Promise<PageName> {
  await page.goto(`./#/run/${id}`);
  await goButton(page).waitFor();
  return pageNow(page);
}

/** Says the n-th kind of problem and hears what follows. */
export async function sayFrame(page: Page, index = 0): Promise<void> {
  await page.getByRole('group', { name: 'What you say aloud' }).getByRole('radio').nth(index).check();
  await page.getByRole('button', { name: /^Say it/ }).click();
  await pageIs(page, 'heard', 'choose');
  if ((await pageNow(page)) === 'heard') await page.getByRole('button', { name: /^Go on/ }).click();
  await pageIs(page, 'choose');
}

/** The options on the table, letting it pass not among them. */
const options = (page: Page): Locator => page.getByRole('radio', { name: /^[A-D] / });

/** Picks the first option that can be had, from the n-th on; letting it pass where there is none. */
export async function pick(page: Page, from = 0): Promise<void> {
  const all = await options(page).all();
  const turned = [...all.slice(from), ...all.slice(0, from)];
  for (const option of turned) {
    if ((await option.getAttribute('aria-disabled')) === 'true') continue;
    await option.check();
    return;
  }
  await letPass(page);
}

export const letPass = (page: Page): Promise<void> => page.getByRole('radio', { name: /let it pass/i }).check();

/** Takes a look that can still be had; false where none can. */
export async function takeLook(page: Page): Promise<boolean> {
  const fold = page.getByRole('button', { name: /^Before you choose/ });
  if ((await fold.count()) > 0 && (await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
  const looks = page.locator('.look:not(.look-seen):not([aria-expanded]):not([aria-disabled="true"])');
  if ((await looks.count()) === 0) return false;
  await looks.first().click();
  await pageIs(page, 'found');
  return true;
}

/** Presses what the foot offers, and waits until another page stands. */
export async function goOn(page: Page): Promise<PageName> {
  const before = await goButton(page).textContent();
  const address = page.url();
  await goButton(page).click();
  await expect(async () => {
    if (page.url() === address) expect(await goButton(page).textContent()).not.toBe(before);
  }).toPass();
  return page.url() === address ? pageNow(page) : 'ended';
}

/** Everything that can be read of where a run stands: head of the sheet, pools, map in words. */
export async function figures(page: Page): Promise<readonly string[]> {
  const head = page.getByRole('banner');
  return [
    ...(await head.locator('.sheet-where span').allTextContents()),
    ...(await head.getByRole('listitem').getByRole('button').allTextContents()),
    (await page.getByRole('img', { name: /^Map of/ }).getAttribute('aria-label')) ?? '',
  ];
}
