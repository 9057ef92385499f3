import { expect } from '@playwright/test';
import type { Scenario } from '../../src/core/scenario.ts';
import { transplant } from '../../src/core/transplant.ts';
import { compileAuthority } from '../../src/scenario/compile/compile-ground.ts';
import { openLibrary } from '../../src/scenario/library.ts';
import { playByDice } from '../laws/random-play.ts';
import { putRecords } from './archive.ts';
import { test } from './bearings.ts';
import { checkAtEverySize } from './check-access.ts';
import { drawn, pageIs } from './play-by-hand.ts';
import { runAt, scenario } from './runs.ts';

/** The first sheet as it is met in authority H. */
function metInH(): Scenario {
  const host = openLibrary().surroundings.authorities.get('H');
  if (!host) throw new Error('There is no authority H.');
  return transplant(scenario, compileAuthority(host)).scenario;
}

test('a sheet is met in another authority: what differs is told before, kept through a reload, and explained after', async ({ page }) => {
  await page.goto(`./#/sheet/${scenario.id}`);
  const place = page.getByRole('region', { name: 'Where you meet it' });
  await place.getByRole('combobox', { name: 'Authority' }).selectOption('H');
  await expect(place.getByRole('status')).toContainText('things are otherwise here at the start');
  await expect(place.getByRole('listitem').filter({ hasText: 'Its politics are calmer' })).toContainText('trusts you');
  await checkAtEverySize(page, 'a briefing with another authority chosen');
  await page.getByRole('button', { name: new RegExp(`^${scenario.briefing.begin}`) }).click();
  await pageIs(page, 'frame');
  await expect(page.getByRole('banner')).toContainText('Authority H, with C’s case');
  await page.reload();
  await pageIs(page, 'frame');
  await expect(page.getByRole('banner')).toContainText('Authority H, with C’s case');

  const ended = runAt('ended');
  const { entries } = playByDice(metInH(), 7, 5);
  await putRecords(page, { 'run-one': { ...ended, journal: { ...ended.journal, seed: 7, authority: 'H', entries }, bookmark: undefined } });
  await page.goto('./#/debrief/run-one');
  const told = page.getByRole('region', { name: 'Met in Authority H' });
  await told.getByRole('heading', { name: 'Met in Authority H' }).click();
  await expect(told).toContainText('decisions asked here for something else than in Authority C');
  await expect(told.getByRole('row').nth(1)).toContainText('%');
  await checkAtEverySize(page, 'the debrief of a run in another authority');
});

test('a journey goes on with what the chapter before left, on a page that says so', async ({ page }) => {
  const ended = runAt('ended', { name: 'The first chapter' });
  const journey = { id: 'three-maps', version: 1, chapter: 0 };
  await putRecords(page, { 'run-one': { ...ended, journal: { ...ended.journal, journey } } });
  await page.goto('./');
  const journeys = page.getByRole('region', { name: 'Journeys' });
  await expect(journeys.getByRole('link', { name: 'Go on to chapter 2 Three maps' })).toBeVisible();
  await page.goto('./#/debrief/run-one');
  const block = page.getByRole('region', { name: 'The journey goes on' });
  await checkAtEverySize(page, 'the debrief of a chapter');
  await block.getByRole('button', { name: 'Go on to chapter two' }).click();
  const before = page.getByRole('region', { name: 'What came before' });
  await expect(before).toContainText('Three maps, chapter two of three');
  await expect(before.getByRole('listitem').first()).toBeVisible();
  await checkAtEverySize(page, 'the page of a later chapter');
  await page.reload();
  await expect(before.getByRole('listitem').first()).toBeVisible();
  await drawn(page);
  await page.keyboard.press('Enter');
  await pageIs(page, 'frame', 'choose');
  await page.goto('./');
  await expect(journeys.getByRole('link', { name: 'Carry on, chapter 2 Three maps' })).toBeVisible();
});
