import { expect, type Page } from '@playwright/test';
import { putRecords, readRecords } from './archive.ts';
import { test } from './bearings.ts';
import { checkAccess } from './check-access.ts';
import { decisionsInAll, runAt } from './runs.ts';

async function openDebrief(page: Page): Promise<void> {
  await putRecords(page, { 'run-one': runAt('ended') });
  await page.goto('./#/debrief/run-one');
  await page.getByRole('heading', { name: 'The path you took' }).waitFor({ timeout: 30_000 });
}

const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

test('commitments are written, changed and removed by keyboard, and are kept with the run', async ({ page }) => {
  test.setTimeout(120_000);
  await openDebrief(page);
  const block = page.getByRole('region', { name: 'What you will do' });
  const field = (name: string) => block.getByRole('textbox', { name, exact: true });
  await field('What').focus();
  await page.keyboard.press('Enter');
  await expect(block).toContainText('Say what you will do first.');
  await expect(field('What')).toBeFocused();
  await page.keyboard.type('See the heads <b>');
  await page.keyboard.press('Tab');
  await page.keyboard.type('March');
  await page.keyboard.press('Enter');
  await expect(block.getByRole('listitem')).toContainText('See the heads <b> By: March');
  await expect(block.getByRole('status')).toHaveText('Added.');

  await block.getByRole('button', { name: 'Change: See the heads <b>' }).press('Enter');
  const change = block.getByRole('form', { name: 'Change: See the heads <b>' });
  await expect(change.getByRole('textbox', { name: 'What', exact: true })).toBeFocused();
  await checkAccess(page, 'a commitment being changed');
  await change.getByRole('textbox', { name: 'With whom' }).fill('Moira');
  await page.keyboard.press('Enter');
  await expect(block.getByRole('listitem')).toContainText('By: March · with: Moira');
  await expect(block.getByRole('status')).toHaveText('Changed.');
  await page.reload();
  await expect(block.getByRole('listitem')).toContainText('See the heads <b> By: March · with: Moira');

  for (const more of ['Two', 'Three', 'Four', 'Five']) {
    await field('What').fill(more);
    await block.getByRole('button', { name: 'Add', exact: true }).click();
  }
  await expect(block.getByRole('listitem')).toHaveCount(5);
  await expect(field('What')).toHaveCount(0);
  await expect(block).toContainText('5 are the most that can be kept to.');
  await block.getByRole('button', { name: 'Remove: Two' }).click();
  await expect(block.getByRole('listitem')).toHaveText([/^See the heads/, /^Three/, /^Four/, /^Five/]);
  await expect(field('What')).toBeVisible();
});

test('a commitment half written stays through changing and removing others and going back, and a double click adds it once', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openDebrief(page);
  const block = page.getByRole('region', { name: 'What you will do' });
  const what = (form: string) => block.getByRole('form', { name: form }).getByRole('textbox', { name: 'What', exact: true });
  const toAdd = what('Something to add');
  for (const one of ['One', 'Two', 'Three']) {
    await toAdd.fill(one);
    await block.getByRole('button', { name: 'Add', exact: true }).dblclick();
    await expect(block.getByRole('status')).toHaveText('Added.');
    await expect(toAdd).toHaveValue('');
  }
  await expect(block.getByRole('listitem')).toHaveText([/^One/, /^Two/, /^Three/]);
  await expect(block).not.toContainText('Say what you will do first.');

  await toAdd.fill('Half a thou');
  await block.getByRole('button', { name: 'Change: Three' }).click();
  await what('Change: Three').fill('Three and a h');
  await block.getByRole('button', { name: 'Change: Two' }).click();
  await page.keyboard.press('Escape');
  await block.getByRole('button', { name: 'Remove: One' }).click();
  await expect(block.getByRole('listitem')).toHaveCount(2);
  await expect(what('Change: Three')).toHaveValue('Three and a h');
  await expect(toAdd).toHaveValue('Half a thou');

  await page.goto('./#/');
  await expect(block).toHaveCount(0);
  await page.goBack();
  await expect(toAdd).toHaveValue('Half a thou');
  await block.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(block.getByRole('listitem')).toHaveText([/^Two/, /^Three/, /^Half a thou/]);
});

test('an evidence card is reached for every decision, the ending and the finding, and says where in the study it stands', async ({
  page,
}) => {
  await openDebrief(page);
  const block = page.getByRole('region', { name: 'Evidence' });
  const card = block.getByRole('combobox', { name: 'Card' });
  const cards = decisionsInAll + 2;
  await expect(card.getByRole('option')).toHaveCount(cards);
  await card.selectOption({ index: 0 });
  await block.getByRole('button', { name: 'Earlier card' }).click();
  await expect(block.getByRole('heading', { level: 3 })).toHaveText('The finding at the head');
  await block.getByRole('button', { name: 'Later card' }).press('Enter');
  await expect(block).toContainText(`1 of ${cards}`);
  let rests = 0;
  for (let at = 0; at < decisionsInAll; at++) {
    await card.selectOption({ index: at });
    await expect(block.getByRole('heading', { level: 3 })).toHaveText(new RegExp(`^${at + 1}\\. `));
    await block.locator('summary').evaluateAll((all) => {
      for (const one of all) (one as HTMLElement).click();
    });
    const places = await block.locator('.evidence-place').allTextContents();
    for (const place of places.filter((text) => text.includes('(')))
      expect(place).toMatch(/^(Chapter \d|Executive summary|Appendix).*\((RL|CP)-/);
    rests += places.length;
  }
  expect(rests).toBeGreaterThan(decisionsInAll);
});

test('a behaviour opens from the plot by keyboard with what lies under it, and closes back to where it was', async ({ page }) => {
  test.setTimeout(120_000);
  await openDebrief(page);
  const name = page.getByRole('region', { name: /what landed/i }).getByRole('button', { name: /^Collaborate/ });
  await name.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Collaborate' });
  for (const part of ['Knowledge', 'Skills', 'Attributes']) await expect(dialog.getByRole('heading', { name: part })).toBeVisible();
  await expect(dialog).toContainText('Building a team and working in it appendix');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  for (const size of sizes) {
    await page.setViewportSize(size);
    await checkAccess(page, `one behaviour, ${size.width} wide`);
  }
});

test('Back closes a decision or a behaviour that lies over the debrief, and only then leaves it', async ({ page }) => {
  await page.goto('./#/debriefs');
  await openDebrief(page);
  const address = page.url();
  const read = page.getByRole('button', { name: /^Read decision/ });
  const collaborate = page.getByRole('region', { name: /what landed/i }).getByRole('button', { name: /^Collaborate/ });
  for (const opens of [read, collaborate]) {
    await opens.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(page.url()).toBe(address);
    await expect(opens).toBeFocused();
  }
  // Closed by itself it leaves no entry behind that Back would have to pass.
  await read.click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => history.state)).toBeNull();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Bearings' })).toBeVisible();
});

test('of two windows with the same debrief the older steps aside, and its note stands in the newer', async ({ context }) => {
  test.setTimeout(120_000);
  const older = await context.newPage();
  await openDebrief(older);
  await older.getByRole('textbox', { name: 'A note to yourself' }).fill('Ask her first.');
  await expect.poll(async () => (await readRecords(older, 'runs'))[0]?.['note']).toBe('Ask her first.');
  const newer = await context.newPage();
  await newer.goto('./#/debrief/run-one');
  const note = newer.getByRole('textbox', { name: 'A note to yourself' });
  await note.waitFor({ timeout: 30_000 });
  await expect(note).toHaveValue('Ask her first.');
  await expect(older.getByText('This run has been opened in another window and goes on there. Nothing is lost.')).toBeVisible();
  await note.fill('Ask her first, alone.');
  await expect.poll(async () => (await readRecords(newer, 'runs'))[0]?.['note']).toBe('Ask her first, alone.');
});

test('every chart has its table, and axe finds nothing wrong with any of them open, at three sizes', async ({ page }) => {
  test.setTimeout(120_000);
  await openDebrief(page);
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) (fold as HTMLDetailsElement).open = true;
    });
    for (const region of [
      'The path you took',
      'Whose resources you spent',
      'How trust moved',
      'Children’s outcomes',
      'Where the authority stood',
    ]) {
      await expect(page.getByRole('region', { name: region, exact: true }).getByRole('table').first()).toBeVisible();
    }
    await checkAccess(page, `the debrief with its tables, ${size.width} wide`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'fits across').toBeLessThanOrEqual(size.width);
  }
});
