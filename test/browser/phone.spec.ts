import { expect, type Page } from '@playwright/test';
import type { SceneName } from '../workshop/scenes.ts';
import { checkAccess } from './check-access.ts';
import { inRoom, openWindow, showScene, test } from './workshop-page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const moments: readonly SceneName[] = [
  'coming',
  'briefing',
  'waiting',
  'choosing',
  'placeless',
  'framing',
  'cast',
  'sent',
  'late',
  'observing',
  'leading',
  'planning',
  'settling',
  'agreeing',
  'locked',
  'decided',
  'told',
  'news',
  'noted',
  'paused',
  'removed',
  'ended',
];

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What can be pressed and is under 44 px either way; what is pressed of a row is the row. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input, summary, a')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width === 0 || (width >= 44 && height >= 44) ? [] : [`${element.textContent || element.className}: ${width} by ${height}`];
    }),
  );

/** Everything that is folded is opened. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

const status = (page: Page) => page.locator('[role="status"]');
const pick = (page: Page, name: RegExp) => page.locator('.vote-row', { hasText: name }).click();

test('axe finds nothing wrong with the phone in any of its states, and every target is 44 px', async ({ page }) => {
  test.setTimeout(240_000);
  await openWindow(page, 'phone', 'coming');
  for (const scene of moments) {
    await showScene(page, scene);
    await unfold(page);
    await checkAccess(page, `phone, ${scene}`);
    expect.soft(await smallTargets(page), scene).toEqual([]);
  }
  await openWindow(page, 'join', 'coming');
  await checkAccess(page, 'the way in');
  expect.soft(await smallTargets(page)).toEqual([]);
});

for (const [what, width, height, scale] of [
  ['320 px', 320, 568, 1],
  ['360 by 640', 360, 640, 1],
  ['landscape', 844, 390, 1],
  ['twice the text', 390, 844, 2],
] as const) {
  test(`nothing runs out of the side at ${what}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openWindow(page, 'phone', 'coming');
    await page.evaluate((times) => document.documentElement.style.setProperty('--scale', `${times}`), scale);
    for (const scene of moments) {
      await showScene(page, scene);
      await unfold(page);
      expect.soft(await tooWide(page), scene).toBe(0);
    }
  });
}

test('four choices stand above Cast under the thumb, each 77 px', async ({ page }) => {
  await openWindow(page, 'phone', 'cast');
  const rows = page.locator('.vote-row');
  for (let index = 0; index < 4; index++) {
    const box = await rows.nth(index).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(77);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(720);
  }
  const foot = await page.getByRole('button', { name: 'Choose one' }).boundingBox();
  expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(844);
});

test('a line and an event leave every choice and Cast on the screen, and open where they stand', async ({ page }) => {
  await openWindow(page, 'phone', 'noted');
  const bottom = async (name: string): Promise<number> => {
    const box = await page.locator(name).last().boundingBox();
    return (box?.y ?? 0) + (box?.height ?? 0);
  };
  const foot = await page.locator('.phone-foot').boundingBox();
  expect(await bottom('.vote-row')).toBeLessThanOrEqual(foot?.y ?? 0);
  expect(await bottom('.phone-go')).toBeLessThanOrEqual(844);
  const first = await page.locator('.phone-fold').first().boundingBox();
  expect(first?.y).toBeGreaterThanOrEqual(56);
  await page.getByText('Water in the hall', { exact: true }).click();
  await expect(page.locator('.phone-fold').getByText('The hall is wet by noon.')).toBeVisible();
});

test('a vote is picked by keyboard, cast, said once, changed and cast again', async ({ page }) => {
  await openWindow(page, 'phone', 'cast');
  await page.getByRole('radio', { name: /^A/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^B/ })).toBeChecked();
  await page.getByRole('button', { name: 'Cast B' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Sent. Change it' })).toBeVisible();
  await expect(status(page).filter({ hasText: 'Sent: B, Sort services gold, silver, bronze.' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Sent. Change it' }).press('Enter');
  await expect(page.getByRole('radio', { name: /^B/ })).toBeChecked();
  await pick(page, /D\. /);
  await page.getByRole('button', { name: 'Cast D' }).click();
  await expect(page.getByRole('button', { name: 'Sent. Change it' })).toBeVisible();
  expect(await inRoom(page, (room) => room.session().tables[0]?.round?.ballots)).toEqual([{ seat: 'p1', option: 'pool' }]);
});

test('who has voted by keyboard is taken to what comes when the vote closes, and nobody else is moved', async ({ page }) => {
  await openWindow(page, 'phone', 'cast');
  await page.getByRole('radio', { name: /^A/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Cast A' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Sent. Change it' })).toBeFocused();
  await inRoom(page, (room) => room.must({ type: 'close-round', tables: 'all' }));
  await expect(page.locator('h2.phone-question')).toBeFocused();
  await page.locator('h2.phone-question').evaluate((heading) => heading.blur());
  await inRoom(page, (room) => room.must({ type: 'settle', round: room.session().tables[0]?.round?.id ?? '', option: 'plans' }));
  await expect(page.getByText('Your table has decided')).toBeVisible();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('once the room has ended a phone keeps what its table did', async ({ page }) => {
  await openWindow(page, 'phone', 'told');
  await inRoom(page, (room) => room.must({ type: 'end' }));
  await expect(page.getByRole('heading', { name: 'The workshop has ended' })).toBeVisible();
  await expect(page.getByRole('listitem')).toHaveText([/B\. Sort services gold, silver, bronze/]);
  await checkAccess(page, 'a phone once the room has ended');
});

test('going back to a choice cast before counts as it says', async ({ page }) => {
  await openWindow(page, 'phone', 'cast');
  for (const letter of ['A', 'B', 'A']) {
    await pick(page, new RegExp(`${letter}\\. `));
    await page.getByRole('button', { name: `Cast ${letter}` }).click();
    await page.getByRole('button', { name: 'Sent. Change it' }).click();
  }
  expect(await inRoom(page, (room) => room.session().tables[0]?.round?.ballots)).toEqual([{ seat: 'p1', option: 'plans' }]);
});

test('a vote cast while the line is lost is sent by itself when it is back', async ({ page }) => {
  await openWindow(page, 'phone', 'cast');
  await inRoom(page, (room) => room.setLine('lost', 'The line to the room is lost. Trying again.'));
  await pick(page, /B\. /);
  await page.getByRole('button', { name: 'Cast B' }).click();
  await expect(page.getByRole('button', { name: 'Not sent yet' })).toBeVisible();
  await expect(page.locator('.phone-strip')).toHaveText('The line to the room is lost. Trying again.');
  // Wherever the page has been scrolled to.
  await page.setViewportSize({ width: 390, height: 560 });
  await page.mouse.wheel(0, 4000);
  await expect(page.locator('.phone-strip')).toBeInViewport({ ratio: 1 });
  expect(await inRoom(page, (room) => room.session().tables[0]?.round?.ballots.length)).toBe(0);
  await inRoom(page, (room) => room.setLine('live'));
  await expect(page.getByRole('button', { name: 'Sent. Change it' })).toBeVisible();
  expect(await inRoom(page, (room) => room.session().tables[0]?.round?.ballots)).toEqual([{ seat: 'p1', option: 'sort' }]);
});

test('what was picked is still there after a reload, and what was cast is sent', async ({ page }) => {
  await openWindow(page, 'phone', 'cast');
  await pick(page, /C\. /);
  await openWindow(page, 'phone', 'cast');
  await expect(page.getByRole('radio', { name: /^C/ })).toBeChecked();
  await inRoom(page, (room) => room.setLine('lost'));
  await page.getByRole('button', { name: 'Cast C' }).click();
  await expect(page.getByRole('button', { name: 'Not sent yet' })).toBeVisible();
  await openWindow(page, 'phone', 'cast');
  await expect(page.getByRole('button', { name: 'Sent. Change it' })).toBeVisible();
  expect(await inRoom(page, (room) => room.session().tables[0]?.round?.ballots)).toEqual([{ seat: 'p1', option: 'spread' }]);
});

test('a change that came too late says so, and the vote that arrived stays', async ({ page }) => {
  await openWindow(page, 'phone', 'locked');
  await inRoom(page, (room) => room.must({ type: 'open-round', tables: 'all' }));
  await page.getByRole('button', { name: 'Sent. Change it' }).click();
  await pick(page, /A\. /);
  await inRoom(page, (room) => room.setLine('lost'));
  await page.getByRole('button', { name: 'Cast A' }).click();
  await inRoom(page, async (room) => {
    await room.must({ type: 'close-round', tables: 'all' });
    room.setLine('live');
  });
  await expect(page.getByText('Your A came after the vote had closed, and is not counted.')).toBeVisible();
  await expect(page.locator('.vote-row-chosen')).toContainText('Sort services');
});

test('a vote cast in another window of the same phone is what this one shows as sent', async ({ page }) => {
  await openWindow(page, 'phone', 'cast');
  await pick(page, /B\. /);
  const vote = (option: string): Promise<void> =>
    page.evaluate(`window.room.must({ type: 'vote', round: window.room.session().tables[0].round.id, option: '${option}' }, 'p1')`);
  await vote('plans');
  await expect(page.getByRole('button', { name: 'Sent. Change it' })).toBeVisible();
  await expect(page.locator('.vote-row-chosen')).toContainText('A');
  await page.getByRole('button', { name: 'Sent. Change it' }).click();
  await pick(page, /B\. /);
  await page.getByRole('button', { name: 'Cast B' }).click();
  await expect(page.locator('.vote-row-chosen')).toContainText('Sort services');
  await vote('pool');
  await expect(status(page).filter({ hasText: 'Sent: D' })).toHaveCount(1);
});

test('what only one knows hides on a tap and comes back on another', async ({ page }) => {
  await openWindow(page, 'phone', 'cast');
  const aim = page.getByRole('button', { name: /Only you know/ });
  await aim.tap();
  await expect(page.getByText('Two home visiting posts')).toHaveCount(0);
  await expect(aim).toHaveAttribute('aria-expanded', 'false');
  await aim.tap();
  await expect(page.getByText('Two home visiting posts')).toBeVisible();
});

test('what only one knows hides when the phone is laid on its face', async ({ page }) => {
  await openWindow(page, 'phone', 'cast');
  const turn = (beta: number) =>
    page.evaluate((degrees) => window.dispatchEvent(new DeviceOrientationEvent('deviceorientation', { beta: degrees })), beta);
  await turn(80);
  await expect(page.getByText('Two home visiting posts')).toBeVisible();
  await turn(-172);
  await expect(page.getByText('Two home visiting posts')).toHaveCount(0);
});

test('whoever leads looks, puts somebody behind it, says what is meant and why', async ({ page }) => {
  await openWindow(page, 'phone', 'planning');
  await page.getByText('You act for the table').click();
  await page.getByRole('button', { name: /^Ask Ben/ }).click();
  await expect(page.getByRole('region', { name: 'News' }).getByText('He promised them a room until Friday.')).toBeVisible();
  await page.getByRole('button', { name: 'Anna Brandt' }).click();
  await page.getByRole('button', { name: 'Hold on' }).click();
  await page.getByRole('button', { name: 'Find out as we go' }).click();
  await page.getByRole('button', { name: 'Keep an open mind' }).click();
  await expect(page.getByRole('button', { name: 'Hold on' })).toHaveAttribute('aria-pressed', 'false');
  await page.getByLabel('Why, in one line').fill('They asked us to.');
  await page.getByLabel('Why, in one line').blur();
  await expect
    .poll(() => inRoom(page, (room) => room.session().tables[0]?.plan))
    .toEqual({ apply: ['ben'], meant: ['learn', 'openness'], why: 'They asked us to.' });
});

test('the director decides for what the table did not, and hears why something cannot be', async ({ page }) => {
  await openWindow(page, 'phone', 'settling');
  await pick(page, /D\. /);
  await page.getByRole('button', { name: 'Settle on D' }).click();
  await expect(page.getByRole('heading', { name: 'Your table has decided' })).toBeVisible();
  expect(await inRoom(page, (room) => room.session().tables[0]?.settled[0])).toMatchObject({ option: 'pool', how: 'director' });
});

test('who plays somebody says how they take it, and may think again', async ({ page }) => {
  await openWindow(page, 'phone', 'told');
  await page.getByRole('button', { name: 'I trust them less' }).click();
  await expect(page.getByRole('button', { name: 'I trust them less' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'It changes nothing' }).click();
  await expect(page.getByRole('button', { name: 'I trust them less' })).toHaveAttribute('aria-pressed', 'false');
  expect(await inRoom(page, (room) => room.session().tables[0]?.reactions)).toEqual([{ seat: 'p1', who: 'ben', by: 0 }]);
});

test('somebody sits where they choose, and hears of every step', async ({ page }) => {
  await openWindow(page, 'phone', 'choosing');
  const said = status(page).last();
  await expect(said).toHaveText('Choose a table.');
  await page.getByRole('button', { name: 'Table 2' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Table 2');
  await inRoom(page, (room) => room.must({ type: 'open-round', tables: 'all' }));
  await expect(said).toHaveText('Table 2. The vote is open. What kind of problem is this?');
  await inRoom(page, (room) => room.must({ type: 'move', seat: 'p1', table: 't3' }));
  await expect(said).toHaveText('Table 3. A vote is open. Watch this one.');
  await expect(page.getByText('You sit at Table 3 now.')).toBeVisible();
  await inRoom(page, (room) => room.must({ type: 'remove', seat: 'p1' }));
  await expect(said).toHaveText('Your seat has been taken away.');
});

test('a wrong code stays where it was typed, and says what to do', async ({ page }) => {
  await openWindow(page, 'join', 'coming');
  const code = page.getByLabel('Code on the screen');
  await code.fill('tern forty');
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.getByRole('alert')).toContainText('A code is a word and two digits');
  await code.fill('tern-24');
  await code.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('That room is not open. Check the screen.');
  await expect(code).toHaveValue('tern-24');
  await expect(code).toHaveAttribute('aria-invalid', 'true');
});
