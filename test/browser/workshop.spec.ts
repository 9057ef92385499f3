import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { phoneLink } from '../../src/link/remote-link.ts';
import type { Link } from '../../src/workshop/link.ts';
import type { PhoneView } from '../../src/workshop/phone-view.ts';
import { joinAnew, Served } from '../server/serve.ts';
import { checkAccess } from './check-access.ts';
import { cast, pick, press, ServedRoom, sent, sit } from './served-room.ts';

/** A room at a server of its own, whose windows are silent but for what the test says they may say. */
const test = base.extend<{ readonly room: ServedRoom }>({
  room: async ({ browser }: { browser: Browser }, use) => {
    const served = await new Served('--pages', 'dist').start();
    const room = new ServedRoom(browser, served);
    await use(room);
    for (const context of browser.contexts()) await context.close();
    await served.end();
    expect(room.trouble, 'nothing is thrown, logged or asked of others').toEqual([]);
    expect(served.complaints).toBe('');
  },
});
test.use({ actionTimeout: 20_000 });

/** What is read on the wall and is under 24 px. */
const smallWords = (screen: Page): Promise<readonly string[]> =>
  screen.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const { width } = element.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      return own && width > 1 && !(element instanceof SVGElement) && size < 24 ? [`${element.textContent}: ${size} px`] : [];
    }),
  );

/** What can be pressed on a phone and is under 44 px either way. */
const smallTargets = (phone: Page): Promise<readonly string[]> =>
  phone.evaluate(() =>
    [...document.querySelectorAll('button, label.vote-row, summary, a, input:not([type=radio])')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width === 0 || (width >= 44 && height >= 44) ? [] : [`${element.textContent}: ${width} by ${height}`];
    }),
  );

async function checkScreen(screen: Page, what: string): Promise<void> {
  await checkAccess(screen, what);
  expect.soft(await smallWords(screen), what).toEqual([]);
  const over = await screen.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth]);
  expect.soft(over, `${what} fits the wall`).toEqual([900, 1440]);
}

async function checkPhone(phone: Page, what: string): Promise<void> {
  await checkAccess(phone, what);
  expect.soft(await smallTargets(phone), what).toEqual([]);
}

const shows = (page: Page, words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible();
const table = (console: Page, number: number, says: string | RegExp) =>
  expect(console.getByRole('button', { name: new RegExp(`^Table ${number}, `) })).toHaveAccessibleName(says);
const close = (page: Page): Promise<void> => page.keyboard.press('Escape');

test('twelve phones join, leave, come back, come late, change roles, are sent out and let in again', async ({ room }) => {
  test.setTimeout(360_000);
  const { console } = await room.open(4);
  const screen = await room.screen(console);
  await checkScreen(screen, 'the screen while people come in');
  const typed = [room.code, room.code.toLowerCase().replace(' ', '')];
  const join = (index: number): Promise<Page> => room.phone(index === 5 ? '' : `Person ${index + 1}`, typed[index]);
  // Roles are dealt in the order of joining: the first is to be the director.
  const first = await join(0);
  await expect(first.getByRole('button', { name: 'Table 1', exact: true })).toBeVisible();
  const phones = [first, ...(await Promise.all(Array.from({ length: 11 }, (_, index) => join(index + 1))))];
  await Promise.all(phones.map((phone, index) => sit(phone, 1 + (index % 4))));
  await shows(screen, '12 people are in.');
  await press(console, 'Room and tables');
  await press(console, 'Deal roles to those without');
  await close(console);
  const [director, second, third, fourth, fifth] = phones as [Page, Page, Page, Page, Page];
  await shows(director, 'Only you know:');
  await press(console, 'Show the brief');
  await shows(director, 'Who is who, and what they want');
  await shows(screen, 'Who is who, and what they want');
  await checkScreen(screen, 'the screen with the brief');
  await checkPhone(director, 'a phone with the brief');
  await press(console, 'On to decision 1');
  await director.getByText('You act for the table').click();
  await shows(director, 'Costs 1 time');
  await checkPhone(director, 'a phone with its role, reading');

  await press(console, 'Open the vote');
  await shows(fifth, 'Choose one');
  await checkPhone(fifth, 'a phone in a vote');
  await expect(fifth.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - region "Your role":
        - paragraph: You are
        - heading [level=2]
        - button /^Only you know. .* Hide it/ [expanded]
      - heading "What kind of problem is this?" [level=2]
      - group "What kind of problem is this?":
        - radio /^A\\. We have moved money before/
        - radio /^B\\. If it all has to move/
        - radio /^C\\. Fast, and once/
      - status
      - group: Read the moment again
      - button "Choose one" [disabled]
      - paragraph: You can change it until the vote closes.
  `);

  // One picks and is loaded again, one loses the network, one closes the page: each comes back to what was theirs.
  await pick(fifth, 2);
  await fifth.reload();
  await fifth.getByRole('button', { name: 'Cast C' }).tap();
  await expect(sent(fifth)).toBeVisible();
  await Promise.all(phones.filter((phone) => phone !== fifth && phone !== third).map((phone, index) => cast(phone, index % 3)));
  await director.context().setOffline(true);
  await sent(director).tap();
  await pick(director, 1);
  await director.getByRole('button', { name: 'Cast B' }).tap();
  await shows(director, 'It goes by itself when the line is back.');
  await director.context().setOffline(false);
  await expect(sent(director)).toBeVisible({ timeout: 20_000 });
  await second.close();
  const back = await second.context().newPage();
  await back.goto(`${room.served.base}join.html${room.hash}`);
  await expect(sent(back)).toBeVisible();
  await table(console, 3, /waiting for 1/);
  await expect(console.getByRole('region', { name: 'The room', exact: true })).toMatchAriaSnapshot(`
    - region "The room":
      - heading "The room" [level=2]
      - text: Screen
      - button /^Table 1, .*3 of 3 voted/
      - button /^Table 2, .*3 of 3 voted/
      - button /^Table 3, waiting for 1, 2 of 3 voted/
      - button /^Table 4, .*3 of 3 voted/
  `);
  await checkAccess(console, 'the console in a vote');
  await checkScreen(screen, 'the screen in a vote');

  const late = await room.phone('Late');
  await sit(late, 3);
  await shows(late, 'Watch this one.');
  await table(console, 3, /4 people/);
  await cast(third, 0);
  await press(console, 'Close the vote');
  await press(console, 'Show the split');
  await shows(screen, '12 of 12 have voted');
  await checkScreen(screen, 'the screen with the split');

  await press(console, /^People/);
  await checkAccess(console, 'people');
  await press(console, 'Send out Person 4');
  await press(console, 'Send out');
  await shows(fourth, 'Your seat has been taken away.');
  await expect(fourth.getByText('Only you know:')).toHaveCount(0);
  await checkPhone(fourth, 'a phone that was sent out');
  await press(console, /^Let back in/);
  await fourth.getByRole('button', { name: 'Try again' }).tap();
  await shows(fourth, 'Table 4');
  // Passing over roles by arrow gives nobody their secrets.
  const role = console.getByLabel('Role of Person 5');
  const hers = await role.inputValue();
  await role.focus();
  await console.keyboard.press('ArrowDown');
  await console.keyboard.press('ArrowDown');
  await expect(console.getByRole('button', { name: /^Give/ })).toBeVisible();
  expect(await role.inputValue()).not.toBe(hers);
  await console.keyboard.press('ArrowUp');
  await console.keyboard.press('ArrowUp');
  await expect(console.getByRole('button', { name: /^Give/ })).toBeHidden();
  await role.selectOption({ label: 'Observer' });
  await console.getByRole('button', { name: /^Give/ }).press('Enter');
  await shows(fifth, 'You do not vote.');
  await console.getByLabel('Table of Late').selectOption({ label: 'Table 1' });
  await shows(late, 'Table 1');
  await close(console);
});

test('a server that is killed in the middle of a vote is there again with every vote, and everybody with it', async ({ room }) => {
  test.setTimeout(240_000);
  const { console, phrase } = await room.open(2);
  const screen = await room.screen(console);
  const phones = await Promise.all([0, 1, 2, 3].map((index) => room.phone(`Person ${index + 1}`)));
  await Promise.all(phones.map((phone, index) => sit(phone, 1 + (index % 2))));
  await press(console, 'Show the brief');
  await press(console, 'On to decision 1');
  await press(console, 'Open the vote');
  const [first, second, third, last] = phones as [Page, Page, Page, Page];
  for (const phone of [first, second, third]) await cast(phone, 1);
  await pick(last, 0);
  await room.served.stop('SIGKILL');
  await shows(console, /line to the room is lost/);
  await shows(screen, /line to the room is lost/);
  await last.getByRole('button', { name: 'Cast A' }).tap();
  await shows(last, 'Not sent yet');
  await room.served.start();
  await expect(sent(last)).toBeVisible({ timeout: 30_000 });
  await shows(screen, '4 of 4 have voted');
  await table(console, 1, /agreed, 2 of 2 voted, 2 for B/);
  await table(console, 2, /split 2 ways, 2 of 2 voted, 1 for A, 1 for B/);

  // The laptop is lost, too: the room goes on at another with the eight words, and the old one holds nothing.
  const other = await room.window({ width: 1024, height: 768 });
  await other.goto(`${room.served.base}console.html`);
  await other.getByLabel('Its code').fill(room.code);
  await other.getByLabel('The eight words').fill(phrase);
  await press(other, 'Take it up here');
  await table(other, 1, /agreed, 2 of 2 voted/);
  await shows(console, 'This console has been taken up on another machine.');
  await press(other, 'Close the vote');
  await shows(first, 'The vote is closed.');
});

/** Somebody who votes as soon as they are asked: with their table, but now and then for something else. */
function plays(link: Link<PhoneView>, number: number): void {
  const asked = new Set<string>();
  link.subscribe(() => {
    const { table, you } = link.read().view ?? {};
    const { round, decision, phase, held } = table ?? {};
    if (!table || !round || !decision || held) return;
    const open = decision.choices.filter(({ closed }) => closed === undefined);
    const once = (what: string): boolean => !asked.has(what) && asked.add(what).size > 0;
    const tableNumber = Number(table.id.replace(/\D/g, ''));
    const wants = open[(decision.number + tableNumber + (number % 5 === 0 ? 1 : 0)) % open.length];
    if (phase === 'voting' && round.yours === undefined && !round.watch && you?.votes && wants && once(`vote ${round.id}`))
      void link.ask({ type: 'vote', round: round.id, option: wants.id });
    const [leader] = round.leaders ?? [];
    if (phase === 'settling' && you?.leads && (round.leaders?.length ?? 0) > 1 && leader !== undefined && once(`settle ${round.id}`))
      void link.ask({ type: 'settle', round: round.id, option: leader });
    if (phase === 'revealed' && you?.role?.reacts && once(`react ${round.id}`)) void link.ask({ type: 'react', round: round.id, by: 1 });
  });
}

test('a whole workshop of sixty minutes is played at four tables, from its opening to what people take home', async ({ room }) => {
  test.setTimeout(420_000);
  const { console } = await room.open(4);
  const screen = await room.screen(console);
  const phone = await room.phone('By hand');
  await sit(phone, 1);
  const links: Link<PhoneView>[] = [];
  for (let number = 1; number < 12; number++) {
    const link = phoneLink(await joinAnew(room.served, room.code, `Person ${number}`), room.served.base);
    links.push(link);
    plays(link, number);
    await expect.poll(() => link.read().line).toBe('live');
    expect(await link.ask({ type: 'sit', table: `t${1 + (number % 4)}` })).toEqual({ ok: true });
  }
  await press(console, 'Room and tables');
  await press(console, 'Deal roles to those without');
  await close(console);

  const main = console.locator('.main-go');
  const rows = phone.locator('label.vote-row:not(.vote-row-refused)');
  const looked = new Set<string>();
  /** Each kind of moment is looked at once, in every window. */
  async function look(kind: string): Promise<void> {
    if (looked.has(kind)) return;
    looked.add(kind);
    await checkAccess(console, `the console: ${kind}`);
    await checkScreen(screen, `the screen: ${kind}`);
    await checkPhone(phone, `the phone: ${kind}`);
  }
  // Once the plan is played the main step is the debrief.
  const debriefs = console.getByRole('link', { name: 'Open the room’s debrief' });
  for (let step = 0; step < 140 && (await debriefs.count()) === 0; step++) {
    const says = (await main.textContent()) ?? '';
    if (says.startsWith('Open the vote')) await look(says);
    await main.click();
    if (says.startsWith('Open the vote')) {
      await expect(main.or(console.getByText('Close anyway?'))).not.toHaveText(says);
      if (await rows.first().isVisible()) await cast(phone, 0);
      await look('voting');
    } else if (says.startsWith('Close the vote')) {
      const closed = await console
        .getByRole('button', { name: 'Close it' })
        .click({ timeout: 1000 })
        .then(
          () => true,
          () => false,
        );
      // Where the last vote has come meanwhile there is nothing to ask any more, and the next step closes it.
      if (!closed && (await main.textContent()) === says) continue;
    } else if (says.startsWith('Reveal') || says.startsWith('Settle')) await look(says.split(' ')[0] ?? '');
    if (await console.getByRole('dialog').isVisible()) {
      await console
        .getByRole('dialog')
        .getByRole('button', { name: /^Settle on / })
        .first()
        .click();
      await close(console);
    }
    await expect(main).not.toHaveText(says, { timeout: 15_000 });
  }
  await expect(debriefs).toBeVisible();
  await press(console, 'End session');
  await press(console, 'End it');
  await shows(phone, /./);
  await look('the end');
  for (const link of links) link.close();

  const opened = console.context().waitForEvent('page');
  await debriefs.click();
  const debrief = await opened;
  await expect(debrief.getByRole('region', { name: 'The routes, table by table' }).getByRole('row')).toHaveCount(5);
  for (const name of ['Table of decisions (CSV)', 'All runs, one file']) {
    const download = debrief.waitForEvent('download');
    await press(debrief, name);
    expect((await (await download).createReadStream()).readable).toBe(true);
  }
  await debrief
    .getByRole('button', { name: /^Table 2/ })
    .first()
    .click();
  await shows(debrief, `Table 2, ${room.code}`);
  await debrief.emulateMedia({ media: 'print' });
  await expect(debrief.locator('.handout-page')).toHaveCount(2);
});
