import { expect } from '@playwright/test';
import { test } from './bearings.ts';
import { beginFromShelf, goButton, goOn, letPass, pageIs, pageNow, pick, sayFrame, takeLook } from './play-by-hand.ts';

// What moves is waited for here; by keyboard the run is played without.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('a director plays from the shelf to the debrief by mouse', async ({ page }) => {
  test.setTimeout(150_000);
  await beginFromShelf(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Who answers for this?' })).toBeVisible();
  const moment = page.getByRole('region', { name: 'The decision' });
  let decided = 0;
  let looked = 0;
  let backed = '';
  let roses = 0;
  let where = await pageNow(page);
  while (where !== 'ended') {
    if (where === 'frame') {
      await expect(page.getByRole('heading', { name: 'What kind of problem is this?' })).toBeVisible();
      await sayFrame(page, roses % 2);
    }
    where = await pageIs(page, 'choose');
    if (decided < 2 && (await takeLook(page))) {
      looked += 1;
      await goButton(page).click();
      await pageIs(page, 'choose');
    }
    if (decided === 3) {
      await letPass(page);
      await expect(page.getByRole('button', { name: 'Let it pass' })).toBeVisible();
    } else {
      await pick(page, decided % 3);
      await page.getByRole('button', { name: 'Commitment', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Commitment', exact: true })).toHaveAttribute('aria-pressed', 'true');
    }
    if (backed === '' && decided >= 4) {
      await page.getByRole('button', { name: /^Put behind it/ }).click();
      const ally = page.locator('.behind-sheet').getByRole('checkbox').first();
      if ((await ally.count()) > 0) {
        await ally.check();
        backed = (await ally.evaluate((box) => box.closest('.ally')?.querySelector('b')?.textContent)) ?? '';
      }
      await page.getByRole('button', { name: 'Back to the choice' }).click();
      if (backed !== '') await expect(page.getByRole('button', { name: /^Put behind it/ })).toContainText(backed);
    }
    await goButton(page).click();
    await pageIs(page, 'outcome');
    decided += 1;
    await expect(moment.getByRole('heading', { level: 2 })).toBeVisible();
    where = await goOn(page);
    expect(where).toBe('reveal');
    where = await goOn(page);
    if (where === 'passing') where = await goOn(page);
    if (where === 'rose') {
      roses += 1;
      await expect(page.getByRole('heading', { level: 1, name: new RegExp(`End of horizon ${roses}`) })).toBeVisible();
      // The first press finishes the drawing; it must not also be lost.
      where = await goOn(page);
    }
    if (where === 'outcome' || where === 'reveal') throw new Error(`After the months comes a decision, not ${where}.`);
  }
  expect({ decided, looked, roses }).toEqual({ decided: 11, looked: 2, roses: 3 });
  expect(backed, 'somebody or something was put behind a choice').not.toBe('');

  await expect(page.getByText('The end of the story')).toBeVisible();
  const ending = await moment.getByRole('heading', { level: 2 }).textContent();
  await goButton(page).click();

  await expect(page.getByRole('heading', { name: 'The path you took' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Decision \d+: / })).toHaveCount(11);
  await expect(page.getByText(ending ?? 'nowhere').first()).toBeVisible();
  await page.getByRole('button', { name: /^Decision 4: / }).click();
  await page.getByRole('button', { name: 'Read decision 4 in full' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('Let it pass');
  await sheet.getByRole('button', { name: 'Later' }).click();
  await expect(sheet).toContainText('Decision 5 of 11');
  await sheet.getByRole('button', { name: /^Close/ }).click();
  await page.getByRole('region', { name: 'The path you took' }).getByText('As a table').click();
  await expect(page.getByRole('table', { name: 'The path, decision by decision' }).getByRole('row')).toHaveCount(12);

  await page.getByRole('button', { name: 'Back to the shelf' }).first().click();
  await page.goto('./#/');
  await expect(page.getByText(`Ended: ${ending}`)).toBeVisible();
});
