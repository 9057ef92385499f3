import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import type { Served } from '../server/serve.ts';

/** What browsers write of a line that was cut, a door that was shut and a worker that was not let in, which the test did itself. */
const expected =
  /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_(?:REFUSED|RESET)|Network offline|Service Worker registration blocked|status of (?:403|503)/;

/** A phone that people bring. */
const phoneSize = { width: 390, height: 844 };

/** A workshop at a real server, with the windows that look at it: each phone is a browser of its own. */
export class ServedRoom {
  readonly served: Served;
  /** What was thrown, logged or asked of others in any window. */
  readonly trouble: string[] = [];
  code = '';
  private readonly browser: Browser;

  constructor(browser: Browser, served: Served) {
    this.browser = browser;
    this.served = served;
  }

  async window(viewport: { readonly width: number; readonly height: number }, touch = false): Promise<Page> {
    const context = await this.browser.newContext({
      viewport,
      hasTouch: touch,
      isMobile: touch,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    this.watch(context);
    return context.newPage();
  }

  private watch(context: BrowserContext): void {
    context.on('weberror', (error) => this.trouble.push(`thrown: ${error.error().message}`));
    context.on('console', (message) => {
      if (!expected.test(message.text())) this.trouble.push(`${message.type()}: ${message.text()}`);
    });
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && `${origin}/` !== this.served.base) this.trouble.push(`asked: ${request.url()}`);
    });
  }

  /** Opens the room by its page, as a facilitator does. Gives the console and the eight words. */
  async open(tables: number): Promise<{ readonly console: Page; readonly phrase: string }> {
    const page = await this.window({ width: 1440, height: 900 });
    await page.goto(`${this.served.base}console.html`);
    await page.getByLabel('Scenario').selectOption({ label: 'Gold, silver, bronze' });
    await page.getByLabel('Tables', { exact: true }).fill(String(tables));
    await page.getByText('60 minutes').click();
    await page.getByRole('button', { name: 'Open the room' }).click();
    const phrase = await page.locator('.opening-phrase').innerText({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Go to the room' }).click();
    this.code = await page.locator('.console-fact b').first().innerText();
    return { console: page, phrase };
  }

  async screen(console: Page): Promise<Page> {
    const opened = console.context().waitForEvent('page');
    await press(console, 'Open the screen');
    const screen = await opened;
    await screen.setViewportSize({ width: 1440, height: 900 });
    await expect(screen.getByText(this.code).first()).toBeVisible();
    return screen;
  }

  /** Somebody joins: by the square's address, or by typing what stands on the screen. */
  async phone(name: string, typed?: string): Promise<Page> {
    const page = await this.window(phoneSize, true);
    await page.goto(`${this.served.base}join.html${typed === undefined ? this.hash : ''}`);
    if (typed !== undefined) await page.getByLabel('Code on the screen').fill(typed);
    await page.getByLabel('Your name, if you like').fill(name);
    await page.getByRole('button', { name: 'Join' }).tap();
    return page;
  }

  get hash(): string {
    return `#${this.code.replace(' ', '-')}`;
  }
}

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).and(page.locator(':visible')).last().click();

export const sit = (phone: Page, table: number): Promise<void> => phone.getByRole('button', { name: `Table ${table}`, exact: true }).tap();

const rows = (phone: Page) => phone.locator('label.vote-row:not(.vote-row-refused)');
export const sent = (phone: Page) => phone.getByRole('button', { name: 'Sent. Change it' });

export const pick = (phone: Page, row: number): Promise<void> => rows(phone).nth(row).tap();

/** Votes as one does: picks, casts, and sees that it was sent. */
export async function cast(phone: Page, row: number): Promise<void> {
  await pick(phone, row);
  await phone.getByRole('button', { name: /^Cast / }).tap();
  await expect(sent(phone)).toBeVisible();
}
