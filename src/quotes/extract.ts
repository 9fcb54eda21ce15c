import { parseArticle } from '../article/parse.js';
import { sheetOf } from '../article/sheet.js';
import { InputError } from '../errors.js';
import { namesIn } from '../language/names.js';
import { splitSentences } from '../language/sentences.js';
import type { Article, Page, Quote, QuoteOptions } from '../model.js';
import { toPage } from '../page/input.js';
import { attribute } from './attribution.js';
import { buildQuotes } from './chain.js';
import { readClauses } from './clauses.js';
import { makeContext } from './context.js';
import { creditsOf } from './credits.js';
import { completeInterrupted } from './interruptions.js';

const KINDS: readonly unknown[] = ['direct', 'mixed', 'indirect'];

/**
 * Who said what, according to whom.
 *
 * @param input a report, as text or as `readText`, `readHtml` or `parseArticle` made of it
 * @param options `within`: whether to read the main article's headline and body (default) or everything; `kinds`: which quotes to return, default all
 * @returns quotes by start; offsets are UTF-16 code units of the page's text
 * @throws An {@link InputError} when called with anything else, or with an option value that does not exist
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 *
 * const quotes = extractQuotes('The pier will reopen, engineer Paula Reis told Agence France-Presse.', { within: 'everything' });
 * quotes.map((quote) => quote.chain.map((link) => link.source.name)); // => [['Agence France-Presse', 'Paula Reis']]
 * ```
 */
export function extractQuotes(input: string | Page | Article, options: QuoteOptions = {}): Quote[] {
  const { within = 'article', kinds } = options;
  if (kinds !== undefined && (!Array.isArray(kinds) || kinds.some((kind: unknown) => !KINDS.includes(kind))))
    throw new InputError('bad-option', "extractQuotes(): `kinds` is a list of 'direct', 'mixed' and 'indirect'.");
  if (within !== 'article' && within !== 'everything') throw new InputError('bad-option', "extractQuotes(): `within` is 'article' or 'everything'.");
  const report = reportOf(input, within);
  const blocks = report.type === 'page' ? report.blocks : report.blocks.filter((block) => block.body || block.role === 'headline');
  const context = makeContext(sheetOf(blocks), blocks, { sentences: splitSentences, names: namesIn });
  const quotes = buildQuotes(context, completeInterrupted(context, attribute(context, readClauses(context))), creditsOf(report));
  return kinds === undefined ? quotes : quotes.filter((quote) => kinds.includes(quote.kind));
}

/** What is read: an article, of which only headline and body count, or a page, all of it. */
function reportOf(input: string | Page | Article, within: 'article' | 'everything'): Page | Article {
  if (typeof input === 'object' && (input as Article | null)?.type === 'article') {
    if (!Array.isArray(input.blocks)) throw new InputError('not-an-article', 'extractQuotes() takes an Article as parseArticle() makes it.');
    return input;
  }
  const page = toPage(input, 'extractQuotes');
  return within === 'article' ? parseArticle(page) : page;
}
