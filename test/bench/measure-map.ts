import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { readContent } from '../../src/build/read-content.ts';
import { browserArgs, browserArgsLeftOut, findBrowser } from '../find-browser.ts';
import { writeMap } from '../map-page/write-map.ts';

export interface MapFigures {
  readonly renderer: string;
  readonly people: number;
  readonly wards: number;
  /** Milliseconds of the page's own work in each second while nothing moves. */
  readonly restMsPerSecond: number;
  /** Milliseconds of the page's own work for each frame while trust ripples. */
  readonly rippleMsPerFrame: number;
  readonly rippleFramesPerSecond: number;
}

/** The map of the first scenario, alone on a page in a headless browser without a GPU, by the browser's own counters. */
export async function measureMap(say: (line: string) => void): Promise<MapFigures> {
  const first = readContent().written.find(({ scenario }) => scenario.id === 'leading-change-c');
  if (!first) throw new Error('There is no scenario to draw a map of.');
  const publicDir = mkdtempSync(join(tmpdir(), 'map-'));
  const people = first.scenario.stakeholders.map((person) => ({ ...person, type: 'procedural' as const }));
  writeMap(publicDir, first.plan, people);
  const server = await createServer({
    configFile: false,
    root: join(import.meta.dirname, '../map-page'),
    publicDir,
    cacheDir: join(publicDir, '.vite'),
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { strict: false } },
  });
  await server.listen();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArgs, ignoreDefaultArgs: browserArgsLeftOut });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.on('pageerror', (problem) => say(`the page says: ${problem.message}`));
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?bare`, { waitUntil: 'load', timeout: 120_000 });
    await page.waitForFunction(() => window.bench !== undefined, undefined, { timeout: 120_000 });
    const renderer = await page.evaluate(() => window.bench?.ready);
    const busy = await counter(page);
    await page.waitForTimeout(3000);
    const restBefore = await busy();
    await page.waitForTimeout(5000);
    const rest = (await busy()) - restBefore;
    await page.evaluate(() => window.bench?.ripple(1500));
    const rippleBefore = await busy();
    const frames = (await page.evaluate(() => window.bench?.ripple(5000))) ?? 0;
    const ripple = (await busy()) - rippleBefore;
    return {
      renderer: renderer ?? 'none',
      people: first.scenario.stakeholders.length,
      wards: first.scenario.wards.length,
      restMsPerSecond: Number((rest / 5).toFixed(1)),
      rippleMsPerFrame: Number((ripple / frames).toFixed(1)),
      rippleFramesPerSecond: Number((frames / 5).toFixed(1)),
    };
  } finally {
    await browser.close();
    await server.close();
    rmSync(publicDir, { recursive: true, force: true });
  }
}

/** Milliseconds of tasks the page's main thread has done so far: script, style, layout and paint. */
async function counter(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}
