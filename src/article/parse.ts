import type { Extent } from '../blocks/extents.js';
import { type LabelledPage, labelPage } from '../blocks/label.js';
import { checkOptions } from '../blocks/options.js';
import { detectLanguage } from '../language/detect.js';
import { parseHeadMatter } from '../language/headmatter.js';
import type { Article, Block, Dateline, Headline, Notice, Page, ParseOptions, Passage } from '../model.js';
import { toPage } from '../page/input.js';
import { findMarkup } from '../page/markup.js';
import { chooseAuthors } from './authors.js';
import { gatherMatter, placed } from './matter.js';
import { chooseDate } from './published.js';
import { headlineValue } from './title.js';

/**
 * Reads a report: the article on the page with its headline, authors, dates, credits and body, and other articles that are
 * glued onto the same page. What cannot be found is null or empty, and a notice says so; nothing is invented.
 *
 * @param input a report as text, or a Page
 * @param options `reference`: the instant that `yesterday` hangs on; `dayFirst`: whether 04/05/2022 is in May; `favor`: which mistake is worse
 * @returns the main article; all offsets are UTF-16 code units of the page's text
 * @throws An {@link InputError} when called with anything else, or with an option value that does not exist
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 *
 * const report = 'Harbour reopens\nBy Ada Lund\nMay 2, 2022\nThe harbour reopened on Monday after two weeks of repairs, the port said.\nLeave a comment';
 * parseArticle(report).headline?.value; // => 'Harbour reopens'
 * parseArticle(report).published?.iso; // => '2022-05-02'
 * parseArticle(report).text; // => 'The harbour reopened on Monday after two weeks of repairs, the port said.'
 * ```
 */
export function parseArticle(input: string | Page, options: ParseOptions = {}): Article {
  const page = toPage(input, 'parseArticle');
  checkOptions(options, 'parseArticle');
  const labelled = labelPage(page, options);
  if (labelled.main === null) return withPageNotices(nothing(page), page);
  let floor = labelled.main.to;
  const others = labelled.others.map((extent) => {
    const other = assemble(labelled, extent, options, floor, false);
    floor = extent.to;
    return other;
  });
  return withPageNotices({ ...assemble(labelled, labelled.main, options, 0, true), others }, page);
}

function assemble(labelled: LabelledPage, extent: Extent, options: ParseOptions, floor: number, isMain: boolean): Article {
  const { page, blocks } = labelled;
  const own = blocks.slice(extent.from, extent.to);
  const body = own.filter((block) => block.body);
  const { metadata } = page;
  const { stamps, hints: nearby, authors, credits } = gatherMatter(labelled, extent, floor);
  const dateline = datelineOf(body, options);
  const hints = dateline?.date == null ? nearby : [dateline.date, ...nearby];
  const text = body.map((block) => block.text).join('\n\n');
  const start = own[0]?.start ?? 0;
  const end = own[own.length - 1]?.end ?? start;
  const headline = headlineOf(extent.headline < 0 ? null : blocks[extent.headline]!, page, isMain);
  const article: Article = {
    type: 'article',
    headline,
    deck: passageOf(own.find((block) => block.role === 'deck')),
    authors: isMain ? chooseAuthors(authors, metadata.authors) : authors,
    published: chooseDate({ stamps, hints, stated: isMain ? metadata.published : null }, 'published', options),
    updated: chooseDate({ stamps, hints, stated: isMain ? metadata.modified : null }, 'updated', options),
    dateline,
    credits,
    url: isMain ? metadata.url : null,
    siteName: isMain ? metadata.siteName : null,
    language: metadata.language ?? detectLanguage(text),
    blocks: own,
    others: [],
    notices: [],
    text,
    start,
    end,
  };
  return { ...article, notices: missing(article) };
}

function passageOf(block: Block | undefined): Passage | null {
  return block === undefined ? null : { start: block.start, end: block.end, text: block.text };
}

function headlineOf(block: Block | null, page: Page, isMain: boolean): Headline | null {
  const stated = isMain ? page.metadata.title : null;
  if (block !== null) return { start: block.start, end: block.end, text: block.text, from: 'text', value: headlineValue(block.text, page.metadata.siteName) };
  return stated === null || stated === '' ? null : { start: 0, end: 0, text: '', from: 'metadata', value: headlineValue(stated, page.metadata.siteName) };
}

function datelineOf(body: readonly Block[], options: ParseOptions): Dateline | null {
  for (const block of body.slice(0, 2)) {
    const found = parseHeadMatter(block.text, options).dateline;
    if (found !== null) return { ...placed(found, block), date: found.date === null ? null : placed(found.date, block) };
  }
  return null;
}

function missing({ headline, published, authors, start }: Article): Notice[] {
  const notices: Notice[] = [];
  const at = { start, end: start };
  if (headline === null) notices.push({ ...at, code: 'no-headline', message: 'No headline was found.' });
  if (published === null) notices.push({ ...at, code: 'no-date', message: 'No date of publication was found.' });
  if (authors.length === 0) notices.push({ ...at, code: 'no-author', message: 'No author was found.' });
  return notices;
}

/** Says what is doubtful about the page as a whole. */
function withPageNotices(article: Article, page: Page): Article {
  const tag = page.map.length === 0 ? findMarkup(page.text) : null;
  if (tag === null) return article;
  const markup: Notice = { ...tag, code: 'looks-like-html', message: 'This text is HTML markup: readHtml() of copydesk/html reads it as a page.' };
  return { ...article, notices: [markup, ...article.notices] };
}

/** What there is to say of a page without a body. */
function nothing({ metadata }: Page): Article {
  const article: Article = {
    type: 'article',
    headline: null,
    deck: null,
    authors: [],
    published: null,
    updated: null,
    dateline: null,
    credits: [],
    url: metadata.url,
    siteName: metadata.siteName,
    language: metadata.language,
    blocks: [],
    others: [],
    notices: [],
    text: '',
    start: 0,
    end: 0,
  };
  const noText: Notice = { start: 0, end: 0, code: 'no-text', message: 'Nothing on the page reads like the text of an article.' };
  return { ...article, notices: [noText, ...missing(article)] };
}
