// Draws the picture of docs/compare.md, the comparison of the two reports of test/reports, in Chromium. Needs a build.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { diffReports } from '../dist/index.js';
import { renderDiff } from '../dist/render.js';
import { chromiumPath } from './chromium.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const [a, b] = ['seed-a.txt', 'seed-b.txt'].map((name) => readFileSync(at(`test/reports/${name}`), 'utf8'));

const browser = await chromium.launch(chromiumPath === undefined ? {} : { executablePath: chromiumPath });
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 1180 }, colorScheme: 'light' });
  await page.setContent(renderDiff(diffReports(a, b), a, b, { format: 'html' }));
  await page.screenshot({ path: at('docs/media/compare.png') });
} finally {
  await browser.close();
}
