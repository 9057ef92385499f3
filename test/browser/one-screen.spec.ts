import { readFile } from 'node:fs/promises';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { checkAccess } from './check-access.ts';

/** Opens a room of one table through the page, as a facilitator would. */
async function openRoom(page: Page): Promise<void> {
  await page.goto('./console.html');
  await page.getByRole('button', { name: 'Open the room' }).click();
  await press(page, 'Show the brief');
  await press(page, 'On to decision 1');
  // Beside it stood the same button, for a room that needs no brief.
  await expect(page.getByRole('button', { name: 'On to decision 1' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Open the vote' })).toBeVisible();
}

async function openScreen(page: Page, context: BrowserContext): Promise<Page> {
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Open the screen' }).click();
  const screen = await opened;
  await screen.waitForLoadState();
  return screen;
}

/** The question of the room as the projector shows it. */
const shows = (screen: Page, words: string | RegExp) => expect(screen.getByText(words).first()).toBeVisible();

const count = async (page: Page, letter: string, hands: string): Promise<void> => {
  const field = page.getByRole('textbox', { name: `Hands for ${letter}` });
  await field.fill(hands);
  await expect(field).toHaveValue(hands);
};

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

test('a room with one screen goes through a decision by show of hands, over a reload, with the projector in step', async ({
  page,
  context,
}) => {
  await openRoom(page);
  const screen = await openScreen(page, context);
  // What kind of problem it is, and then what to do.
  await press(page, 'Open the vote');
  await count(page, 'A', '11');
  await count(page, 'B', '4');
  await press(page, 'Close the vote');
  await press(page, 'Settle as voted');
  await press(page, 'Open the vote');
  await count(page, 'B', '9');

  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Hands for B' })).toHaveValue('9');
  await count(page, 'A', '3');
  await press(page, 'Close the vote');
  await press(page, 'Show the split');
  await shows(screen, '9');
  await press(page, 'Settle as voted');
  const title = (await page.locator('.so-far-title').nth(1).innerText()).replace(/^[A-E]\.\s*/u, '');
  await press(page, 'Reveal what came of it');
  await shows(screen, title);
  await page.getByRole('button', { name: /^Table 1/ }).click();
  await expect(page.locator('dialog .sheet-headline').nth(1)).toBeVisible();
  await page.keyboard.press('Escape');
  await press(page, 'Move on');
  await expect(page.getByText(/^Decision 2 of /).first()).toBeVisible();

  const opening = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Debrief so far' }).click();
  const debrief = await opening;
  await expect(debrief.getByText('Table 1').first()).toBeVisible();
  await debrief.close();

  // The projector says that the console is away, and goes on with it.
  const address = page.url();
  await page.close();
  await shows(screen, /window is away/);
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByText(/^Decision 2 of /).first()).toBeVisible();
  await expect(screen.getByText(/window is away/)).toBeHidden();
});

test('what is chosen before it is known whether a server answers stays chosen', async ({ page }) => {
  let answer = (): void => undefined;
  const known = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/api/here', async (route) => {
    await known;
    await route.fulfill({ json: { ok: true, addresses: [], opens: true } });
  });
  await page.goto('./console.html');
  const scenario = page.getByLabel('Scenario');
  await scenario.selectOption({ index: 3 });
  const chosen = await scenario.inputValue();
  await page.getByText('60 minutes').click();
  await page.getByLabel('Tables', { exact: true }).fill('3');
  answer();
  await expect(page.getByText('People take part')).toBeVisible();
  await expect(page.getByLabel('Tables', { exact: true })).toBeFocused();
  await expect(page.getByLabel('Tables', { exact: true })).toHaveValue('3');
  await expect(scenario).toHaveValue(chosen);
  await expect(page.getByRole('radio', { name: '60 minutes' })).toBeChecked();
});

test('of two consoles of one room the older steps aside, and can take it back', async ({ page, context }) => {
  await openRoom(page);
  const newer = await context.newPage();
  await newer.goto(page.url());
  await expect(newer.getByRole('button', { name: 'Open the vote' })).toBeVisible();
  await expect(page.getByText('opened in another window')).toBeVisible();
  // Nothing of the room is left to look at, or to press.
  await expect(page.getByRole('button', { name: 'Open the vote' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Take the room up in this window' }).click();
  await press(page, 'Open the vote');
  await expect(page.getByText('Voting open').first()).toBeVisible();
  await expect(newer.getByText('opened in another window')).toBeVisible();
});

test('without a network a room opens, is played, and is found again on this device', async ({ page, context }) => {
  await page.goto('./console.html');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await openRoom(page);
  await press(page, 'Open the vote');
  await count(page, 'A', '6');
  const screen = await openScreen(page, context);
  await expect(screen.locator('main').first()).toBeVisible();
  await page.goto('./console.html');
  await page
    .getByRole('link', { name: /^Take it up/ })
    .first()
    .click();
  await expect(page.getByRole('textbox', { name: 'Hands for A' })).toHaveValue('6');
  await page.goto('./console.html');
  await page.getByRole('button', { name: /^Forget/ }).click();
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(page.getByText('Rooms kept on this device')).toBeHidden();
});

test('where the browser keeps nothing the room says so, asks before it is left, and is taken away as a file', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
  });
  await page.goto('./console.html');
  await expect(page.getByText('This browser keeps nothing.')).toBeVisible();
  await openRoom(page);
  await expect(page.getByText('This browser keeps nothing.')).toBeVisible();
  await checkAccess(page, 'a room that is not kept');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take what was played as a file' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^bearings-room-.+\.json$/u);
  expect(JSON.parse(await readFile(await saved.path(), 'utf8'))).toMatchObject({ tables: [{ title: 'Table 1' }] });
  const asked = page.waitForEvent('dialog');
  void page.reload().catch(() => undefined);
  expect((await asked).type()).toBe('beforeunload');
  await (await asked).dismiss();
  await expect(page.getByRole('button', { name: 'Open the vote' })).toBeVisible();
});

test('where storage is full the step that could not be kept is said once', async ({ page }) => {
  await openRoom(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await press(page, 'Open the vote');
  await expect(page.getByRole('alert')).toHaveText(/could not keep the last step/u);
  await expect(page.getByText('could not keep the last step')).toHaveCount(1);
});

test('a vote is closed by keyboard alone, and asks first where nothing is counted', async ({ page }) => {
  await openRoom(page);
  await page.getByRole('button', { name: 'Open the vote' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Voting open.' })).toBeAttached();
  await page.getByRole('button', { name: 'Close the vote' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is counted at Table 1. Close anyway?')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Close it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vote closed', { exact: true })).toBeVisible();
});

test('a key held down and a double click take one step, not the next one too', async ({ page }) => {
  await openRoom(page);
  await page.getByRole('button', { name: 'Open the vote' }).dblclick();
  await count(page, 'A', '7');
  await page.getByRole('button', { name: 'Close the vote' }).focus();
  // Each after the first is what a held key repeats.
  for (let held = 0; held < 12; held++) {
    await page.keyboard.down('Enter');
    await page.waitForTimeout(40);
  }
  await page.keyboard.up('Enter');
  await expect(page.getByRole('button', { name: 'Settle as voted' })).toBeVisible();
  await expect(page.getByText('Vote closed', { exact: true })).toBeVisible();
});

test('a table is moved about the plan by mouse and by keyboard, and is there again after a reload', async ({ page }) => {
  await openRoom(page);
  const table = page.locator('[data-table="t1"]');
  const before = await table.boundingBox();
  await page.getByRole('button', { name: /^Table 1/ }).click();
  await page.locator('dialog summary', { hasText: 'where it stands' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Left', exact: true }).click();
  await page.keyboard.press('Escape');
  const left = await table.boundingBox();
  if (!before || !left) throw new Error('There is no table.');
  expect(left.x).toBeLessThan(before.x - 20);
  await page.mouse.move(left.x + left.width / 2, left.y + left.height / 3);
  await page.mouse.down();
  await page.mouse.move(left.x + left.width / 2 + 90, left.y + left.height / 3, { steps: 5 });
  await page.mouse.up();
  await expect(page.locator('dialog')).toHaveCount(0);
  const dragged = await table.boundingBox();
  expect(dragged?.x).toBeGreaterThan(left.x + 50);
  await page.reload();
  await expect(table).toBeVisible();
  expect(Math.round((await table.boundingBox())?.x ?? 0)).toBe(Math.round(dragged?.x ?? -1));
});

/** Where everything that can be pressed in the room stands, in the order in which Tab goes through it. */
const inOrder = (page: Page): Promise<readonly { readonly name: string; readonly column: number; readonly top: number }[]> =>
  page.locator('main').evaluate((main) =>
    [...main.querySelectorAll<HTMLElement>('button:not(:disabled), a[href], input, summary')].map((one) => {
      const part = one.closest('.console-say, .console-sheet, .console-middle, .console-right') ?? main;
      return { name: one.innerText, column: part.getBoundingClientRect().left, top: one.getBoundingClientRect().top + window.scrollY };
    }),
  );

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
] as const)
  test(`what is said next, counted, pressed and known to the facilitator alone is in sight at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./console.html');
    await page.getByRole('button', { name: 'Open the room' }).click();
    const inSight = async (): Promise<void> => {
      await page.evaluate(() => window.scrollTo(0, 0));
      for (const part of ['.say-buttons', '.main-go', '.only-you', '.sheet-line[aria-current]', '.so-far li:last-child'])
        await expect.soft(page.locator(part).last(), part).toBeInViewport({ ratio: part === '.only-you' && width < 1440 ? 0.5 : 1 });
    };
    for (const name of ['Show the brief', 'On to decision 1', 'Open the vote']) {
      await inSight();
      await press(page, name);
    }
    await inSight();
    // The first question has three answers, the second five.
    await count(page, 'A', '9');
    for (const name of ['Close the vote', 'Settle as voted', 'Open the vote']) await press(page, name);
    await inSight();
    if (width === 1440) await expect(page.getByRole('navigation', { name: 'More of the room' })).toBeInViewport({ ratio: 1 });
  });

for (const width of [1440, 1024, 720])
  test(`Tab goes through the console as the eye does at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 450 });
    await openRoom(page);
    await press(page, 'Open the vote');
    await expect(page.getByRole('textbox', { name: 'Hands for A' })).toBeVisible();
    const found = await inOrder(page);
    expect(found.length).toBeGreaterThan(12);
    const stray = found.filter(({ column, top }, at) => {
      const before = found[at - 1];
      // Down each column, and the columns as they are read.
      return before && (column === before.column ? top < before.top - 8 : column < before.column && top < before.top);
    });
    expect(stray).toEqual([]);
  });

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const)
  test(`axe finds nothing on the console at ${width} × ${height}, and every target is at least 24 pixels`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.goto('./console.html');
    await expect(page.getByRole('button', { name: 'Open the room' })).toBeVisible();
    await checkAccess(page, 'opening');
    await openRoom(page);
    await checkAccess(page, 'reading');
    await press(page, 'Open the vote');
    await count(page, 'A', '5');
    await press(page, 'Time 3 minutes');
    await checkAccess(page, 'voting');
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect(page.getByRole('button', { name: 'Close the vote' })).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, input, select, summary, a[href]')]
        .map((one) => ({ name: one.textContent, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
    for (const name of ['Room and tables', 'A line for the screen']) {
      await press(page, name);
      await checkAccess(page, name);
      await page.keyboard.press('Escape');
    }
    await press(page, 'Room and tables');
    await page.getByRole('button', { name: /^Bring them on/ }).click();
    await checkAccess(page, 'bringing on');
    await page.keyboard.press('Escape');
    // The first was the question’s.
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Table 1/ }).click();
    for (const fold of await page.locator('dialog summary').all()) await fold.click();
    await checkAccess(page, 'table');
    await page.keyboard.press('Escape');
    await press(page, 'Pause');
    await page.getByRole('button', { name: 'End session' }).click();
    await checkAccess(page, 'ending');
    await press(page, 'End it');
    await expect(page.getByText('Session ended').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open the room’s debrief' })).toBeInViewport();
    await checkAccess(page, 'ended');
  });
