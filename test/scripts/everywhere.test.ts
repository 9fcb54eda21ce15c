import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../../scripts/chromium.mjs';
import { answerOfFirefox, firefox } from '../../scripts/firefox.mjs';
import { bundledLibrary } from '../../scripts/library.mjs';
import { resultsOf } from '../../scripts/results.mjs';
import { generateReport } from '../support/grammar.js';
import { keyReport } from '../support/keys.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'copydesk-everywhere-'));
const script = fileURLToPath(new URL('../../scripts/results.mjs', import.meta.url));
const library = bundledLibrary();
const file = join(folder, 'inputs.json');

/** The strings by which a law was once broken. */
function recorded(): string[] {
  const home = fileURLToPath(new URL('../laws/recorded/', import.meta.url));
  return readdirSync(home)
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(home + name, 'utf8')) as string[]);
}

/**
 * Fixtures, reports of the grammar, recorded strings, and what is hard on engines: names of prototypes, letters whose case hangs on the
 * locale, halves of characters.
 */
const inputs = [
  ...['reports', 'pages'].flatMap((name) => {
    const home = fileURLToPath(new URL(`../${name}/`, import.meta.url));
    return readdirSync(home)
      .filter((path) => /\.(?:txt|html)$/.test(path))
      .sort()
      .filter((_, k) => name === 'reports' || k % 4 === 0)
      .map((path) => readFileSync(home + path, 'utf8'));
  }),
  ...Array.from({ length: 3 }, (_, seed) => generateReport(seed + 40).text),
  ...recorded(),
  keyReport,
  'İSTANBUL (AA) — “IĞDIR’DA İŞLER İYİ,” İSMAİL IŞIK SAİD.\n\nThe title of the ﬁrst ﬂoor, İ and ı and ẞ, was \ud800 cut \udc00, 1.234,5 percent of it.',
];

/** The results in this process. */
let here = '';

beforeAll(async () => {
  writeFileSync(file, JSON.stringify(inputs));
  here = resultsOf((await import(/* @vite-ignore */ library)) as Record<string, unknown>, inputs);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the results are the same to the byte', () => {
  const hash = (): string => createHash('sha256').update(here).digest('hex');

  it('in another time zone and locale, where intrinsics are frozen', { timeout: 60_000 }, async () => {
    const env = { ...process.env, TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const { stdout } = await run(process.execPath, ['--frozen-intrinsics', '--no-warnings', script, library, file], { env });
    expect(stdout.trim()).toBe(hash());
  });

  it('in a worker', { timeout: 60_000 }, async () => {
    const worker = new Worker(script, { workerData: { library, inputs: file } });
    const [there] = (await once(worker, 'message')) as unknown[];
    expect(there).toBe(hash());
  });

  it.skipIf(chromiumPath === undefined)('in Chromium', { timeout: 60_000 }, async () => {
    const browser = await chromium.launch({ executablePath: chromiumPath! });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ path: fileURLToPath(bundledLibrary('iife')) });
      const there = await page.evaluate(`(${resultsOf.toString()})(copydesk, ${JSON.stringify(inputs)})`);
      // Not `toBe`, which would print megabytes.
      expect(there === here).toBe(true);
    } finally {
      await browser.close();
    }
  });

  it.skipIf(firefox === undefined)('in Firefox', { timeout: 180_000 }, async () => {
    const script = `${readFileSync(fileURLToPath(bundledLibrary('iife')), 'utf8')}
      var answer = (${resultsOf.toString()})(copydesk, ${JSON.stringify(inputs)});`;
    const there = await answerOfFirefox(script, 170_000);
    expect(there === here).toBe(true);
  });
});
