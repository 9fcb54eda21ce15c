// What the library makes of two raw reports of one event: a clean article, its quotes with who reports whom, and the comparison.
//   npm run demo
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { diffReports, extractQuotes, parseArticle } from 'copydesk';
import { renderArticle, renderDiff, renderQuotes } from 'copydesk/render';

const report = (name) => readFileSync(new URL(`../test/reports/${name}`, import.meta.url), 'utf8');

/** The three parts of the demo, each with its title, set for a terminal of `width` columns. */
export function demo({ color = false, width = 100 } = {}) {
  const [a, b] = [report('seed-a.txt'), report('seed-b.txt')];
  const options = { format: 'terminal', color, width };
  return [
    { title: 'Report A, the article alone', text: renderArticle(parseArticle(a), a, options) },
    { title: 'Report B, who says what according to whom', text: renderQuotes(extractQuotes(b), b, options) },
    { title: 'What report B changed from report A', text: renderDiff(diffReports(a, b), a, b, options) },
  ];
}

/** The demo as it is printed. */
export function printed({ color = false, width = 100 } = {}) {
  const heading = (title) => (color ? `\u001b[1;7m${` ${title} `.padEnd(width)}\u001b[0m` : `== ${title} `.padEnd(width, '='));
  return demo({ color, width })
    .map(({ title, text }) => `${heading(title)}\n\n${text}`)
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { isTTY, columns } = process.stdout;
  const color = isTTY === true && process.stdout.hasColors();
  process.stdout.write(printed({ color, width: Math.max(40, Math.min(100, (isTTY && columns) || 100)) }));
}
