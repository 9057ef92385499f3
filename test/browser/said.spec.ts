import { expect } from '@playwright/test';
import { putRecords } from './archive.ts';
import { test } from './bearings.ts';
import { goButton, goOn, openRun, pageIs, pick } from './play-by-hand.ts';
import { decisionsInAll, runAt, scenario } from './runs.ts';

// What is said aloud must not depend on whether anything moves: it is heard here with all that does.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('the shelf is read as a heading, ways to use the game, families of sheets and the way in', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - heading "Bearings" [level=1]
      - paragraph: Practise leading children’s services when the ground moves.
      - group "What to do":
        - button /^Practise alone One director/ [pressed]
        - button /^Debrief/
      - button "Settings"
      - button "Help"
      - button "Bring in a run from a file"
    - main:
      - region "Leading change":
        - heading "Leading change" [level=2]
        - list:
          - listitem:
            - button "Sheet 1 , Who answers for this? , Authority C" [pressed]
          - listitem:
            - button /^Sheet 2 , /
          - listitem:
            - button /^Sheet 3 , /
      - region "Political swing":
        - heading "Political swing" [level=2]
      - region "Funding shock":
        - heading "Funding shock" [level=2]
      - region "Child poverty":
        - heading "Child poverty" [level=2]
      - region "Who answers for this?":
        - heading "Who answers for this?" [level=2]
        - list:
          - listitem: /Authority C/
          - listitem: /minutes/
          - listitem: /Case study 3/
        - link /^Open the sheet/
  `);
});

test('the briefing is read as the challenge, the place, the people, what is held and how to begin', async ({ page }) => {
  await page.goto(`./#/sheet/${scenario.id}`);
  await page.getByRole('button', { name: /^Open the folder/ }).waitFor();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - link "Back to the shelf"
      - heading [level=1]
      - img /^Map of Authority C, an invented place of \\d+ wards/
      - img /^Authority C. steady performance \\d+ of 10/
      - region "The place":
        - heading "The place" [level=2]
        - list:
          - listitem:
            - button /^1 .+ Minster\\.$/
          - listitem:
            - button /^2 /
          - listitem:
            - button /^3 /
          - listitem:
            - button /^4 /
      - region "Who matters":
        - heading "Who matters" [level=2]
        - list:
          - listitem:
            - button /^Moira Tennant , .+ , trust 3 of 10. Wants. /
      - region "What you hold":
        - heading "Your own" [level=3]
        - list:
          - listitem:
            - paragraph: /Time \\d+ of 10/
        - heading "Drawn from others" [level=3]
        - list:
          - listitem:
            - paragraph: /Team \\d of 8/
      - button /^Open the folder/
  `);
});

test('a decision is read as its scene, its options with what they take and who cares, and what still bars the way', async ({ page }) => {
  await putRecords(page, { 'run-one': { ...runAt('choose'), bookmark: undefined, journal: { ...runAt('frame').journal } } });
  await openRun(page);
  await page.getByRole('radio').first().check();
  await goButton(page).click();
  if ((await pageIs(page, 'heard', 'choose')) === 'heard') await goButton(page).click();
  await pageIs(page, 'choose');
  await expect(page.locator('.panel-body')).toMatchAriaSnapshot(`
    - heading [level=2]
    - paragraph
    - heading /^Before you choose/ [level=3]
    - group:
      - radio /^A /
      - text: /Costs/
      - radio /^B /
      - text: /Costs/
      - radio /^C /
      - text: /Costs/
      - radio /^D /
      - text: /Costs/
      - radio "Let it pass"
      - text: /nothing to pay now, never neutral/
  `);
  await expect(page.locator('.panel-foot')).toMatchAriaSnapshot('- button "Choose one first" [disabled]');
  await expect(page.getByRole('radio', { name: /^A / })).toHaveAccessibleDescription(/\. Costs −\d .*likely to|hard to tell/);
});

test('an outcome is read as what happened, the links that moved with their trust, what it took and how to go on', async ({ page }) => {
  await putRecords(page, { 'run-one': runAt('outcome') });
  await openRun(page);
  await expect(page.locator('.panel-body')).toMatchAriaSnapshot(`
    - heading [level=2]
    - paragraph
    - heading "Links that moved" [level=3]
    - table:
      - rowgroup:
        - row:
          - columnheader "Who and why"
          - columnheader "Relationship"
          - columnheader "Trust, 0 to 10"
      - rowgroup:
        - row:
          - rowheader
          - cell
          - cell /\\d+ to \\d+|stays/
    - paragraph: /Spent/
    - paragraph: /Wards follow months behind/
  `);
  await expect(page.locator('.panel-foot')).toMatchAriaSnapshot('- button "How it was read"');
});

test('the rose is read as a table of eight behaviours', async ({ page }) => {
  await putRecords(page, { 'run-one': runAt('horizon-end') });
  await openRun(page);
  const table = page.getByRole('table', { name: /^Behaviours over \d+ decisions$/ });
  await expect(table).toMatchAriaSnapshot(`
    - table:
      - rowgroup:
        - row "Behaviour Meant Landed"
      - rowgroup:
        - row /^Open to possibilities .*\\d+ \\d+$/
        - row /^Collaborate named in the case study \\d+ \\d+$/
        - row /^Believe in the team .*\\d+ \\d+$/
        - row /^Resilience and tenacity .*\\d+ \\d+$/
        - row /^Commitment across the system .*\\d+ \\d+$/
        - row /^Results and outcomes .*\\d+ \\d+$/
        - row /^Simplify .*\\d+ \\d+$/
        - row /^Keep learning .*\\d+ \\d+$/
  `);
  await expect(table.getByRole('row')).toHaveCount(9);
});

test('the path is read decision by decision: chosen, not taken, landed, and the ending', async ({ page }) => {
  await putRecords(page, { 'run-one': runAt('ended') });
  await page.goto('./#/debrief/run-one');
  const path = page.getByRole('region', { name: 'The path you took' });
  await expect(path).toMatchAriaSnapshot(`
    - region "The path you took":
      - heading "The path you took" [level=2]
      - list
      - list:
        - listitem:
          - heading /^Horizon 1/ [level=3]
          - list:
            - listitem:
              - button /^Decision 1. [A-D–] , .+\\. Not taken. [A-D ]+ .+ landed\\./
        - listitem:
          - heading /^Horizon 2/ [level=3]
        - listitem:
          - heading /^Horizon 3/ [level=3]
  `);
  await expect(path.getByRole('button', { name: /^Decision \d+: / })).toHaveCount(decisionsInAll);
});

test('after a decision the live region says one sentence for each link that moved, once', async ({ page }) => {
  await putRecords(page, { 'run-one': runAt('choose') });
  await openRun(page);
  if ((await pageIs(page, 'choose', 'outcome')) === 'outcome') throw new Error('The run should wait for a decision.');
  await pick(page);
  await goOn(page);
  const moved = page.getByRole('table').first().getByRole('rowheader');
  const said = (await page.getByRole('status').allTextContents()).join(' ');
  const names = scenario.stakeholders.map(({ name }) => name).filter((name) => said.includes(`${name}: trust`));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    expect(said.split(`${name}: trust`)).toHaveLength(2);
    await expect(moved.filter({ hasText: name })).toHaveCount(1);
  }
  await expect(moved).toHaveCount(names.length);
  expect(said).toMatch(/: trust \d+( to \d+)?[^.]*\./);
});
