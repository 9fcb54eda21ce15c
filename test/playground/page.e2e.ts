// The playground as a user has it: built, served as files, in a real browser.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromium.mjs';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const folder = mkdtempSync(join(tmpdir(), 'playground-'));
let server: Server;
let browser: Browser;
let page: Page;
/** Addresses outside the folder that the page asked for, and what went wrong in it. */
let faults: string[] = [];

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/playground.mjs', folder]);
  server = createServer((request, response) => {
    const file = join(folder, request.url === '/' ? 'index.html' : new URL(request.url ?? '', 'http://localhost').pathname);
    if (existsSync(file)) response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain' }).end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  browser = await chromium.launch({ ...(chromiumPath !== undefined && { executablePath: chromiumPath }), args: ['--no-sandbox'] });
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  faults = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(address()) && !request.url().startsWith('data:')) faults.push(request.url());
  });
});

afterEach(async () => {
  await page.context().close();
  expect(faults).toEqual([]);
});

const address = (): string => `http://localhost:${(server.address() as AddressInfo).port}/`;

/** Waits until what was asked for stands on the page. */
const read = async (selector = '.report'): Promise<void> => {
  await page.waitForSelector(`#result:not([aria-busy]) ${selector}`);
};

const REPORT =
  'Bridge closed after crack is found\n\nThe bridge over the Lenne will stay closed until May, Mayor Ines Holt said on Monday.\n\n“It is not safe,” Holt told reporters.';

describe('the playground', () => {
  it('opens with the first example: its text whole, furniture with reasons, quotes with their chains', async () => {
    await page.goto(address());
    await read();
    expect(await page.locator('.block.furniture .why').first().textContent()).toMatch(/holds no word/i);
    expect(await page.locator('.block.other').count()).toBeGreaterThan(5);
    const chains = await page.locator('.chain').allInnerTexts();
    expect(chains.map((chain) => chain.replace(/\s+/g, ' '))).toContain('arabnews → Associated Press → Iranian state media → Ebrahim Raisi');
    const shown = await page.locator('.text .words').allTextContents();
    const pasted = await page.locator('#text-a').inputValue();
    expect(shown.join('').replace(/\s+/g, '')).toBe(pasted.replace(/\s+/g, ''));
  });

  it('lights up the words of the quote that has the focus, and goes on by arrow keys', async () => {
    await page.goto(address());
    await read();
    await page.locator('.quote').first().focus();
    expect(await page.locator('.text .lit').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    expect(
      await page
        .locator('.quote')
        .nth(1)
        .evaluate((element) => element === document.activeElement && element.classList.contains('lit')),
    ).toBe(true);
    const lit = await page.locator('.text .lit.source').allInnerTexts();
    expect(lit.join(' ')).toContain('the Associated Press');
    await page.locator('.text .content').last().hover();
    expect(await page.locator('.quote.lit').count()).toBe(1);
  });

  it('reads what is pasted, shows it as text and never as markup', async () => {
    await page.goto(address());
    await page.locator('#text-a').fill(`${REPORT}\n\n<img src=x onerror="document.title='no'"> \u202eand <script>document.title='no'</script>.`);
    await page.locator('#reading').selectOption('text');
    await page.waitForFunction(() => document.querySelector('.head h2')?.textContent === 'Bridge closed after crack is found');
    await read();
    expect(await page.title()).toMatch(/^copydesk playground/);
    expect(await page.locator('#result img, #result script').count()).toBe(0);
    expect((await page.locator('.chain').allInnerTexts()).join(' ')).toContain('Ines Holt');
  });

  it('compares two reports, with filters by kind of change', async () => {
    await page.goto(address());
    await page.locator('#sample-both').click();
    await read('.diff');
    const rows = page.locator('.rows .row:not(.heads)');
    const all = await rows.count();
    expect(await page.locator('.row.alone').count()).toBeGreaterThan(3);
    for (const box of await page.locator('.filters input').all()) await box.uncheck();
    expect(await rows.filter({ visible: true }).count()).toBe(0);
    await page.getByLabel(/^framing/).check();
    const framed = await rows.filter({ visible: true }).count();
    expect(framed).toBeGreaterThan(0);
    expect(framed).toBeLessThan(all);
    expect(await page.locator('.changes li:not(.change-framing)').filter({ visible: true }).count()).toBe(0);
  });

  it('keeps its state in a link, and nowhere else', async () => {
    await page.goto(address());
    await page.locator('#text-a').fill(REPORT);
    await page.locator('#text-b').fill(REPORT.replace('May', 'June'));
    await page.locator('#link').click();
    await page.waitForFunction(() => location.hash.startsWith('#v1='));
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await read('.diff');
    expect(await page.locator('#text-a').inputValue()).toBe(REPORT);
    expect(await page.locator('.changes').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/June/)]));
  });

  it('stays at the user’s service while a megabyte is read', async () => {
    await page.goto(address());
    await read();
    const long = `${REPORT}\n\n${'The council said that the ferry would run every hour, and the harbour office agreed.\n\n'.repeat(11_500)}`;
    expect(long.length).toBeGreaterThan(1_000_000 * 0.95);
    await page.evaluate((text) => {
      const field = document.querySelector<HTMLTextAreaElement>('#text-a')!;
      field.value = text;
      field.dispatchEvent(new Event('input'));
    }, long);
    await page.waitForFunction(() => document.querySelector('#result')!.hasAttribute('aria-busy'));
    // A frame comes and goes while the worker is at it; were the page frozen, this would wait until it is done.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.locator('#result').getAttribute('aria-busy')).toBe('true');
    await page.locator('#clear').click();
    await page.waitForFunction(() => document.querySelector('#status')?.textContent.startsWith('Paste a report'));
  });

  it('says what it cannot read', async () => {
    await page.goto(address());
    await page.locator('#file-a').setInputFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 …') });
    await page.waitForFunction(() => document.querySelector('#problem')?.textContent.includes('a PDF'));
  });

  it('names every control, fits a phone, and has contrast enough in light and dark', async () => {
    await page.goto(address());
    await page.locator('#sample-both').click();
    await read('.diff');
    const unnamed = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, input, select, textarea')]
        .filter((element) => (element.textContent ?? '').trim() === '' && !element.getAttribute('aria-label') && !(element as HTMLInputElement).labels?.length)
        .map((element) => element.outerHTML),
    );
    expect(unnamed).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const selector of ['body', '.none', '.changes b', 'h1 span', 'mark', '#status', 'button[aria-pressed=true]']) {
        expect(await page.locator(selector).first().evaluate(contrastOf), `${selector} in ${colorScheme}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

/** The contrast of an element's text with what lies behind it, by WCAG 2.2. */
function contrastOf(element: Element): number {
  const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string): number =>
    channels(color)
      .slice(0, 3)
      .map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i]!, 0);
  let behind: Element | null = element;
  while (behind.parentElement !== null && channels(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
  const [x, y] = [luminance(getComputedStyle(element).color), luminance(getComputedStyle(behind).backgroundColor)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
