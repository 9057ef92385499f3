import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import { runCodeOf } from '../../src/platform/run-code.ts';
import { test } from './bearings.ts';
import { checkAccess } from './check-access.ts';
import { packed, serve, textOf, type Unpacked } from './packaged.ts';
import { goOn, pageIs, pageNow, pick, sayFrame } from './play-by-hand.ts';
import { runAt, scenario } from './runs.ts';

const require = createRequire(import.meta.url);

test.describe.configure({ mode: 'default' });

let files: Unpacked;
test.beforeAll(() => {
  test.setTimeout(180_000);
  files = packed('scorm', scenario.id);
});
test.beforeEach(({ context }) => serve(context, files));

/** What a platform keeps of a learner between two sittings. */
type Cmi = Readonly<Record<string, unknown>>;

/** The platform's page: scorm-again as its API, every call written down, and the package in a frame. */
function host(cmi: Cmi | undefined): string {
  return `<!doctype html><html lang="en"><title>Platform</title><link rel="icon" href="data:,"><style>iframe{width:100%;height:880px}</style>
    <script src="scorm12.min.js"></script>
    <script>
      const real = new Scorm12API({ autocommit: false, logLevel: 5 });
      ${cmi ? `real.loadFromJSON(${JSON.stringify(cmi)}, '');` : ''}
      window.calls = [];
      window.real = real;
      window.API = new Proxy(real, { get: (api, name) => typeof api[name] !== 'function' ? api[name] : (...words) => {
        const answer = api[name](...words);
        window.calls.push([name, ...words, answer]);
        return answer;
      } });
    </script>
    <iframe title="Package" src="../packaged/index.html"></iframe></html>`;
}

/** Opens the package in the platform; answers with the frame, which is played like a page. */
async function launch(page: Page, cmi?: Cmi): Promise<Page> {
  await page.route('**/host/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(require.resolve('scorm-again/scorm12/min')) })
      : route.fulfill({ contentType: 'text/html', body: host(cmi) }),
  );
  await page.goto('./host/');
  const frame = page.frame({ url: /packaged/ }) ?? (await page.waitForEvent('framenavigated', (one) => one.url().includes('packaged')));
  // What the helpers ask of a page a frame has too.
  return frame as unknown as Page;
}

/** Closes the package as a platform does, and answers with what it then keeps. */
async function close(page: Page): Promise<Cmi> {
  await page.locator('iframe').evaluate((frame) => frame.remove());
  await expect.poll(() => callsOf(page, 'LMSFinish')).toHaveLength(1);
  return page.evaluate(() => (window as unknown as { real: { cmi: { toJSON: () => Cmi } } }).real.cmi.toJSON());
}

type Call = readonly [name: string, ...words: string[]];
const callsOf = (page: Page, name: string): Promise<readonly Call[]> =>
  page.evaluate((wanted) => (window as unknown as { calls: Call[] }).calls.filter(([called]) => called === wanted), name);

/** Names of values that were read, and the last value of each that was set. */
async function asked(page: Page): Promise<{ readonly read: readonly string[]; readonly set: Readonly<Record<string, string>> }> {
  const [read, set] = [await callsOf(page, 'LMSGetValue'), await callsOf(page, 'LMSSetValue')];
  for (const [, name, value, answer] of set) expect(answer, `${name} ${value}`).toBe('true');
  return { read: read.map(([, name]) => name ?? ''), set: Object.fromEntries(set.map(([, name, value]) => [name, value])) };
}

test('a SCORM 1.2 package plays in a platform, tells each decision, and comes back to the same one', async ({ page }) => {
  const game = await launch(page);
  await game.getByRole('button', { name: /^Open the folder/ }).click();
  await sayFrame(game);
  await pick(game);
  const [, letter = ''] = /Decide ([A-D])/.exec((await game.locator('[data-primary]').textContent()) ?? '') ?? [];
  await game.locator('[data-primary]').click();
  await pageIs(game, 'outcome');
  while ((await pageNow(game)) !== 'choose') await goOn(game);
  const question = await game.getByRole('region', { name: 'The decision' }).getByRole('heading').first().textContent();
  const { read, set } = await asked(page);
  expect(set).toMatchObject({
    'cmi.core.lesson_status': 'incomplete',
    'cmi.interactions.0.id': scenario.opens,
    'cmi.interactions.0.type': 'choice',
    'cmi.interactions.0.student_response': letter.toLowerCase(),
    'cmi.interactions.0.result': 'neutral',
  });
  expect(set).not.toHaveProperty('cmi.interactions.1.id');
  expect([...read, ...Object.keys(set)].filter((name) => /student_(name|id)|score/.test(name))).toEqual([]);
  await expect.poll(async () => (await callsOf(page, 'LMSCommit')).length).toBeGreaterThan(0);
  await game.getByRole('button', { name: /Pause/ }).click();
  await expect(game.getByRole('dialog')).toContainText('Your learning platform keeps the run.');
  await game.getByRole('button', { name: 'Leave' }).click();
  await expect(game.getByRole('heading', { level: 1, name: scenario.title })).toBeFocused();
  await expect(game.getByText('Your run stands after 1 decision. Your learning platform keeps it')).toBeVisible();

  const cmi = await close(page);
  const again = await launch(page, cmi);
  await pageIs(again, 'choose');
  await expect(again.getByRole('region', { name: 'The decision' }).getByRole('heading').first()).toHaveText(question ?? '');
  // The browser itself keeps nothing that the next learner could find.
  expect(
    await page.evaluate(async () => [Object.keys(localStorage).filter((key) => key !== 'bearings-settings'), await indexedDB.databases()]),
  ).toEqual([[], []]);
});

test('a run played to its end in a platform is completed, without a score, and its debrief can be read', async ({ page }) => {
  const { journal } = runAt('ended');
  const last = journal.entries.findLastIndex(({ kind }) => kind === 'decide');
  const code = runCodeOf(scenario, { ...journal, entries: journal.entries.slice(0, last) }, undefined) ?? '';
  const game = await launch(page, { suspend_data: code, core: { lesson_status: 'incomplete', entry: 'resume' } });
  while ((await pageNow(game)) !== 'choose') await goOn(game);
  await pick(game);
  await game.locator('[data-primary]').click();
  await pageIs(game, 'outcome');
  expect((await asked(page)).set['cmi.core.lesson_status']).not.toBe('completed');
  while ((await pageNow(game)) !== 'ended') await goOn(game);
  await expect.poll(async () => (await asked(page)).set['cmi.core.lesson_status']).toBe('completed');
  await game.locator('[data-primary]').click();
  await expect(game.getByRole('heading', { name: 'The path you took' })).toBeVisible();
  await game.getByRole('textbox', { name: 'A note to yourself' }).fill('Ask Priya.');
  await game.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(game.getByText('Your platform does not get this.')).toBeVisible();
  expect(JSON.stringify((await asked(page)).set)).not.toContain('Priya');
  await expect(game.getByRole('button', { name: 'Copy a link' })).toHaveCount(0);
  const { set } = await asked(page);
  expect(Object.keys(set).filter((name) => name.includes('score'))).toEqual([]);
  const cmi = await close(page);
  const again = await launch(page, cmi);
  await expect(again.getByRole('heading', { name: 'The path you took' })).toBeVisible({ timeout: 20_000 });
});

test('a platform without interactions keeps the run, and no trouble is shown', async ({ page }) => {
  const game = await launch(page);
  await page.evaluate(() => {
    const { real } = window as unknown as { real: Record<string, (...words: string[]) => string> };
    const { LMSSetValue: set, LMSGetLastError: error } = real;
    let refused = false;
    real['LMSSetValue'] = (name = '', value = '') => {
      refused = name.startsWith('cmi.interactions');
      return refused ? 'false' : (set?.call(real, name, value) ?? '');
    };
    real['LMSGetLastError'] = () => (refused ? '401' : (error?.call(real) ?? ''));
  });
  await game.getByRole('button', { name: /^Open the folder/ }).click();
  await sayFrame(game);
  await pick(game);
  await game.locator('[data-primary]').click();
  await pageIs(game, 'outcome');
  while ((await pageNow(game)) !== 'choose') await goOn(game);
  const question = await game.getByRole('region', { name: 'The decision' }).getByRole('heading').first().textContent();
  await expect(game.getByRole('alert')).toBeEmpty();
  expect((await callsOf(page, 'LMSSetValue')).filter(([, name]) => name?.startsWith('cmi.interactions'))).toHaveLength(1);
  const again = await launch(page, await close(page));
  await pageIs(again, 'choose');
  await expect(again.getByRole('region', { name: 'The decision' }).getByRole('heading').first()).toHaveText(question ?? '');
});

test('a run of another version begins anew, and a platform that stops answering is told of; axe finds nothing', async ({ page }) => {
  const { journal, bookmark } = runAt('choose');
  const old = { ...scenario, version: scenario.version + 1 };
  const game = await launch(page, { suspend_data: runCodeOf(old, { ...journal, version: old.version }, bookmark), core: {} });
  await expect(game.getByRole('alert')).toContainText('You begin anew.');
  await game.getByRole('button', { name: /^Open the folder/ }).click();
  await page.evaluate(() => {
    (window as unknown as { real: { LMSSetValue: () => string } }).real.LMSSetValue = () => 'false';
  });
  await sayFrame(game);
  await expect(game.getByRole('alert')).toContainText('Your last step could not be kept.');
  await pick(game);
});

test('a package without a platform says that nothing is kept, and plays', async ({ page }) => {
  await page.goto('./packaged/index.html');
  const says = page.getByText('No learning platform was found around this page, so nothing is kept.');
  await expect(says).toBeVisible();
  await page.getByRole('button', { name: /^Open the folder/ }).click();
  await sayFrame(page);
  await expect(says).toBeVisible();
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('./packaged/index.html#/');
    await expect(page.getByRole('heading', { level: 1, name: scenario.title })).toBeVisible();
    await checkAccess(page, `the first page of a package, ${width} wide`);
  }
});

test('a SCORM 1.2 package holds its one scenario, what its manifest names, and nothing that keeps it for offline', async ({ page }) => {
  const names = Object.keys(files);
  expect(names.filter((name) => /\.scenario-/.test(name))).toEqual([expect.stringContaining(scenario.id)]);
  expect(names.filter((name) => /sw\.js|workbox|webmanifest/.test(name))).toEqual([]);
  for (const name of names.filter((one) => one.endsWith('.js'))) expect(textOf(files, name)).not.toContain('serviceWorker.register');
  const read = await page.evaluate(
    (text) => {
      const document = new DOMParser().parseFromString(text, 'application/xml');
      const one = (tag: string): Element[] => [...document.getElementsByTagName(tag)];
      return {
        wrong: document.getElementsByTagName('parsererror').length,
        schema: [...one('schema'), ...one('schemaversion')].map((element) => element.textContent),
        organizations: one('organizations')[0]?.getAttribute('default') === one('organization')[0]?.getAttribute('identifier'),
        items: one('item').map((item) => item.getAttribute('identifierref')),
        resources: one('resource').map((resource) => [
          resource.getAttribute('identifier'),
          resource.getAttributeNS('http://www.adlnet.org/xsd/adlcp_rootv1p2', 'scormtype'),
          resource.getAttribute('href'),
        ]),
        titles: one('title').map((title) => title.textContent),
        files: one('file').map((file) => file.getAttribute('href') ?? ''),
      };
    },
    textOf(files, 'imsmanifest.xml'),
  );
  expect(read).toEqual({
    wrong: 0,
    schema: ['ADL SCORM', '1.2'],
    organizations: true,
    items: ['page'],
    resources: [['page', 'sco', 'index.html']],
    titles: [scenario.title, scenario.title],
    files: names.filter((name) => name !== 'imsmanifest.xml').sort(),
  });
});
