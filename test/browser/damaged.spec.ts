import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { putRecords, readRecords } from './archive.ts';
import { test } from './bearings.ts';
import { beginFromShelf, goButton, pageIs, pick, sayFrame } from './play-by-hand.ts';
import { runAt } from './runs.ts';

const whole = runAt('choose');
const { journal } = whole;

/** Records that are noticed as soon as the archive is read. */
const unreadable: Readonly<Record<string, unknown>> = {
  'is a number': 7,
  'is nothing': null,
  'is a list': [1, 2, 3],
  'has no format': { ...whole, format: undefined },
  'has a newer format': { ...whole, format: 99 },
  'has no journal': { ...whole, journal: undefined },
  'has a journal of the wrong type': { ...whole, journal: 'once upon a time' },
  'has a seed that is a word': { ...whole, journal: { ...journal, seed: 'seven' } },
  'has a step of no known kind': { ...whole, journal: { ...journal, entries: [{ kind: 'explode' }] } },
  'has a step cut in half': { ...whole, journal: { ...journal, entries: [{ kind: 'decide', beat: 'forty-one' }] } },
  'is filed under another id': { ...whole, id: 'somebody-else' },
  'has more steps than anybody could take': {
    ...whole,
    journal: { ...journal, entries: Array.from({ length: 600 }, () => journal.entries[0]) },
  },
};

const isRun = (record: unknown): record is { readonly id: unknown } => typeof record === 'object' && record !== null && 'id' in record;

/** Records that are noticed when somebody wants to play on. */
const unplayable: Readonly<Record<string, unknown>> = {
  'has an impossible step': {
    ...whole,
    journal: { ...journal, entries: [...journal.entries, { kind: 'drop', initiative: 'never-begun' }] },
  },
  'is of an older scenario': { ...whole, journal: { ...journal, version: 0 } },
  'lost its middle': { ...whole, journal: { ...journal, entries: journal.entries.slice(1) } },
};

/** What a player must never be shown. */
const insides = /\bat \w+ \(|TypeError|undefined|\[object|Cannot read|stack/;

async function saysItPlainly(page: Page): Promise<void> {
  expect(await page.locator('body').innerText()).not.toMatch(insides);
}

/** Whatever was kept, a new run can be begun and played. */
async function playsOn(page: Page): Promise<void> {
  await beginFromShelf(page);
  await sayFrame(page);
  await pick(page);
  await goButton(page).click();
  await pageIs(page, 'outcome');
}

/** The run put aside can be taken away whole. */
async function takesAway(page: Page, row: Page | Locator = page): Promise<string> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    row
      .getByRole('button', { name: /^Save as a file/ })
      .first()
      .click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/\.json$/);
  return readFile(await saved.path(), 'utf8');
}

test('kept runs that cannot be read are put aside, each with a sentence, and each can be saved whole', async ({ page }) => {
  // Each is filed under its own id, so that it is put aside for nothing but its own fault.
  const records = Object.entries(unreadable).map(
    ([how, record]) => [how, isRun(record) && record.id === whole.id ? { ...record, id: how } : record] as const,
  );
  await putRecords(page, Object.fromEntries(records));
  await page.goto('./');
  await expect(page.getByText('Put aside: these would not open. Nothing of them is lost.')).toBeVisible();
  const rows = page.locator('.run-aside');
  await expect(rows).toHaveCount(records.length);
  for (const says of await rows.locator('.run-state').allInnerTexts()) {
    expect.soft(says.length, `a sentence says what is wrong: ${says}`).toBeGreaterThan(20);
  }
  await saysItPlainly(page);
  const taken: unknown[] = [];
  for (const row of await rows.all()) {
    taken.push(JSON.parse(await takesAway(page, row)));
    // Chromium drops what a page saves beyond ten files in a second.
    await page.waitForTimeout(120);
  }
  for (const [how, record] of records) {
    expect.soft(taken, `a kept run that ${how}`).toContainEqual(JSON.parse(JSON.stringify(record)));
  }
});

for (const [how, record] of Object.entries(unplayable)) {
  test(`a kept run that ${how} says so when it is opened, and can be saved whole`, async ({ page }) => {
    await putRecords(page, { 'run-one': record });
    await page.goto('./#/run/run-one');
    await expect(page.getByRole('alert').filter({ hasText: /\w+ \w+/ })).toBeVisible();
    await expect(page.locator('.run-aside')).toHaveCount(1);
    await saysItPlainly(page);
    expect(JSON.parse(await takesAway(page))).toEqual(JSON.parse(JSON.stringify(record)));
  });
}

test('beside a dozen damaged runs a whole one opens, and a new one can be played', async ({ page }) => {
  const broken = Object.fromEntries(Object.values(unreadable).map((record, index) => [`broken-${index}`, record]));
  await putRecords(page, { ...broken, 'run-one': whole });
  await page.goto('./');
  await expect(page.locator('.run-aside')).toHaveCount(Object.keys(broken).length);
  await page
    .getByRole('link', { name: /^Carry on/ })
    .first()
    .click();
  await pageIs(page, 'choose');
  await page.goto('./#/sheet/leading-change-c');
  await page.getByRole('button', { name: /^Open the folder/ }).click();
  await pageIs(page, 'frame');
  // One was made by a newer Bearings: it is shown beside the others, and stays where that one will find it.
  expect(await readRecords(page, 'aside')).toHaveLength(Object.keys(broken).length - 1);
  expect(await readRecords(page, 'runs')).toContainEqual(unreadable['has a newer format']);
});

test('a run of a newer scenario says so, and stays where a newer page will find it', async ({ page }) => {
  const newer = { ...whole, journal: { ...journal, version: journal.version + 1 } };
  await putRecords(page, { 'run-one': newer });
  await page.goto('./#/run/run-one');
  await expect(page.getByRole('alert')).toContainText('newer version of its scenario');
  await saysItPlainly(page);
  expect(await readRecords(page, 'runs')).toEqual([JSON.parse(JSON.stringify(newer))]);
});

test('a run changed at no moment there is, and one put aside for no reason, leave the shelf whole', async ({ page }) => {
  await putRecords(page, { 'run-one': { ...whole, changed: Number.MAX_SAFE_INTEGER } });
  await putRecords(page, { aside: { id: 'aside', raw: 7, problem: { a: 1 } } }, 'aside');
  await page.goto('./');
  await expect(page.getByRole('link', { name: 'Carry on First try' })).toBeVisible();
  await expect(page.locator('.run-aside')).toHaveCount(1);
  await saysItPlainly(page);
});

test('a damaged run can be thrown away after a question, and the game plays on', async ({ page }) => {
  await putRecords(page, { 'run-one': 7 });
  await page.goto('./');
  await page.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
  await expect(page.locator('.run-aside')).toHaveCount(1);
  await page.getByRole('button', { name: /^Delete/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
  await expect(page.locator('.run-aside')).toHaveCount(0);
  await playsOn(page);
});

test('markup in a name, a note and an id stays text', async ({ page }) => {
  const markup = '<img src=x onerror="window.caught=1"><script>window.caught=2</script>';
  await putRecords(page, {
    [markup]: { ...whole, id: markup, name: markup },
    broken: { name: markup, format: 3 },
    'run-two': runAt('ended', { id: 'run-two', name: `<b>${markup}`, note: markup }),
  });
  await page.goto('./');
  await expect(page.getByText(markup.slice(0, 40)).first()).toBeVisible();
  await page.goto('./#/debrief/run-two');
  await expect(page.getByRole('heading', { name: 'The path you took' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'A note to yourself' })).toHaveValue(markup);
  expect(await page.evaluate(() => [document.querySelectorAll('[onerror], img[src="x"]').length, 'caught' in window])).toEqual([0, false]);
});

test('a name of a million characters and a bookmark of nonsense do not keep a run from opening at its last decision', async ({ page }) => {
  await putRecords(page, {
    'run-one': { ...whole, name: 'x'.repeat(1_000_000), note: 'y'.repeat(1_000_000), bookmark: { beat: [], step: 'nowhere', plan: 4 } },
  });
  await page.goto('./');
  await expect(page.locator('.run-name')).toHaveText('x'.repeat(60));
  await page.goto('./#/run/run-one');
  await pageIs(page, 'outcome');
});

test('a bookmark that points elsewhere falls back to a decision that can be made', async ({ page }) => {
  await putRecords(page, {
    'run-one': {
      ...whole,
      bookmark: { beat: 'the-folder', step: 'horizon-end', plan: { option: 'no-such', apply: ['nobody'], meant: [], why: '' } },
    },
  });
  await page.goto('./#/run/run-one');
  await pageIs(page, 'choose', 'frame', 'outcome', 'reveal');
});

for (const [how, kept] of Object.entries({
  'are not JSON': '{{{',
  'are nothing': 'null',
  'are of wrong types': '{"text":"huge","sound":"yes","motion":7,"contrast":null,"seen":{"a":1},"keys":[]}',
  'are a list': '[1,2]',
})) {
  test(`settings that ${how} fall back to the usual ones`, async ({ page }) => {
    await page.addInitScript((text) => localStorage.setItem('bearings-settings', text), kept);
    await page.goto('./');
    await page.getByRole('button', { name: 'Settings' }).click();
    await expect(page.getByRole('radio', { name: '100%' })).toBeChecked();
    await page.getByRole('radio', { name: '125%' }).check();
    await expect(page.locator('html')).toHaveCSS('--scale', '1.25');
    await saysItPlainly(page);
  });
}
