import { expect, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import type { SceneName } from '../workshop/scenes.ts';
import { checkAccess } from './check-access.ts';
import { inRoom, openWindow, showScene, test } from './workshop-page.ts';

const moments: readonly SceneName[] = [
  'coming',
  'briefing',
  'reading',
  'voting',
  'split',
  'closed',
  'tie',
  'many',
  'decided',
  'revealed',
  'parted',
  'several',
  'chosen',
  'apart',
  'news',
  'crowded',
  'over',
  'paused',
  'ended',
];

/** Words that can be seen and are under 24 px or lie over another row, and how much of the page is looked at. */
const smallWords = (page: Page): Promise<{ readonly small: readonly string[]; readonly looked: number }> =>
  page.evaluate(() => {
    const small: string[] = [];
    let looked = 0;
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (!element || words === '' || element.closest('.hidden-text, script, svg')) continue;
      looked += 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < 24) small.push(`${words}: ${size}px`);
    }
    // Words that stand out of their row.
    for (const row of document.querySelectorAll('.stage-row, .stage-told li, .stage-panel-choices li')) {
      const { top, bottom } = row.getBoundingClientRect();
      for (const words of row.querySelectorAll('p')) {
        const place = words.getBoundingClientRect();
        if (place.height > 0 && (place.top < top - 1 || place.bottom > bottom + 1)) small.push(`${words.textContent}: out of its row`);
      }
    }
    return { small, looked };
  });

const overflow = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    return [Math.max(0, scrollWidth - clientWidth), Math.max(0, scrollHeight - clientHeight)];
  });

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const) {
  test(`nothing on the projector is under 24 px or out of sight at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openWindow(page, 'stage', 'coming');
    for (const scene of moments) {
      await showScene(page, scene);
      const { small, looked } = await smallWords(page);
      expect.soft(looked, scene).toBeGreaterThan(scene === 'ended' ? 2 : 4);
      expect.soft(small, scene).toEqual([]);
      expect.soft(await overflow(page), scene).toEqual([0, 0]);
    }
  });
}

test('without phones the clock stands in the corner, over nothing', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openWindow(page, 'stage', 'coming', '&alone');
    for (const scene of ['reading', 'voting', 'closed', 'told', 'paused'] as const) {
      await showScene(page, scene);
      const clock = await page.locator('.stage-time').boundingBox();
      expect(clock, scene).not.toBeNull();
      for (const words of await page.locator('.stage-body > *, .stage-body .stage-news *').all()) {
        const place = await words.boundingBox();
        if (!clock || !place) continue;
        const under = place.y < clock.y + clock.height && place.x + place.width > clock.x && place.y + place.height > clock.y;
        expect.soft(under, `${scene} ${width}: ${await words.textContent()}`).toBe(false);
      }
      expect.soft((await smallWords(page)).small, scene).toEqual([]);
      expect.soft(await overflow(page), scene).toEqual([0, 0]);
    }
  }
});

test('axe finds nothing wrong with the projector in any of its states', async ({ page }) => {
  test.setTimeout(240_000);
  await openWindow(page, 'stage', 'coming');
  for (const scene of moments) {
    await showScene(page, scene);
    await checkAccess(page, `projector, ${scene}`);
  }
  await openWindow(page, 'stage', 'split', '&alone=1');
  await checkAccess(page, 'projector of one screen');
});

test('a camera in the room reads the way in from the projector', async ({ page }) => {
  for (const scene of ['coming', 'split'] as const) {
    await openWindow(page, 'stage', scene);
    const shot = (await page.locator('.qr').screenshot()).toString('base64');
    // One letter for each dot: numbers by the million take a minute to come over.
    const { dots, width, height } = await page.evaluate(async (png) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!pen) throw new Error('There is nothing to draw on.');
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      const letters: string[] = [];
      for (let at = 0; at < data.length; at += 4) letters.push((data[at] ?? 0) < 128 ? 'x' : ' ');
      return { dots: letters.join(''), width: image.width, height: image.height };
    }, shot);
    const data = Uint8ClampedArray.from([...dots].flatMap((dot) => (dot === 'x' ? [0, 0, 0, 255] : [255, 255, 255, 255])));
    expect(jsQR(data, width, height)?.data, scene).toBe('https://bearings.example/join.html#TERN-42');
  }
});

test('a screen reader in the room hears each step once, and no count while a vote is open', async ({ page }) => {
  await openWindow(page, 'stage', 'voting');
  const said = page.getByRole('status');
  await expect(said).toHaveText('The vote is open. The grant stops in March. What do you protect first?');
  await inRoom(page, (room) => room.must({ type: 'close-round', tables: 'all' }));
  await expect(said).toHaveText('The vote is closed.');
  await inRoom(page, (room) => room.must({ type: 'show-split', on: true }));
  await expect(said).toContainText('B, Sort services gold, silver, bronze: 16.');
  await inRoom(page, (room) => room.must({ type: 'say', line: 'Table 3, why not B?' }));
  await expect(said).toContainText('Table 3, why not B?');
  await inRoom(page, (room) => room.setLine('lost'));
  await expect(said).toHaveText('The facilitator’s window is away.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The grant stops in March. What do you protect first?');
});

test('the clock runs while it runs, and stands hollow while it is paused', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openWindow(page, 'stage', 'voting');
  const clock = page.getByRole('timer');
  const before = await clock.textContent();
  await expect(clock).not.toHaveText(before ?? '');
  await inRoom(page, (room) => room.must({ type: 'hold', tables: 'all' }));
  await expect(page.getByText('Paused', { exact: true })).toBeVisible();
  await expect(page.locator('.time-ring-left')).toHaveCount(0);
});

test('fills the wall by a button that the keyboard reaches', async ({ page }) => {
  await openWindow(page, 'stage', 'reading');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Full screen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Full screen' })).toHaveCount(0);
});

test('can be read in forced colours, and at twice the size in a small window', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openWindow(page, 'stage', 'split');
  await checkAccess(page, 'projector in forced colours', true);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize({ width: 640, height: 400 });
  for (const scene of moments) {
    await showScene(page, scene);
    const [wide] = await overflow(page);
    expect.soft(wide, scene).toBe(0);
  }
});
