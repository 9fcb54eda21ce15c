import { compareStory, diffReports, extractQuotes, type Page, parseArticle, readText } from 'copydesk';
import { toBrat, toCsv, toWebAnnotations } from 'copydesk/export';
import { readHtml } from 'copydesk/html';
import { renderArticle, renderDiff, renderQuotes, renderStory } from 'copydesk/render';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateReport } from '../support/grammar.js';
import { KEYS } from '../support/keys.js';
import { assertSafeHtml, assertSafeMarkdown, assertSafeTerminal } from '../support/output.js';
import { runs } from '../support/runs.js';

/** What a report may hold that wants to be more than text: to a page, to Markdown, to a terminal. */
const ATTACKS = [
  '<script>alert(1)</script>',
  '</title></style><svg onload=alert(1)>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '<!--',
  '-->',
  ']]>',
  '&lt;b&gt;',
  '&#60;b&#62;',
  '<a href="javascript:alert(1)">here</a>',
  'javascript:alert(1)',
  'data:text/html,<b>',
  '[here](javascript:alert(1))',
  '![](https://tracker.example/a.png)',
  '<https://tracker.example>',
  'www.tracker.example',
  '@everybody',
  '```',
  '| a | b |',
  '$x$',
  '~~no~~',
  '\u001b[2J',
  '\u001b]0;title\u0007',
  '\u001b]8;;https://tracker.example\u001b\\',
  '\u009b31m',
  '\r',
  '\b\b\b',
  '\u0000',
  '\u202egnp.exe',
  '\u2066',
  '\u061c',
  '\u2028',
  '\ud800',
  ...KEYS,
];

const attack = fc.array(fc.constantFrom(...ATTACKS), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));

/** A report that says an attack in its headline, its byline, as a speaker, in a quotation, as a credit, and in its furniture. */
const report = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.array(attack, { minLength: 6, maxLength: 6 })).map(([seed, [a, b, c, d, e, f]]) => {
  const { headline, paragraphs } = generateReport(seed);
  return [
    `${headline} ${a!}`,
    `By Ada ${b!} Lund`,
    ...paragraphs.slice(0, 3),
    `“We were told ${c!} on Monday,” Ines ${d!} Barrow said. Minister ${d!} said the bridge was ${c!} closed.`,
    ...paragraphs.slice(3),
    `Source: ${e!}`,
    `Read more: ${f!}`,
  ].join('\n\n');
});

/** The same as a text, or as the text of an HTML page, which may hold what no line of text does. */
const page = fc.tuple(report, fc.boolean()).map(
  ([text, isHtml]): Page =>
    isHtml
      ? readHtml(
          `<article>${text
            .split('\n\n')
            .map((line) => `<p>${line.replace(/&/g, '&amp;').replace(/</g, '&lt;')}`)
            .join('')}`,
        )
      : readText(text),
);

const RUNS = runs(20);

describe('what is rendered of reports that want to be more than text', () => {
  it('is HTML with the library\u2019s own elements, attributes and addresses only', () => {
    fc.assert(
      fc.property(page, page, (a, b) => {
        assertSafeHtml(renderArticle(parseArticle(a), a));
        assertSafeHtml(renderQuotes(extractQuotes(a, { within: 'everything' }), a));
        assertSafeHtml(renderDiff(diffReports(a, b), a, b));
        assertSafeHtml(renderStory(compareStory([a, b])));
      }),
      RUNS,
    );
  });

  it('is Markdown without markup of theirs', () => {
    fc.assert(
      fc.property(page, page, (a, b) => {
        const format = 'markdown';
        assertSafeMarkdown(renderArticle(parseArticle(a), a, { format }));
        assertSafeMarkdown(renderQuotes(extractQuotes(a, { within: 'everything' }), a, { format }));
        assertSafeMarkdown(renderDiff(diffReports(a, b), a, b, { format }));
        assertSafeMarkdown(renderStory(compareStory([a, b]), { format }));
      }),
      RUNS,
    );
  });

  it.each([false, true])('is terminal text that steers nothing (painted: %s)', (color) => {
    fc.assert(
      fc.property(page, page, (a, b) => {
        const options = { format: 'terminal', color } as const;
        assertSafeTerminal(renderArticle(parseArticle(a), a, options), color);
        assertSafeTerminal(renderQuotes(extractQuotes(a, { within: 'everything' }), a, options), color);
        assertSafeTerminal(renderDiff(diffReports(a, b), a, b, options), color);
      }),
      RUNS,
    );
  });
});

describe('what is exported of reports that want to be more than text', () => {
  it('is CSV in which every line has all cells, and no cell begins a formula', () => {
    fc.assert(
      fc.property(page, (a) => {
        const quotes = extractQuotes(a, { within: 'everything' });
        const rows = rowsOf(toCsv(quotes, a));
        expect(rows.length).toBe(quotes.length + 1);
        for (const cells of rows) {
          expect(cells.length).toBe(rows[0]!.length);
          for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
        }
      }),
      RUNS,
    );
  });

  it('is brat standoff with a line for each annotation, and Web Annotations that go through JSON', () => {
    fc.assert(
      fc.property(page, (a) => {
        const quotes = extractQuotes(a, { within: 'everything' });
        for (const line of toBrat(quotes, a).split('\n')) expect(line).toMatch(/^$|^[TREA#*]\d*\t/);
        const annotations = toWebAnnotations(quotes, a);
        expect(JSON.parse(JSON.stringify(annotations))).toEqual(annotations);
      }),
      RUNS,
    );
  });
});

/** The cells of a CSV text (RFC 4180). */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  for (let found = cell.exec(csv); found !== null; found = cell.exec(csv)) {
    row.push((found[1] ?? found[2]!).replaceAll('""', '"'));
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('the checks themselves', () => {
  const around = (body: string): string => `<!doctype html><html lang="en"><head><style>p{}</style></head><body>${body}</body></html>`;

  it.each([
    '<script>1</script>',
    '<p onclick="x">a</p>',
    '<a href="javascript:x">a</a>',
    '<a href="//x.example">a</a>',
    '<!-- a -->',
    '<p>a<p>b</p>',
    '<style>a</style>',
    '<img src="x">',
  ])('find %s', (body) => {
    expect(() => assertSafeHtml(around(body))).toThrow();
  });

  it('pass what is the library\u2019s own', () => {
    assertSafeHtml(around('<p class="dim">a <a href="https://x.example/a">b</a></p>'));
    assertSafeMarkdown('# a\n\n> b \\<c\\> **d**\n');
    assertSafeTerminal('\u001b[1ma\u001b[22m\n', true);
  });

  it.each(['\u001b[1ma', 'a\rb', 'a\u061cb', 'a\u202eb'])('find %j', (text) => {
    expect(() => assertSafeTerminal(text)).toThrow();
  });

  it.each(['<b>', '[a](b)', 'https://x.example', '`a`', '@a'])('find %s', (text) => {
    expect(() => assertSafeMarkdown(text)).toThrow();
  });
});
