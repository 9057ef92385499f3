import { expect, type Page } from '@playwright/test';
import { putRecords } from './archive.ts';
import { test } from './bearings.ts';
import { drawn, goButton, openRun, type PageName, pageIs, pageNow } from './play-by-hand.ts';
import { runAt } from './runs.ts';

/** What has focus, and whether its ring can be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (!(here instanceof HTMLElement) || here === document.body) return { name: 'nothing', ring: false, control: false };
    const ringed = [here, here.parentElement, here.nextElementSibling].some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    });
    const control = here.matches('button, a, input, summary, textarea');
    return { name: `${here.tagName} ${here.className} ${here.textContent?.slice(0, 40)}`, ring: ringed, control };
  });

/** Focus is somewhere, and where it is on a control its ring shows. */
async function keepsFocus(page: Page, after: string): Promise<void> {
  await expect(async () => {
    const { name, ring, control } = await focused(page);
    expect(name, `focus after ${after}`).not.toBe('nothing');
    if (control) expect(ring, `a ring on ${name} after ${after}`).toBe(true);
  }).toPass({ timeout: 15_000 });
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await keepsFocus(page, key);
}

/** Enter leads on to another page. */
async function enter(page: Page, ...wanted: readonly PageName[]): Promise<PageName> {
  await page.keyboard.press('Enter');
  const now = await pageIs(page, ...wanted);
  await keepsFocus(page, `Enter to ${now}`);
  return now;
}

test('a director plays a whole run by keyboard alone, and focus is never lost', async ({ page }) => {
  test.setTimeout(150_000);
  await page.goto('./');
  await page.getByRole('link', { name: /^Open the sheet/ }).waitFor();
  await drawn(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Open the folder/ })).toBeVisible();
  await keepsFocus(page, 'opening the briefing');
  await page.keyboard.press('Enter');
  let where = await pageIs(page, 'frame');
  await keepsFocus(page, 'beginning');

  let decided = 0;
  while (where !== 'ended') {
    if (where === 'frame') {
      await page.getByRole('group', { name: 'What you say aloud' }).getByRole('radio').first().focus();
      await press(page, 'Space');
      await press(page, 'ArrowDown');
      where = await enter(page, 'heard', 'choose');
      if (where === 'heard') where = await enter(page, 'choose');
    }
    // Figures pick; where the option is refused, the next one.
    for (const key of ['1', '2', '3', '4']) {
      await press(page, key);
      if (!(await goButton(page).textContent())?.includes('Choose one first')) break;
    }
    if ((await goButton(page).textContent())?.includes('Choose one first')) {
      await page.getByRole('radio', { name: 'Let it pass' }).focus();
      await press(page, 'Space');
    }
    await enter(page, 'outcome');
    decided += 1;
    await enter(page, 'reveal');
    where = await enter(page, 'passing', 'rose', 'choose', 'frame', 'ended');
    if (where === 'passing') where = await enter(page, 'rose', 'choose', 'frame', 'ended');
    if (where === 'rose') {
      // The first key finishes the drawing, the second goes on.
      await press(page, 'Enter');
      if ((await pageNow(page)) === 'rose') await page.keyboard.press('Enter');
      where = await pageIs(page, 'choose', 'frame', 'ended');
      await keepsFocus(page, 'the rose');
    }
  }
  expect(decided).toBe(11);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'The path you took' })).toBeVisible();
  await keepsFocus(page, 'opening the debrief');
});

test('single keys open and close what lies over the sheet, and focus comes back', async ({ page }) => {
  await page.goto('./#/sheet/leading-change-c');
  await page.getByRole('button', { name: /^Open the folder/ }).focus();
  await drawn(page);
  await page.keyboard.press('Enter');
  await pageIs(page, 'frame');

  for (const [key, title] of [
    ['l', 'Log'],
    ['p', 'Paused'],
    ['?', 'Help'],
  ] as const) {
    await press(page, key);
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    await press(page, 'Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await keepsFocus(page, `closing ${title}`);
  }

  // One page that gives way to another has one entry of the browser's history, and Back closes it.
  await press(page, 'p');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => history.state)).toBe('over');
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await pageIs(page, 'frame');

  const key = page.getByRole('button', { name: 'Key', exact: true });
  const shown = await key.getAttribute('aria-expanded');
  await press(page, 'k');
  await expect(key).not.toHaveAttribute('aria-expanded', shown ?? '');

  await press(page, 'w');
  await expect(page.getByRole('list', { name: 'Wards' }).getByRole('button').first()).toBeFocused();
  await press(page, 'w');
  await expect(page.getByRole('list', { name: 'Wards' }).getByRole('button').nth(1)).toBeFocused();
  await press(page, 'Enter');
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  await press(page, 'Escape');
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Wards' }).getByRole('button').nth(1)).toBeFocused();

  await page.locator('#moment').focus();
  await press(page, 'ArrowRight');
  const people = page.getByRole('list', { name: 'People' }).getByRole('button');
  await expect(people.first()).toBeFocused();
  await press(page, 'ArrowDown');
  await expect(people.nth(1)).toBeFocused();
  await press(page, 'ArrowUp');
  await press(page, 'ArrowUp');
  await expect(people.last()).toBeFocused();
});

test('what a letter picks is said, what is leaned on is a key away, and Enter held down answers nothing', async ({ page }) => {
  await putRecords(page, { 'run-one': runAt('choose') });
  await openRun(page);
  await page.keyboard.press('l');
  const log = page.getByRole('dialog', { name: 'Log' });
  await log.getByRole('button', { name: /^Go back to here/ }).focus();
  for (let repeats = 0; repeats < 4; repeats++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(log.getByRole('button', { name: 'Take it back' })).toBeFocused();
  await page.keyboard.press('Escape');

  for (const key of ['a', 'b', 'c', 'd']) {
    await page.keyboard.press(key);
    if (/Decide/.test((await goButton(page).textContent()) ?? '')) break;
  }
  await expect(page.getByRole('status').filter({ hasText: /^[A-D], .+, picked\./ })).toHaveCount(1);
  await page.keyboard.press('s');
  const lean = page.locator('.lean').first();
  await expect(lean).toBeFocused();
  await page.keyboard.press('Space');
  await expect(lean).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: /^Put behind it/ }).focus();
  await page.keyboard.press('Enter');
  const back = page.getByRole('button', { name: 'Back to the choice' });
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(back).toBeHidden();
  await enter(page, 'outcome');
});

test('single-key shortcuts can be switched off', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('bearings-settings', JSON.stringify({ keys: false })));
  await page.goto('./#/sheet/leading-change-c');
  await page.getByRole('button', { name: /^Open the folder/ }).click();
  await pageIs(page, 'frame');
  await page.keyboard.press('l');
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Log' }).click();
  await expect(page.getByRole('dialog', { name: 'Log' })).toBeVisible();
});
