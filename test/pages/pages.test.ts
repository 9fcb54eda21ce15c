import { type Article, type Block, type Page, parseArticle, readText, stripBoilerplate } from 'copydesk';
import { readHtml } from 'copydesk/html';
import { describe, expect, it } from 'vitest';
import { expectJson } from '../support/fixtures.js';
import { assertWellFormed } from '../support/well-formed.js';

// Invented pages, one of each kind that makes extractors fail. What is expected of each stands beside it, one line a block, a plus before the body.

const sources = import.meta.glob<string>('./*.{html,txt}', { query: '?raw', import: 'default', eager: true });

const line = ({ body, role, text }: Block): string => {
  const folded = text.replace(/\s+/g, ' ');
  return `${body ? '+' : '-'} ${role}: ${folded.length <= 72 ? folded : `${folded.slice(0, 48)} … ${folded.slice(-18)}`}`;
};

const summary = ({ headline, deck, authors, published, updated, dateline, credits, language, siteName, notices, blocks }: Article): object => ({
  headline: headline?.value ?? null,
  deck: deck?.text ?? null,
  authors: authors.map(({ name }) => name),
  published: published?.iso ?? null,
  updated: updated?.iso ?? null,
  dateline: dateline?.place ?? null,
  credits: credits.map(({ kind, name }) => `${kind} ${name}`),
  language,
  siteName,
  notices: notices.map(({ code }) => code),
  blocks: blocks.map(line),
});

describe.each(Object.entries(sources))('%s', (file, source) => {
  const page: Page = file.endsWith('.html') ? readHtml(source) : readText(source);

  it('gives the article and nothing but the article', async () => {
    const article = parseArticle(page);
    const { removed, text } = stripBoilerplate(page);
    for (const result of [page, article, { removed }]) assertWellFormed(result, page);
    expect(text).toBe(article.text);
    const outside = removed.filter(({ start }) => start < article.start || start >= article.end);
    await expectJson({ ...summary(article), outside: outside.map(line), others: article.others.map(summary) }, file.replace(/(?:html|txt)$/, 'json'));
  });
});
