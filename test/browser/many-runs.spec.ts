import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { makeRuns } from '../bench/make-runs.ts';
import { putRecords, readRecords } from './archive.ts';
import { test } from './bearings.ts';
import { checkAccess } from './check-access.ts';
import { runAt, scenario } from './runs.ts';

const json = 'application/json';
const file = (name: string, content: unknown) => ({ name, mimeType: json, buffer: Buffer.from(JSON.stringify(content)) });
const made = makeRuns(scenario, 40);
const saved = (at: number, part: object = {}) => ({
  bearings: 'run',
  format: 1,
  id: `run-${at}`,
  name: 'Nobody’s business',
  journal: made[at],
  ...part,
});

async function openRuns(page: Page): Promise<void> {
  await page.goto(`./#/runs/${scenario.id}`);
  await page.getByRole('heading', { name: 'Which runs' }).waitFor();
}

/** Drops files on the place for them, as a hand would. */
async function drop(page: Page, files: readonly { readonly name: string; readonly buffer: Buffer }[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (all) => {
      const data = new DataTransfer();
      for (const { name, text } of all) data.items.add(new File([text], name, { type: 'application/json' }));
      return data;
    },
    files.map(({ name, buffer }) => ({ name, text: buffer.toString() })),
  );
  await page.locator('.bring').dispatchEvent('dragover', { dataTransfer: transfer });
  await page.locator('.bring').dispatchEvent('drop', { dataTransfer: transfer });
}

test('runs dropped as files are counted without a name, a damaged one is named with its reason, and nothing of them is kept', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openRuns(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing to compare yet');
  await checkAccess(page, 'many runs: nothing yet');
  await drop(page, [
    file('one.json', saved(0)),
    file('room.json', made.slice(1, 30)),
    file('one again.json', saved(0, { name: 'Another name' })),
    file('<img src=x onerror=window.caught=1>.json', saved(31, { name: '<b>bold</b>', journal: { ...made[31], seed: -1 } })),
  ]);
  const said = page.getByRole('status').filter({ hasText: 'runs count' });
  await expect(said).toContainText(
    '30 runs count. One run was there already and counts once: the same run, or people who went on from one link and agreed in everything. One was left out:',
  );
  await expect(said).toContainText('<img src=x onerror=window.caught=1>.json The journal has no seed.');
  await expect(page.locator('.left-out img')).toHaveCount(0);
  expect(await page.evaluate(() => 'caught' in window)).toBe(false);
  await expect(page.getByRole('button', { name: '30 runs' })).toBeVisible();
  expect(await page.locator('main').textContent()).not.toContain('Nobody’s business');
  await expect(page.getByRole('list', { name: 'Every choice, and how many came that way' })).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - button "30 runs" [pressed]
        - list:
          - listitem:
            - button /Decision 1, Forty-one. . .+ \\d+ runs?, \\d+%/
            - list:
              - listitem:
                - button /Decision 2, .+ \\d+ runs?, \\d+%/
  `);
  await checkAccess(page, 'many runs: a tree');
  expect(await readRecords(page, 'runs')).toEqual([]);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing to compare yet');
});

test('a station narrows the tables to those that came that way, by keyboard alone, and keeps the focus', async ({ page }) => {
  await openRuns(page);
  await page.getByLabel('Choose files').setInputFiles([file('room.json', made)]);
  const stations = page.getByRole('button', { name: /^Decision 1,/ });
  await stations.first().focus();
  const [count] = /(\d+) runs?,/.exec((await stations.first().textContent()) ?? '')?.slice(1) ?? [];
  expect(Number(count)).toBeGreaterThan(1);
  expect(Number(count)).toBeLessThan(40);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${count} of 40 runs came this way`)).toBeVisible();
  await expect(stations).toHaveCount(1);
  await expect(stations).toHaveAttribute('aria-pressed', 'true');
  await expect(stations).toBeFocused();
  const first = page.getByRole('region', { name: 'Decision by decision: how many chose what' }).getByRole('row').nth(1);
  await expect(first.getByRole('cell').first()).toHaveText(count ?? '');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'As a table, .csv' }).click();
  const taken = await download;
  expect(taken.suggestedFilename()).toBe(`bearings-${scenario.id}-many-runs.csv`);
  const [head = '', row = ''] = (await readFile(await taken.path(), 'utf8')).split('\r\n');
  expect(head).toContain('Where met,Came by,Runs,Beat');
  expect(row).toContain(`"At home, in Authority C",Forty-one: `);
  expect(row).toContain(`,${count},`);
  await expect(page.getByText('The table is saved:')).toBeVisible();
  await stations.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('40 runs. Left to right')).toBeVisible();
  await expect(stations.first()).toBeFocused();
});

test('two runs of this device stand side by side, with their names, from the shelf and from a debrief', async ({ page }) => {
  test.setTimeout(120_000);
  const two = {
    'run-one': runAt('ended', { name: 'Before <i>the</i> summer' }),
    'run-two': { ...runAt('ended', { id: 'run-two' }), name: 'Second try', journal: made[5] },
  };
  await putRecords(page, two);
  await page.goto('./#/debriefs');
  await page.getByRole('link', { name: 'Lay runs beside one another' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^(Together until|Apart from)/);
  await expect(page.getByRole('region', { name: 'What each came to' })).toMatchAriaSnapshot(`
    - article:
      - heading "Run A Before <i>the</i> summer" [level=3]
      - paragraph
      - paragraph: /Ended. .+/
      - paragraph: /Where they parted, at .+/
    - article:
      - heading "Run B Second try" [level=3]
  `);
  await expect(page.getByRole('region', { name: 'Trust of each person, both runs' }).getByRole('row')).toHaveCount(
    1 + scenario.stakeholders.length,
  );
  await expect(page.getByRole('region', { name: 'What it took, what is left' })).toMatchAriaSnapshot(`
    - row /Units of their own \\d+ \\d+/
    - row /Units drawn from others \\d+ \\d+/
    - row /Held by this one alone .+/
  `);
  await checkAccess(page, 'many runs: two side by side');
  const others = page.getByRole('button', { name: 'Choose others, or bring in files' });
  await expect(others).toHaveAttribute('aria-expanded', 'false');
  await others.click();
  await page.getByLabel('Second try').uncheck();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One run so far');
  await page.goto('./#/debrief/run-two');
  await page.getByRole('link', { name: 'Beside other runs' }).click();
  await expect(page.getByLabel('Second try')).toBeChecked();
  // The newest other one is there already, to be compared with.
  await expect(page.getByLabel('Before <i>the</i> summer')).toBeChecked();
  await others.click();
  await page.getByLabel('Before <i>the</i> summer').uncheck();
  await page.getByLabel('Choose files').setInputFiles([file('one.json', saved(7))]);
  await expect(page.getByRole('heading', { name: 'Run B Another from a file' })).toBeVisible();
});

test('runs met in another authority are a group of their own', async ({ page }) => {
  await openRuns(page);
  const [first] = made;
  const frame = first?.entries.find(({ kind }) => kind === 'frame');
  const passed = { kind: 'decide', beat: scenario.opens, option: 'pass', apply: [], meant: [], why: '' };
  const fresh = { ...first, entries: [frame, passed] };
  await page
    .getByLabel('Choose files')
    .setInputFiles([file('room.json', [...made.slice(0, 9), { ...fresh, authority: 'E' }, { ...fresh, seed: 4, authority: 'E' }])]);
  await expect(page.getByLabel('At home, in Authority C: 9 runs')).toBeChecked();
  await page.getByLabel('In Authority E: 2 runs').check();
  await expect(page.getByRole('button', { name: '2 runs', exact: true })).toBeVisible();
});

test('while thousands of runs are read the page answers, and it can be told to stop', async ({ page }) => {
  test.setTimeout(120_000);
  const two = { 'run-one': runAt('ended'), 'run-two': { ...runAt('ended', { id: 'run-two' }), name: 'Second try', journal: made[5] } };
  await putRecords(page, two);
  await openRuns(page);
  await expect(page.getByLabel('Second try')).toBeChecked();
  const many = makeRuns(scenario, 3000);
  await page.getByLabel('Choose files').setInputFiles([file('room.json', many)]);
  const progress = page.getByText(/[\d,]+ of 3,000 read/);
  await expect(progress).toBeVisible();
  await page.getByLabel('Second try').uncheck();
  await expect(page.getByLabel('Second try')).not.toBeChecked();
  await expect(progress).toBeVisible();
  // One more while they are read: Stop means both.
  await page.getByLabel('Choose files').setInputFiles([file('another room.json', made)]);
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(page.getByText(/^Stopped: [\d,]+ of 3,001 read\./)).toBeVisible();
  await expect(progress).toHaveCount(0);
  await page.getByRole('button', { name: 'Forget these files' }).click();
  await page.getByLabel('Choose files').setInputFiles([file('room.json', many)]);
  await expect(page.getByText('3,000 runs count.')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('button', { name: '3,001 runs' })).toBeVisible();
  expect(await page.locator('.tree-press').count()).toBeLessThan(200);
});
