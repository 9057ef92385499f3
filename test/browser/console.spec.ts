import { expect } from '@playwright/test';
import { checkAccess } from './check-access.ts';
import { inRoom, openWindow, test } from './workshop-page.ts';

test('hands that are typed while the line is slow stand as they were typed, and all of them reach the room', async ({ page }) => {
  await openWindow(page, 'console', 'hands', '&slow=400');
  const [first, second] = [page.getByRole('textbox', { name: 'Hands for A' }), page.getByRole('textbox', { name: 'Hands for B' })];
  await first.click();
  await page.keyboard.type('12', { delay: 60 });
  // Past one hand more; one fewer than none cannot be pressed.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(second).toBeFocused();
  await page.keyboard.type('7');
  const more = page.getByRole('button', { name: 'One hand more for B' });
  await more.click();
  await more.click();
  await expect(first).toHaveValue('12', { timeout: 100 });
  await expect(second).toHaveValue('9', { timeout: 100 });
  const counted = () => inRoom(page, (room) => room.session().tables[0]?.round?.hands.map(({ count }) => count));
  await expect.poll(counted).toEqual([12, 9]);
  await expect(first).toHaveValue('12');
  await expect(second).toHaveValue('9');
});

test('where a room without phones reads, its table opens at what can be looked at first, and what was found is read on the console', async ({
  page,
}) => {
  await openWindow(page, 'console', 'alone');
  await page.getByRole('button', { name: /^Look first/ }).click();
  const dialog = page.locator('dialog');
  await expect(dialog.locator('summary', { hasText: 'What it spends' })).toBeFocused();
  const look = dialog.getByRole('button', { name: /^Look at / }).first();
  await expect(look).toBeInViewport({ ratio: 1 });
  await checkAccess(page, 'looking first');
  await look.click();
  const found = await dialog.locator('.sheet-found').innerText();
  await page.keyboard.press('Escape');
  await expect(page.locator('.read-aloud')).toContainText(found);
});

test('hands that the room would not take are not shown as counted', async ({ page }) => {
  await openWindow(page, 'console', 'hands', '&slow=300');
  const first = page.getByRole('textbox', { name: 'Hands for A' });
  await first.fill('5');
  await expect(first).toHaveValue('5');
  await inRoom(page, (room) => room.setLine('lost', 'The line is lost.'));
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(first).toHaveValue('0');
});

test('a question is heard with the button that answers it, Esc says no, and pressing twice ends no session', async ({ page }) => {
  await openWindow(page, 'console', 'hands');
  const close = page.getByRole('button', { name: 'Close the vote' });
  await close.press('Enter');
  const sure = page.getByRole('button', { name: 'Close it' });
  await expect(sure).toBeFocused();
  await expect(sure).toHaveAccessibleDescription('Nothing is counted at Table 1. Close anyway?');
  await page.keyboard.press('Escape');
  await expect(close).toBeFocused();
  const end = page.getByRole('button', { name: 'End session' });
  await end.press('Enter');
  await expect(page.getByRole('button', { name: 'Not yet' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Not yet' })).toHaveAccessibleDescription(/^End it for everybody/u);
  await page.keyboard.press('Enter');
  await expect(end).toBeFocused();
  await page.getByRole('button', { name: /^Table 1/u }).click();
  await page.locator('dialog summary', { hasText: 'where it stands' }).click();
  await page.getByRole('button', { name: 'Take this table away' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Take this table away' })).toBeFocused();
});

test('whoever is sent out by keyboard leaves focus in the dialog', async ({ page }) => {
  await openWindow(page, 'console', 'cast');
  await page.getByRole('button', { name: 'People', exact: true }).click();
  await page
    .getByRole('button', { name: /^Send out/u })
    .first()
    .press('Enter');
  await page.locator('dialog').getByRole('button', { name: 'Send out', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Sent out' })).toBeVisible();
  await expect(page.locator('dialog').getByRole('heading', { name: 'People' })).toBeFocused();
});

test('a line to say that is up stands once on the console, with the way to take it down', async ({ page }) => {
  await openWindow(page, 'console', 'alone');
  const line = page.locator('.say-line');
  const words = (await line.innerText()).slice(1, -1);
  await page.getByRole('button', { name: 'Show it on screen' }).click();
  await expect(page.getByText('It is on the screen.')).toBeVisible();
  await expect(page.getByText('On the screens now')).toHaveCount(0);
  await expect(page.locator('.console-left').getByText(words)).toHaveCount(1);
  await page.getByRole('button', { name: 'Take it down' }).click();
  await expect(page.getByRole('button', { name: 'Show it on screen' })).toBeVisible();
  await inRoom(page, (room) => room.must({ type: 'say', line: 'Who is not here?' }));
  await expect(page.getByText('On the screens now')).toBeVisible();
});
