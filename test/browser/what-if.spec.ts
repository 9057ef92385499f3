import { expect } from '@playwright/test';
import { replay } from '../../src/core/replay.ts';
import { counterfactualsAt, endsOf, type Way } from '../../src/debrief/counterfactuals.ts';
import { whatIf } from '../../src/debrief/what-if.ts';
import { putRecords } from './archive.ts';
import { test } from './bearings.ts';
import { checkAccess } from './check-access.ts';
import { pageIs } from './play-by-hand.ts';
import { runAt, scenario } from './runs.ts';

const ended = runAt('ended', { name: 'First try' });
const at = 2;

/** What the model says of one decision of that run. */
function modelled() {
  const replayed = replay(scenario, ended.journal);
  if (!replayed.ok) throw new Error('The run of the browser tests does not replay.');
  const played = (way: Way) => {
    const options = counterfactualsAt(scenario, replayed.turns, at, way);
    const same = options.find(({ chosen }) => chosen);
    const other = options.findLast(({ chosen, closed }) => !chosen && closed === undefined);
    if (!same || !other) throw new Error('Nothing else could be chosen there: take another decision.');
    return { other, beside: whatIf(scenario, endsOf(scenario, [replayed.world]), same.ends, other.ends) };
  };
  const asYouPlay = played('asYouPlay');
  return { other: asYouPlay.other, asYouPlay: asYouPlay.beside, anyhow: played('anyhow').beside };
}

test('a station shows what else would have come of its decision, by the model’s own figures, and plays on from there', async ({ page }) => {
  await putRecords(page, { 'run-one': ended });
  await page.goto('./#/debrief/run-one');
  const { other, asYouPlay, anyhow } = modelled();
  await page.getByRole('button', { name: new RegExp(`^Decision ${at + 1}: `) }).click();
  const block = page.getByRole('region', { name: new RegExp(`^What if, at ${at + 1}\\. `) });
  await block.getByText('Other options, endings, all figures').click({ timeout: 30_000 });
  await block.getByRole('radio', { name: other.title }).check();
  await expect(block.getByText(asYouPlay.says)).toBeVisible();
  const rows = await block.getByRole('table', { name: 'The middle of the runs' }).getByRole('row').allInnerTexts();
  expect(rows.slice(1).map((row) => row.split(/\t/).slice(0, 4))).toEqual(
    asYouPlay.rows.map(({ name, came, same, other: instead, digits }) => [
      name,
      came.toFixed(digits),
      ...[same, instead].map(({ p10, p50, p90 }) => `${p50.toFixed(digits)} (${p10.toFixed(digits)} to ${p90.toFixed(digits)})`),
    ]),
  );
  await block.getByRole('radio', { name: 'at random' }).check();
  await expect(block.getByText(anyhow.says)).toBeVisible();
  const endings = await block.getByRole('table', { name: 'Endings, of 100 runs' }).getByRole('row').allInnerTexts();
  expect(endings.slice(1).map((row) => row.split(/\t/).map((cell) => cell.trim()))).toEqual(
    anyhow.endings.map(({ title, same, other: instead, came }) => [`${title}${came ? ', as it came' : ''}`, `${same}`, `${instead}`]),
  );
  await checkAccess(page, 'what else would have come of a decision');

  await block.getByRole('button', { name: /^Play on from here/ }).click();
  await pageIs(page, 'choose');
  await expect(page.getByRole('radio', { name: new RegExp(other.title) })).toBeChecked();
  await page.goto('./#/');
  for (const name of ['From decision 3 of First try', 'First try'])
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
});

test('where no worker can be had, the page says so and all else stands', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = class {
      constructor() {
        throw new Error('refused');
      }
    } as unknown as typeof Worker;
  });
  await putRecords(page, { 'run-one': ended });
  await page.goto('./#/debrief/run-one');
  await expect(page.getByText('This browser would not work it out.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How trust moved' })).toBeVisible();
});
