import { expect, type Page } from '@playwright/test';
import { runCodeOf } from '../../src/platform/run-code.ts';
import { test } from './bearings.ts';
import { packed, serveFromPort, textOf, type Unpacked } from './packaged.ts';
import { goOn, pageIs, pageNow, pick, sayFrame } from './play-by-hand.ts';
import { openRecordStore, type RecordStore } from './record-store.ts';
import { runAt, scenario } from './runs.ts';

test.describe.configure({ mode: 'default' });

let files: Unpacked;
let store: RecordStore;
let site: Awaited<ReturnType<typeof serveFromPort>>;
test.beforeAll(() => {
  test.setTimeout(180_000);
  files = packed('cmi5', scenario.id);
});
test.beforeEach(async () => {
  store = await openRecordStore();
  site = await serveFromPort(files);
});
test.afterEach(async ({ trouble }) => {
  // The package's own server, and the one other whom the page may ask: what it asked there has been looked at.
  const own = trouble.filter(
    (line) =>
      ![site, store].some(({ origin }) => line.startsWith(`asked of ${origin}:`)) &&
      !(line.startsWith('logged: Failed to load resource') && line.includes(store.origin)),
  );
  trouble.splice(0, trouble.length, ...own);
  await Promise.all([store.close(), site.close()]);
});

const verbs = (): readonly string[] => store.statements.map(({ verb }) => verb.id.replace(/^.*\//, ''));
const question = (page: Page) => page.getByRole('region', { name: 'The decision' }).getByRole('heading').first();

/** Leaves the page as a learner does. */
async function leave(page: Page): Promise<void> {
  await page.goto('about:blank');
  await expect.poll(() => verbs().at(-1)).toBe('terminated');
}

test('a cmi5 package tells each decision in valid statements, keeps the run in State, and comes back to the same decision', async ({
  page,
}) => {
  await page.goto(store.launch(`${site.origin}/index.html`));
  await page.getByRole('button', { name: /^Open the folder/ }).click();
  await sayFrame(page);
  await pick(page);
  await page.locator('[data-primary]').click();
  await pageIs(page, 'outcome');
  while ((await pageNow(page)) !== 'choose') await goOn(page);
  const asks = (await question(page).textContent()) ?? '';
  await expect.poll(verbs).toEqual(['initialized', 'answered']);
  const answered = store.statements[1];
  expect(answered?.object.id).toMatch(new RegExp(`/scenarios/${scenario.id}/decisions/${scenario.opens}$`));
  expect(scenario.beats.find(({ id }) => id === scenario.opens)?.options.map(({ id }) => id)).toContain(answered?.result?.response);
  await leave(page);
  expect(verbs()).toEqual(['initialized', 'answered', 'terminated']);

  await page.goto(store.launch(`${site.origin}/index.html`));
  await pageIs(page, 'choose');
  await expect(question(page)).toHaveText(asks);
  expect(
    await page.evaluate(async () => [Object.keys(localStorage).filter((key) => key !== 'bearings-settings'), await indexedDB.databases()]),
  ).toEqual([[], []]);
  await leave(page);
  expect(verbs().slice(3)).toEqual(['initialized', 'terminated']);
  expect(store.wrong).toEqual([]);
});

test('a cmi5 run that reaches its end is completed once, without a score, and the sitting ended after it', async ({ page }) => {
  const { journal } = runAt('ended');
  const last = journal.entries.findLastIndex(({ kind }) => kind === 'decide');
  store.state = JSON.stringify({
    run: runCodeOf(scenario, { ...journal, entries: journal.entries.slice(0, last) }, undefined),
    completed: false,
  });
  await page.goto(store.launch(`${site.origin}/index.html`));
  while ((await pageNow(page)) !== 'choose') await goOn(page);
  await pick(page);
  await page.locator('[data-primary]').click();
  await pageIs(page, 'outcome');
  expect(verbs()).not.toContain('completed');
  while ((await pageNow(page)) !== 'ended') await goOn(page);
  await expect.poll(() => JSON.parse(store.state ?? '{}')).toMatchObject({ completed: true });
  await leave(page);
  expect(verbs()).toEqual(['initialized', 'answered', 'completed', 'terminated']);
  const [initialized, , completed, terminated] = store.statements;
  expect(completed?.result).toEqual({ completion: true, duration: expect.stringMatching(/^PT/) });
  expect(completed?.context.contextActivities.category?.map(({ id }) => id.replace(/^.*\//, '')).sort()).toEqual(['cmi5', 'moveon']);
  for (const own of [initialized, terminated])
    expect(own?.context.contextActivities.category?.map(({ id }) => id.replace(/^.*\//, ''))).toEqual(['cmi5']);
  expect(JSON.stringify(store.statements)).not.toMatch(/"score"|"success"/);

  await page.goto(store.launch(`${site.origin}/index.html`));
  await expect(page.getByRole('heading', { name: 'The path you took' })).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Back to the first page' }).first().click();
  await expect(page.getByText(/^Ended: .*Your learning platform keeps it/)).toBeVisible();
  await page.getByRole('button', { name: 'Back to the learning platform' }).click();
  await expect(page.getByText('The platform')).toBeVisible();
  await expect.poll(verbs).toEqual(['initialized', 'answered', 'completed', 'terminated', 'initialized', 'terminated']);
  expect(store.wrong).toEqual([]);
});

test('a store that refuses is told of, and what it missed it hears once it answers again', async ({ page }) => {
  await page.goto(store.launch(`${site.origin}/index.html`));
  await page.getByRole('button', { name: /^Open the folder/ }).click();
  store.answers = 'with 500';
  await sayFrame(page);
  await expect(page.getByRole('alert')).toContainText('Your last step could not be kept.');
  store.answers = 'at once';
  await pick(page);
  await page.locator('[data-primary]').click();
  await expect(page.getByRole('alert')).toContainText('Your run is kept again');
  expect(verbs()).toEqual(['initialized', 'answered']);
});

test('a sitting that cannot be opened, comes too late or is only to be looked at keeps nothing, says so, and plays', async ({ page }) => {
  const launched = store.launch(`${site.origin}/index.html`);
  await page.goto(launched);
  await expect(page.getByRole('button', { name: /^Open the folder/ })).toBeVisible();
  // The token of a sitting is handed out once: to load the page again is to have none.
  await page.reload();
  await expect(page.getByText('Your learning platform did not open a session, so nothing is kept.')).toBeVisible();
  store.answers = 'never';
  await page.goto(store.launch(`${site.origin}/index.html`));
  await expect(page.getByText('Your learning platform did not open a session, so nothing is kept.')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: /^Open the folder/ }).click();
  await sayFrame(page);
  store.answers = 'at once';
  store.launchMode = 'Review';
  await page.goto(store.launch(`${site.origin}/index.html`));
  await expect(page.getByText('It can be played, and nothing is kept.')).toBeVisible();
  expect(store.wrong).toEqual([]);
});

test('a cmi5 course of one unit asks for completion, and names everything validly', async ({ page }) => {
  const read = await page.evaluate(
    (text) => {
      const document = new DOMParser().parseFromString(text, 'application/xml');
      const one = (tag: string): Element[] => [
        ...document.getElementsByTagNameNS('https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd', tag),
      ];
      return {
        wrong: document.getElementsByTagName('parsererror').length,
        ids: [...one('course'), ...one('au')].map((element) => element.getAttribute('id') ?? ''),
        moveOn: one('au').map((element) => element.getAttribute('moveOn')),
        urls: one('url').map((element) => element.textContent),
        within: one('langstring').map((element) => [element.parentElement?.localName, element.getAttribute('lang'), element.textContent]),
      };
    },
    textOf(files, 'cmi5.xml'),
  );
  expect(read).toMatchObject({ wrong: 0, moveOn: ['Completed'], urls: ['index.html'] });
  expect(new Set(read.ids).size).toBe(2);
  for (const id of read.ids) expect(new URL(id).href).toBe(id);
  const texts = [
    ['title', 'en-GB', scenario.title],
    ['description', 'en-GB', scenario.setting],
  ];
  expect(read.within).toEqual([...texts, ...texts]);
  expect(Object.keys(files)).toContain('index.html');
  expect(Object.keys(files).filter((name) => /\.scenario-/.test(name))).toEqual([expect.stringContaining(scenario.id)]);
});
