/**
 * Results laid out for people, as HTML, Markdown or text for a terminal. An entry of its own, for those who show results.
 *
 * @module copydesk/render
 */
import { stripBoilerplate } from '../blocks/strip.js';
import { InputError } from '../errors.js';
import type { Article, Block, Page, Quote, ReportDiff, Story, Storyboard } from '../model.js';
import { articleAsHtml, diffAsHtml, quotesAsHtml } from './html.js';
import { articleAsMarkdown, diffAsMarkdown, quotesAsMarkdown } from './markdown.js';
import { boardSheet, type ListedReport, sheetAsHtml, sheetAsMarkdown, sheetAsTerminal, storiesSheet } from './story.js';
import { articleAsTerminal, diffAsTerminal, quotesAsTerminal, type TerminalOptions } from './terminal.js';

/** How a result is rendered. */
export interface RenderOptions {
  /** A self-contained page, GitHub-flavoured Markdown, or text for a terminal. Default `html`. */
  readonly format?: 'html' | 'markdown' | 'terminal';
  /** Paint the terminal text with ANSI colours. Default false. */
  readonly color?: boolean;
  /** Columns of the terminal text, 40 to 400. Default 100. */
  readonly width?: number;
}

/**
 * A comparison for a reader: the verdict and the shares first, then what differs, the gravest first, with both places, then
 * the quotes and what only one report says; in HTML also both reports side by side. Nothing of the input becomes markup, and
 * no control character of it reaches a terminal.
 *
 * @param diff from `diffReports`, also after a trip through JSON
 * @param a the first report, as it was compared: the string, or the Page
 * @param b the second report
 * @param options format, colour and width
 * @throws An InputError (`not-a-diff`, `not-a-report`, `bad-option`) when called with anything else
 *
 * @example
 * ```ts
 * import { diffReports } from 'copydesk';
 * import { renderDiff } from 'copydesk/render';
 *
 * const a = 'Fire guts mill\n\nThe blaze destroyed 12 looms, the fire brigade said on Monday.';
 * const b = 'Fire guts mill\n\nThe blaze destroyed 14 looms, the fire brigade said on Monday.';
 * renderDiff(diffReports(a, b), a, b, { format: 'terminal' }).includes('A: 12 looms; B: 14 looms.'); // => true
 * ```
 */
export function renderDiff(diff: ReportDiff, a: string | Page, b: string | Page, options: RenderOptions = {}): string {
  if (!isOfType(diff, 'diff')) throw new InputError('not-a-diff', 'renderDiff() takes the result of diffReports() as its first argument.');
  const texts = { a: textOf(a, 'renderDiff'), b: textOf(b, 'renderDiff') };
  switch (formatOf(options)) {
    case 'html':
      return diffAsHtml(diff, texts);
    case 'markdown':
      return diffAsMarkdown(diff, texts);
    case 'terminal':
      return diffAsTerminal(diff, texts, terminalOf(options));
  }
}

/**
 * An article for a reader: headline, byline, date and credits, the body, and what else stood on the page with the reason why
 * it is not body.
 *
 * @param article from `parseArticle`
 * @param page the string or Page that it was parsed from
 * @param options format, colour and width
 * @throws An InputError (`not-an-article`, `not-a-report`, `bad-option`) when called with anything else
 *
 * @example
 * ```ts
 * import { parseArticle } from 'copydesk';
 * import { renderArticle } from 'copydesk/render';
 *
 * const text = 'Fire guts mill\n\nThe blaze destroyed 12 looms, the fire brigade said on Monday.';
 * renderArticle(parseArticle(text), text, { format: 'markdown' }).split('\n')[0]; // => '# Fire guts mill'
 * ```
 */
export function renderArticle(article: Article, page: string | Page, options: RenderOptions = {}): string {
  if (!isOfType(article, 'article')) throw new InputError('not-an-article', 'renderArticle() takes the result of parseArticle() as its first argument.');
  textOf(page, 'renderArticle');
  const removed = removedFrom(article, page);
  switch (formatOf(options)) {
    case 'html':
      return articleAsHtml(article, removed);
    case 'markdown':
      return articleAsMarkdown(article, removed);
    case 'terminal':
      return articleAsTerminal(article, removed, terminalOf(options));
  }
}

/**
 * Quotes for a reader: who says it according to whom, outermost first, then the words.
 *
 * @param quotes from `extractQuotes`
 * @param page the string or Page that they were extracted from
 * @param options format, colour and width
 * @throws An InputError (`not-a-report`, `bad-option`) when called with anything else
 *
 * @example
 * ```ts
 * import { extractQuotes } from 'copydesk';
 * import { renderQuotes } from 'copydesk/render';
 *
 * renderQuotes(extractQuotes('No quotation here.'), 'No quotation here.', { format: 'terminal' }); // => 'No quotes.\n'
 * ```
 */
export function renderQuotes(quotes: readonly Quote[], page: string | Page, options: RenderOptions = {}): string {
  if (!Array.isArray(quotes)) throw new InputError('not-a-report', 'renderQuotes() takes the result of extractQuotes() as its first argument.');
  textOf(page, 'renderQuotes');
  switch (formatOf(options)) {
    case 'html':
      return quotesAsHtml(quotes);
    case 'markdown':
      return quotesAsMarkdown(quotes);
    case 'terminal':
      return quotesAsTerminal(quotes, terminalOf(options));
  }
}

export type { ListedReport } from './story.js';

/** How a storyboard is rendered. */
export interface StoryRenderOptions extends Pick<RenderOptions, 'color' | 'width'> {
  /** A self-contained page, GitHub-flavoured Markdown, text for a terminal, or the storyboard itself as indented JSON. Default `html`. */
  readonly format?: 'html' | 'markdown' | 'terminal' | 'json';
  /** What to call the reports, in their order: beside their numbers in the list of the reports. */
  readonly names?: readonly string[];
}

/**
 * A storyboard for a reader: the reports, numbered from 1, what they tell differently, who quotes whom, and which report carries
 * which statement, what most of them carry first. Nothing of the input becomes markup.
 *
 * @param board from `compareStory`, also after a trip through JSON
 * @param options format, colour and width
 * @throws An InputError (`not-a-storyboard`, `bad-option`) when called with anything else
 *
 * @example
 * ```ts
 * import { compareStory } from 'copydesk';
 * import { renderStory } from 'copydesk/render';
 *
 * renderStory(compareStory([]), { format: 'markdown' }); // => '## 0 reports, 0 statements, 0 disagreements\n'
 * ```
 */
export function renderStory(board: Storyboard, options: StoryRenderOptions = {}): string {
  if (!isOfType(board, 'storyboard')) throw new InputError('not-a-storyboard', 'renderStory() takes the result of compareStory() as its first argument.');
  const { format, names = [], ...layout } = options;
  if (format === 'json') return `${JSON.stringify(board, null, 2)}\n`;
  return sheetIn(boardSheet(board, names), format === undefined ? layout : { format, ...layout });
}

/**
 * Stories for a reader: the reports of each, with date and headline, and which of them print one text; then the reports that nobody
 * else has. Nothing of the input becomes markup, and no control character of it reaches a terminal.
 *
 * @param stories from `groupReports`, also after a trip through JSON
 * @param reports what to call the reports, in the order in which they were grouped
 * @param options format, colour and width
 * @throws An InputError (`not-a-report`, `bad-option`) when called with anything else
 *
 * @example
 * ```ts
 * import { renderStories } from 'copydesk/render';
 *
 * const reports = ['morning', 'evening'].map((name) => ({ name, published: '2024-03-04', headline: 'Fire guts mill' }));
 * renderStories([{ members: [0, 1], reprints: [] }], reports, { format: 'markdown' }).split('\n')[2]; // => '### Story 1: 2 reports'
 * ```
 */
export function renderStories(stories: readonly Story[], reports: readonly ListedReport[], options: RenderOptions = {}): string {
  if (!Array.isArray(stories) || !Array.isArray(reports))
    throw new InputError('not-a-report', 'renderStories() takes the result of groupReports() and the list of the reports.');
  return sheetIn(storiesSheet(stories, reports), options);
}

function sheetIn(sheet: ReturnType<typeof boardSheet>, options: RenderOptions): string {
  switch (formatOf(options)) {
    case 'html':
      return sheetAsHtml(sheet);
    case 'markdown':
      return sheetAsMarkdown(sheet);
    case 'terminal':
      return sheetAsTerminal(sheet, terminalOf(options));
  }
}

function isOfType(value: unknown, type: string): boolean {
  return typeof value === 'object' && value !== null && (value as { type?: unknown }).type === type;
}

function textOf(input: unknown, caller: string): string {
  if (typeof input === 'string') return input;
  if (isOfType(input, 'page')) return (input as Page).text;
  throw new InputError('not-a-report', `${caller}() takes the text that the result was made from, as a string or a Page.`);
}

function formatOf(options: RenderOptions): 'html' | 'markdown' | 'terminal' {
  const format: unknown = options.format ?? 'html';
  if (format === 'html' || format === 'markdown' || format === 'terminal') return format;
  throw new InputError('bad-option', "The option format is 'html', 'markdown' or 'terminal'.");
}

function terminalOf(options: RenderOptions): TerminalOptions {
  const width = options.width ?? 100;
  if (!(Number.isInteger(width) && width >= 40 && width <= 400)) throw new InputError('bad-option', 'The option width is a whole number from 40 to 400.');
  return { color: options.color === true, width };
}

/** Roles that the head of a rendered article shows. */
const SHOWN = new Set(['headline', 'deck', 'byline', 'timestamp', 'dateline', 'credit']);

/** What else stood on the page: of the page's main article all that was stripped, of another its own blocks that are not body. */
function removedFrom(article: Article, page: string | Page): Block[] {
  const { kept, removed } = stripBoilerplate(page);
  const first = article.blocks.find((block) => block.body);
  const isMain = first !== undefined && kept[0]?.start === first.start;
  return (isMain ? removed : article.blocks).filter((block) => !block.body && !SHOWN.has(block.role));
}
