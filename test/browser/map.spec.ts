import { expect, type Page } from '@playwright/test';
import { putRecords } from './archive.ts';
import { test } from './bearings.ts';
import { goButton, openRun, pageIs, pick } from './play-by-hand.ts';
import { runAt } from './runs.ts';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

/** Counts how often the page asks for a frame, apart from those that the test itself looks at. */
const countFrames = () => {
  const own = window.requestAnimationFrame.bind(window);
  const counted = { asked: 0, look: own };
  window.requestAnimationFrame = (call) => {
    counted.asked += 1;
    return own(call);
  };
  Object.assign(window, { counted });
};

type Counted = Window & { readonly counted: { asked: number; readonly look: (call: FrameRequestCallback) => number } };

/** Frames that the page asks for while the test looks at so many. */
const framesAskedIn = (page: Page, frames: number): Promise<number> =>
  page.evaluate(async (count) => {
    const { counted } = window as unknown as Counted;
    const before = counted.asked;
    for (let frame = 0; frame < count; frame++) await new Promise((resolve) => counted.look(resolve));
    return counted.asked - before;
  }, frames);

/** Different pictures that the canvas shows while something is done, until it rests. */
async function picturesDuring(page: Page, act: () => Promise<void>): Promise<number> {
  const watching = page.evaluate(async () => {
    const { counted } = window as unknown as Counted;
    const canvas = document.querySelector('canvas');
    const small = document.createElement('canvas');
    [small.width, small.height] = [96, 60];
    const pen = small.getContext('2d', { willReadFrequently: true });
    if (!canvas || !pen) throw new Error('There is no map.');
    const seen = new Set<string>();
    Object.assign(window, { watching: true });
    let still = 0;
    let last = '';
    while ((window as unknown as { readonly watching: boolean }).watching || still < 30) {
      await new Promise((resolve) => counted.look(resolve));
      pen.clearRect(0, 0, 96, 60);
      pen.drawImage(canvas, 0, 0, 96, 60);
      const now = small.toDataURL();
      still = now === last ? still + 1 : 0;
      last = now;
      seen.add(now);
    }
    return seen.size;
  });
  await act();
  await page.evaluate(() => Object.assign(window, { watching: false }));
  return watching;
}

/** Colours that the canvas shows in a coarse look. */
const coloursOf = (page: Page): Promise<number> =>
  page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const small = document.createElement('canvas');
    [small.width, small.height] = [96, 60];
    const pen = small.getContext('2d');
    pen?.drawImage(canvas, 0, 0, 96, 60);
    const { data } = pen?.getImageData(0, 0, 96, 60) ?? { data: [] };
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]},${data[at + 3]}`);
    return colours.size;
  });

async function openMap(page: Page): Promise<void> {
  await page.addInitScript(countFrames);
  await putRecords(page, { 'run-one': runAt('choose') });
  await openRun(page);
  await expect.poll(() => coloursOf(page), { timeout: 20_000 }).toBeGreaterThan(30);
  await expect.poll(() => framesAskedIn(page, 20), { timeout: 20_000, message: 'the map comes to rest' }).toBe(0);
}

async function decide(page: Page): Promise<void> {
  await goButton(page).click();
  await pageIs(page, 'outcome');
}

test('the map is drawn, and at rest the page asks for no frames until something moves', async ({ page }) => {
  await openMap(page);
  expect(await framesAskedIn(page, 60)).toBe(0);
  await pick(page);
  const moving = page.evaluate(() => (window as unknown as Counted).counted.asked);
  await decide(page);
  await expect
    .poll(async () => (await page.evaluate(() => (window as unknown as Counted).counted.asked)) - (await moving))
    .toBeGreaterThan(5);
  await expect.poll(() => framesAskedIn(page, 20), { timeout: 20_000, message: 'the map comes to rest again' }).toBe(0);
});

test('at rest scripts run a small part of the time that a ripple takes', async ({ page }) => {
  await openMap(page);
  await pick(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const scripts = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  };
  const during = async (act: () => Promise<void>): Promise<number> => {
    const before = await scripts();
    const began = Date.now();
    await act();
    await page.evaluate((rest) => new Promise((resolve) => setTimeout(resolve, rest)), Math.max(0, 3000 - (Date.now() - began)));
    return (await scripts()) - before;
  };
  await framesAskedIn(page, 20);
  const rippling = await during(() => decide(page));
  await expect.poll(() => framesAskedIn(page, 20), { timeout: 20_000 }).toBe(0);
  const resting = await during(async () => undefined);
  expect(resting / rippling).toBeLessThan(0.1);
});

test('without motion the map changes at once; with motion it travels', async ({ page }) => {
  test.setTimeout(90_000);
  await openMap(page);
  await pick(page);
  const moving = await picturesDuring(page, () => decide(page));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await putRecords(page, { 'run-one': runAt('choose') });
  await openRun(page);
  await expect.poll(() => coloursOf(page), { timeout: 20_000 }).toBeGreaterThan(30);
  await pick(page);
  const still = await picturesDuring(page, () => decide(page));
  expect(moving, 'with motion there are pictures in between').toBeGreaterThan(4);
  expect(still, 'without motion there are hardly any').toBeLessThan(moving / 2);
});

test('a person on the map is opened by pressing them, and named in words', async ({ page }) => {
  await openMap(page);
  const canvas = page.locator('canvas');
  const box = await canvas.boundingBox();
  if (!box) throw new Error('The map has no size.');
  // Somewhere on the map there is a person, a ward or a place: walk a coarse grid until a card opens.
  for (let at = 0; at < 20 && (await page.getByRole('dialog').count()) === 0; at++) {
    await page.mouse.click(box.x + box.width * (0.15 + 0.1 * (at % 5)), box.y + box.height * (0.25 + 0.15 * Math.floor(at / 5)));
  }
  await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
});
