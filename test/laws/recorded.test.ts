import { diffReports, extractQuotes, findFigures, findNames, findTimestamps, parseArticle, parseHeadMatter, splitSentences, stripBoilerplate } from 'copydesk';
import { readHtml } from 'copydesk/html';
import { renderArticle, renderDiff, renderQuotes } from 'copydesk/render';
import { describe, expect, it } from 'vitest';
import { assertSafeHtml, assertSafeTerminal } from '../support/output.js';
import { assertWellFormed, assertWellFormedDiff } from '../support/well-formed.js';

// Strings by which a law was once broken, as `npm run nightly` records them: one JSON file each, a list of strings. All laws hold for all.

const files = import.meta.glob<string>('./recorded/*.json', { query: '?raw', import: 'default', eager: true });

describe.each(Object.entries(files))('%s', (_, source) => {
  const texts = JSON.parse(source) as string[];

  it.each(texts)('breaks no law any more: %j', (text) => {
    const article = parseArticle(text);
    const quotes = extractQuotes(text, { within: 'everything' });
    const found = [
      article,
      quotes,
      extractQuotes(text),
      stripBoilerplate(text),
      splitSentences(text),
      findNames(text),
      findFigures(text),
      findTimestamps(text),
    ];
    for (const result of [...found, parseHeadMatter(text)]) assertWellFormed(result, text);
    expect(article.text).toBe(stripBoilerplate(text).text);
    const page = readHtml(text);
    assertWellFormed(parseArticle(page), page);
    const other = texts.at(-1)!;
    const diff = diffReports(text, other);
    assertWellFormedDiff(diff, text, other);
    assertSafeHtml(renderArticle(article, text) && renderDiff(diff, text, other));
    assertSafeTerminal(renderQuotes(quotes, text, { format: 'terminal' }));
  });
});
