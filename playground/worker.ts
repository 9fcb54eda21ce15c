// Reads and compares away from the page, so that a long paste never freezes it. The library is the bundle that the package ships for <script>.
import type { Block, Page } from 'copydesk';
import type { Answer, Question, ReadDiff, Reading, ReadReport, ShownBlock } from './messages.js';

declare function importScripts(...paths: string[]): void;
declare const copydesk: typeof import('../src/browser.js');

importScripts('copydesk.global.js');

/** Whether a source is HTML, where the user leaves it to us. */
function looksLikeHtml(source: string): boolean {
  return /<(?:!doctype|html|head|body|article|main|div|p|h1)\b[^<>]{0,999}>/i.test(source.slice(0, 20_000));
}

function pageOf(source: string, reading: Reading): Page {
  return reading === 'html' || (reading === 'guess' && looksLikeHtml(source)) ? copydesk.readHtml(source) : copydesk.readText(source);
}

const MATTER: ReadonlySet<string> = new Set(['headline', 'deck', 'byline', 'timestamp', 'dateline', 'credit', 'caption', 'note', 'blockquote', 'list-item']);

function partOf({ start, body, role }: Block, others: ReadReport['article']['others']): ShownBlock['part'] {
  if (body) return 'body';
  if (role === 'other-article' || others.some((other) => start >= other.start && start < other.end)) return 'other';
  return MATTER.has(role) ? 'matter' : 'furniture';
}

function readReport(source: string, reading: Reading): ReadReport {
  const page = pageOf(source, reading);
  const article = copydesk.parseArticle(page);
  const { kept, removed } = copydesk.stripBoilerplate(page);
  const blocks = [...kept, ...removed].sort((x, y) => x.start - y.start).map((block): ShownBlock => ({ ...block, part: partOf(block, article.others) }));
  return { text: page.text, wasHtml: page.text !== source, article, blocks, quotes: copydesk.extractQuotes(page), notices: article.notices };
}

function compare(a: string, b: string, reading: Reading): ReadDiff {
  const pages = [pageOf(a, reading), pageOf(b, reading)] as const;
  return { textA: pages[0].text, textB: pages[1].text, diff: copydesk.diffReports(...pages) };
}

self.addEventListener('message', ({ data: question }: MessageEvent<Question>) => {
  const answer = (value: Answer): void => self.postMessage(value);
  try {
    if (question.ask === 'report') answer({ id: question.id, answer: 'report', report: readReport(question.source, question.reading) });
    else answer({ id: question.id, answer: 'diff', read: compare(question.a, question.b, question.reading) });
  } catch (error) {
    answer({ id: question.id, answer: 'failure', message: error instanceof Error ? error.message : String(error) });
  }
});
