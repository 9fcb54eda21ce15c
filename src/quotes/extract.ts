import { sheetOf } from '../article/sheet.js';
import { InputError } from '../errors.js';
import { findNames } from '../language/names.js';
import { splitSentences } from '../language/sentences.js';
import type { Article, Page, Passage, Quote, QuoteOptions } from '../model.js';
import { attribute } from './attribution.js';
import { buildQuotes } from './chain.js';
import { creditsOf } from './credits.js';
import { readClauses } from './clauses.js';
import { makeContext } from './context.js';

/**
 * Who said what, according to whom.
 *
 * @param input a report, as text or as `readText`, `readHtml` or `parseArticle` made of it
 * @param options `within`: whether to read the main article's headline and body (default) or everything; `kinds`: which quotes to return, default all
 * @returns quotes by start; offsets are UTF-16 code units of the page's text
 * @throws An {@link InputError} when called with anything else, or with an option value that does not exist
 */
export function extractQuotes(input: string | Page | Article, options: QuoteOptions = {}): Quote[] {
  const { within = 'article', kinds } = options;
  if (within !== 'article' && within !== 'everything') throw new InputError('bad-option', "extractQuotes(): `within` is 'article' or 'everything'.");
  const blocks = blocksOf(input);
  const context = makeContext(sheetOf(blocks), blocks, { sentences: splitSentences, names: findNames });
  const quotes = buildQuotes(context, attribute(context, readClauses(context)), creditsOf(input, blocks));
  return kinds === undefined ? quotes : quotes.filter((quote) => kinds.includes(quote.kind));
}

function blocksOf(input: string | Page | Article): readonly Passage[] {
  if (typeof input === 'string') return lines(input);
  if (typeof input !== 'object' || (input as Page | null) === null)
    throw new InputError('not-a-report', 'extractQuotes() takes a string, a Page or an Article.');
  if (input.type === 'page') return input.blocks;
  if (input.type === 'article') return input.blocks.filter((block) => block.body || block.role === 'headline');
  throw new InputError('not-a-report', 'extractQuotes() takes a string, a Page or an Article.');
}

/** Stands in for readText until that has landed. */
function lines(text: string): Passage[] {
  const found: Passage[] = [];
  let from = 0;
  while (from <= text.length) {
    const feed = text.indexOf('\n', from);
    const end = feed < 0 ? text.length : feed;
    if (end > from) found.push({ start: from, end, text: text.slice(from, end) });
    from = end + 1;
  }
  return found;
}
