import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { outcomeClasses } from '../../src/art/outcomes.ts';
import { readMood } from '../../src/art/trust.ts';
import { readScenarios } from '../../src/build/read-scenarios.ts';
import type { Scenario } from '../../src/core/scenario.ts';
import { start } from '../../src/core/start.ts';
import { buildGeography } from '../../src/geography/build-geography.ts';
import { layoutPeople } from '../../src/geography/layout-people.ts';
import type { MapModel } from '../../src/map/model.ts';
import { browserArgs, browserArgsLeftOut, findBrowser } from '../find-browser.ts';

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
  const [first] = readScenarios();
  if (!first) throw new Error('There is no scenario to draw a map of.');
  const publicDir = mkdtempSync(join(tmpdir(), 'map-'));
  const built = buildGeography(first.plan);
  const people = layoutPeople(built.sheet, first.scenario.stakeholders);
  mkdirSync(publicDir, { recursive: true });
  writeFileSync(join(publicDir, 'map.json'), JSON.stringify({ geography: built.map, people, model: modelOf(first.scenario) }));
  writeFileSync(join(publicDir, 'under.svg'), built.under);
  writeFileSync(join(publicDir, 'over.svg'), built.over);
  const server = await createServer({
    configFile: false,
    root: join(import.meta.dirname, 'map-page'),
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
    await page.goto(server.resolvedUrls?.local[0] ?? '', { waitUntil: 'load', timeout: 120_000 });
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

/** The borough before the first decision. */
function modelOf(scenario: Scenario): MapModel {
  const world = start(scenario, 1);
  return {
    wards: scenario.wards.map(({ id }, index) => ({ id, class: outcomeClasses[index % outcomeClasses.length] ?? 3 })),
    people: scenario.stakeholders.map(({ id, name, role, sphere, portrait }) => ({
      id,
      name,
      role,
      sphere,
      portrait,
      mood: readMood(world.relationships[id]?.trust ?? 0),
      trust: world.relationships[id]?.trust ?? 0,
      type: 'procedural',
    })),
    hints: {},
    hot: [],
    focus: undefined,
    looks: [],
    rings: [],
    ripple: false,
    faded: false,
    chips: {},
    voices: [],
  };
}
