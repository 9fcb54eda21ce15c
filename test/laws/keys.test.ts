import { compareStory, diffReports, extractQuotes, findNames, groupReports, parseArticle, type ReportInput, sameStory, storyKeys } from 'copydesk';
import { readHtml } from 'copydesk/html';
import { describe, expect, it } from 'vitest';
import { KEYS, keyReport } from '../support/keys.js';
import { assertWellFormed, assertWellFormedDiff } from '../support/well-formed.js';

const intact = (): void => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
};

describe('a report in which every name is one that objects have of themselves', () => {
  it('is read like any other', () => {
    const article = parseArticle(keyReport);
    assertWellFormed(article, keyReport);
    assertWellFormed(findNames(keyReport), keyReport);
    assertWellFormed(extractQuotes(keyReport), keyReport);
    expect(article.text).toContain('We know the __proto__ of it');
    intact();
  });

  it.each(KEYS)('gives “%s” as the word it is', (key) => {
    const text = `The talks failed on Monday, officials said.\n\n“We know the ${key} of it,” ${key} said. “It is the ${key},” Ada Lund told ${key}.`;
    const quotes = extractQuotes(text, { within: 'everything' });
    assertWellFormed(quotes, text);
    expect(quotes.map(({ content }) => content.map((passage) => passage.text).join(' ')).join(' ')).toContain(`We know the ${key} of it`);
    intact();
  });

  it('is compared and grouped like any other', () => {
    const other = keyReport.replaceAll('12', '13').replaceAll('hasOwnProperty', 'isPrototypeOf');
    const diff = diffReports(keyReport, other);
    assertWellFormedDiff(diff, keyReport, other);
    expect(diff.changes.some(({ kind }) => kind === 'figure')).toBe(true);
    const reports: ReportInput[] = [keyReport, { report: other, published: '2024-03-05' }, keyReport];
    expect(groupReports(reports).flatMap(({ members }) => members).length).toBe(3);
    expect(sameStory(storyKeys(keyReport), storyKeys(keyReport))).toBe('same-text');
    expect(compareStory(reports).reports.length).toBe(3);
    intact();
  });

  it('may be HTML, with such attributes and such linked data', () => {
    const page = readHtml(
      `<html lang="constructor"><meta name="__proto__" content="toString"><meta name="author" content="__proto__">
      <script type="application/ld+json">{"__proto__":{"polluted":1},"@type":"NewsArticle","constructor":{"prototype":{"polluted":1}},"headline":"valueOf","author":{"name":"hasOwnProperty","@id":"__proto__"}}</script>
      <article class="__proto__" id="constructor" __proto__="x" itemprop="toString"><h1>valueOf</h1><constructor>a</constructor>${KEYS.map((key) => `<p class="${key}">${key} said so.</p>`).join('')}</article>`,
    );
    assertWellFormed(page, page);
    assertWellFormed(parseArticle(page), page);
    expect(page.metadata.authors).toContain('hasOwnProperty');
    intact();
  });
});
