import { expect, type Page } from '@playwright/test';
import { runCode } from '../../src/save/run-link.ts';
import { putRecords, readRecords } from './archive.ts';
import { test } from './bearings.ts';
import { figures, goButton, goOn, openRun, pageIs, pick } from './play-by-hand.ts';
import { runAt } from './runs.ts';

const decisionsKept = async (page: Page): Promise<number> => {
  const [run] = await readRecords(page, 'runs');
  const journal = run?.['journal'] as { readonly entries: readonly { readonly kind: string }[] } | undefined;
  return journal?.entries.filter(({ kind }) => kind === 'decide').length ?? -1;
};

test('a run saved as a file is brought in on another machine, at the same step with the same figures', async ({ page, browser }) => {
  await putRecords(page, { 'run-one': runAt('reveal', { name: 'Before the summer' }) });
  await openRun(page);
  const seen = await figures(page);
  await page.goto('./#/');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file Before the summer' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('bearings-leading-change-c-before-the-summer.json');

  const elsewhere = await browser.newContext({ serviceWorkers: 'block' });
  const other = await elsewhere.newPage();
  await other.goto('./');
  await other.getByLabel('Bring in a run from a file').setInputFiles(await saved.path());
  await expect(other.getByText('“Before the summer” has been brought in.')).toBeVisible();
  await other.getByRole('link', { name: 'Carry on Before the summer' }).click();
  await pageIs(other, 'reveal');
  expect(await figures(other)).toEqual(seen);
  await elsewhere.close();
});

for (const [how, text, says] of [
  ['is not JSON', 'once upon a time', 'it is not JSON, or it was cut short'],
  ['was cut short', JSON.stringify(runAt('choose')).slice(0, 200), 'it is not JSON, or it was cut short'],
  ['is something else', '{"hello":"world"}', 'This is not a Bearings run'],
  ['is too large', 'x'.repeat(1_000_001), 'too large'],
  ['is of a newer Bearings', JSON.stringify({ ...runAt('choose'), format: 9 }), 'newer Bearings'],
  [
    'does not follow',
    JSON.stringify({ ...runAt('choose'), journal: { ...runAt('choose').journal, entries: [{ kind: 'drop', initiative: 'none' }] } }),
    'does not follow',
  ],
  [
    'is of a scenario that is not here',
    JSON.stringify({ ...runAt('choose'), journal: { ...runAt('choose').journal, scenario: 'elsewhere' } }),
    'no sheet of that name',
  ],
] as const) {
  test(`a file that ${how} is refused with a sentence, and nothing is kept of it`, async ({ page }) => {
    await page.goto('./');
    await page.getByLabel('Bring in a run from a file').setInputFiles({
      name: '<img src=x onerror=window.caught=1>.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByRole('alert')).not.toContainText('put aside');
    expect(await readRecords(page, 'runs')).toEqual([]);
    expect(await page.evaluate(() => 'caught' in window)).toBe(false);
  });
}

test('markup in a file brought in stays text, in its name, its reason and its note', async ({ page }) => {
  const markup = '<img src=x onerror="window.caught=1">';
  const run = runAt('ended', { name: markup, note: markup });
  const entries = run.journal.entries.map((entry) => (entry.kind === 'decide' ? { ...entry, why: markup } : entry));
  await page.goto('./');
  await page.getByLabel('Bring in a run from a file').setInputFiles({
    name: 'run.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ ...run, journal: { ...run.journal, entries } })),
  });
  await expect(page.getByRole('status').filter({ hasText: markup })).toBeVisible();
  await page.getByRole('link', { name: /^Debrief </ }).click();
  await expect(page.getByRole('heading', { name: 'The path you took' })).toBeVisible();
  await page.getByRole('button', { name: /^Decision 2: / }).click();
  await page.getByRole('button', { name: 'Read decision 2 in full' }).click();
  await expect(page.getByRole('dialog')).toContainText(markup);
  expect(await page.evaluate(() => [document.querySelectorAll('[onerror], img[src="x"]').length, 'caught' in window])).toEqual([0, false]);
});

test('runs stand side by side, newest first, and each can be renamed and deleted', async ({ page }) => {
  await putRecords(page, {
    'run-one': { ...runAt('choose'), changed: 1_000 },
    'run-two': { ...runAt('outcome', { id: 'run-two', name: 'Second try' }), changed: 3_000 },
    'run-three': { ...runAt('ended', { id: 'run-three', name: 'Third try' }), changed: 2_000 },
  });
  await page.goto('./');
  const names = page.getByRole('region', { name: 'Your runs' }).getByRole('heading', { level: 3 });
  await expect(names).toHaveText(['Second try', 'Third try', 'First try']);

  await page.getByRole('button', { name: 'Rename Third try' }).click();
  const field = page.getByRole('textbox', { name: 'Name of this run' });
  await expect(field).toBeFocused();
  await field.fill('<b>bold</b> & brave');
  await page.keyboard.press('Enter');
  await expect(names.filter({ hasText: '<b>bold</b> & brave' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Rename First try' }).click();
  await field.fill('Something else');
  await page.keyboard.press('Escape');
  await expect(names.filter({ hasText: 'First try' })).toHaveCount(1);

  await page.getByRole('button', { name: 'Delete Second try' }).click();
  await page.getByRole('dialog', { name: 'Delete “Second try”?' }).getByRole('button', { name: 'Keep it' }).click();
  await expect(names).toHaveCount(3);
  await page.getByRole('button', { name: 'Delete Second try' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
  await expect(names).toHaveCount(2);
  await expect.poll(async () => (await readRecords(page, 'runs')).length).toBe(2);
  await page.reload();
  await expect(names).toHaveText(['<b>bold</b> & brave', 'First try']);
});

test('one decision is taken back, then all to the start of the horizon, and nothing before it', async ({ page }) => {
  const { journal } = runAt('horizon-end');
  const decided = journal.entries.filter(({ kind }) => kind === 'decide').length;
  await putRecords(page, { 'run-one': runAt('horizon-end') });
  await openRun(page);
  await page.keyboard.press('Shift');
  let now = await goOn(page);
  if (now === 'frame') {
    await page.getByRole('group', { name: 'What you say aloud' }).getByRole('radio').first().check();
    await goButton(page).click();
    if ((await pageIs(page, 'heard', 'choose')) === 'heard') await goButton(page).click();
  }
  for (const more of [1, 2]) {
    await pageIs(page, 'choose');
    await pick(page);
    await goButton(page).click();
    await pageIs(page, 'outcome');
    await expect.poll(() => decisionsKept(page)).toBe(decided + more);
    if (more === 2) break;
    await goOn(page);
    now = await goOn(page);
    if (now === 'passing') await goOn(page);
  }

  const log = page.getByRole('dialog', { name: 'Log' });
  await page.getByRole('button', { name: 'Log' }).click();
  // Only the two decisions of this horizon can be gone back to.
  await expect(log.getByRole('button', { name: /^Go back to here/ })).toHaveCount(2);
  await log
    .getByRole('button', { name: /^Go back to here/ })
    .last()
    .click();
  await log.getByRole('button', { name: 'Leave it' }).click();
  await log
    .getByRole('button', { name: /^Go back to here/ })
    .last()
    .click();
  await log.getByRole('button', { name: 'Take it back' }).click();
  await pageIs(page, 'choose');
  await expect.poll(() => decisionsKept(page)).toBe(decided + 1);

  await page.getByRole('button', { name: 'Log' }).click();
  await log.getByRole('button', { name: /^Go back to here/ }).click();
  await log.getByRole('button', { name: 'Take it back' }).click();
  await pageIs(page, 'choose');
  await expect.poll(() => decisionsKept(page)).toBe(decided);
  await page.getByRole('button', { name: 'Log' }).click();
  await expect(log.getByRole('button', { name: /^Go back to here/ })).toHaveCount(0);
});

test('a link reproduces a run in a browser that has never seen it', async ({ page }) => {
  const run = runAt('horizon-end');
  await putRecords(page, { 'run-one': run });
  await page.goto('./#/debrief/run-one');
  await expect(page.getByRole('button', { name: /^Decision \d+: / }).first()).toBeVisible();
  const path = await page.getByRole('button', { name: /^Decision \d+: / }).allTextContents();
  await putRecords(page, {});
  await page.evaluate(() => indexedDB.deleteDatabase('bearings'));
  await page.goto(`./#/again/${runCode(run.journal)}`);
  await goButton(page).waitFor();
  const id = new URL(page.url()).hash.replace('#/run/', '');
  await page.goto(`./#/debrief/${id}`);
  await expect(page.getByRole('button', { name: /^Decision \d+: / }).first()).toBeVisible();
  expect(await page.getByRole('button', { name: /^Decision \d+: / }).allTextContents()).toEqual(path);
  await expect(page.getByText('from a link')).toBeVisible();
});

for (const [how, code] of [
  ['cut short', runCode(runAt('choose').journal).slice(0, 40)],
  ['mangled', '%E0%A4%A'],
  ['made up', btoa('["leading-change-c",1,7,[["d","forty-one","fly","" ]]]')],
] as const) {
  test(`a link that is ${how} says so on the shelf`, async ({ page }) => {
    await page.goto(`./#/again/${code}`);
    await expect(page.getByRole('alert').filter({ hasText: /[a-z]{4}/ })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Bearings' })).toBeVisible();
    await expect(page.getByRole('link', { name: /^Open the sheet/ })).toBeVisible();
  });
}

test('a note in the debrief is kept with the run', async ({ page }) => {
  await putRecords(page, { 'run-one': runAt('ended') });
  await page.goto('./#/debrief/run-one');
  await page.getByRole('textbox', { name: 'A note to yourself' }).fill('Ask Moira sooner. <b>');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByText('Kept with this run, on this device only.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'A note to yourself' })).toHaveValue('Ask Moira sooner. <b>');
});
