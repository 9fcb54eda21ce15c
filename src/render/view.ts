import { firstNotBefore } from '../language/search.js';
import type { Article, Attribution, Block, Change, Passage, Quote, QuoteMatch, ReportDiff, Span } from '../model.js';

/** The text that a rendering quotes from: the string or the Page's. */
export interface Texts {
  readonly a: string;
  readonly b: string;
}

/** White space, line feeds among it, as single spaces, and the ends trimmed: a passage on one line. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u200b]{1,1000}/g, ' ').trim();
}

/** A share of 0 to 1 in whole percent. */
export function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** `1 statement`, `2 statements`. */
export function counted(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}

/** What the verdict means, for a reader who has ten seconds. */
export function verdictSentence(diff: ReportDiff): string {
  switch (diff.overlap.verdict) {
    case 'same-text':
      return diff.changes.length === 0 && diff.onlyA.length === 0 && diff.onlyB.length === 0 ? 'Same text: no difference.' : 'Same text, edited.';
    case 'same-event':
      return 'Same event, told twice.';
    case 'little-in-common':
      return 'These reports have little in common.';
  }
}

/** One line of shares for a report. */
export function sharesOf(diff: ReportDiff, side: 'a' | 'b'): string {
  const matched = side === 'a' ? diff.overlap.matchedA : diff.overlap.matchedB;
  const lifted = side === 'a' ? diff.overlap.liftedA : diff.overlap.liftedB;
  const only = side === 'a' ? diff.onlyA.length : diff.onlyB.length;
  return `${percent(matched)} of its statements are in the other, ${percent(lifted)} of its words word for word; ${counted(only, 'statement')} of its own.`;
}

/** Changes by severity, the gravest first; inside one severity in the order of the reports. */
export function bySeverity(
  changes: readonly Change[],
): { readonly severity: Change['severity']; readonly title: string; readonly changes: readonly Change[] }[] {
  const titles = [
    ['high', 'Different facts'],
    ['medium', 'Different source or stance'],
    ['low', 'Wording and spelling'],
  ] as const;
  return titles
    .map(([severity, title]) => ({ severity, title, changes: changes.filter((change) => change.severity === severity) }))
    .filter((group) => group.changes.length > 0);
}

/** What happened to a quote, in words. */
export const QUOTE_CHANGES: Readonly<Record<QuoteMatch['change'], string>> = {
  same: 'same words',
  punctuation: 'same words, other punctuation',
  spelling: 'same words, other spelling',
  wording: 'reworded',
  truncated: 'cut in B',
  extended: 'cut in A',
  'silent-cut': 'words left out in B, unmarked',
  'silent-insert': 'words left out in A, unmarked',
  'to-indirect': 'quoted in A, reported in B',
  'to-direct': 'reported in A, quoted in B',
  unquoted: 'quoted in A, B’s own prose',
  quoted: 'A’s own prose, quoted in B',
  'only-a': 'only in A',
  'only-b': 'only in B',
};

/** The words that a quote reports: with their marks where they are quoted, interruptions as ellipses. */
export function wordsOf(quote: Quote): string {
  const parts = quote.content.map((passage) => oneLine(passage.text));
  const words = parts.join(' … ');
  return quote.kind === 'direct' ? `“${words}”` : words;
}

/** Who a source is, by the fullest name that the report gives. */
export function nameOf(source: Attribution['source']): string {
  return oneLine(source.name ?? source.text);
}

/** The chain of a quote, outermost first: `Arab News < Associated Press < Ebrahim Raisi`; null when nobody is named. */
export function chainOf(quote: Quote): string | null {
  return quote.chain.length === 0 ? null : quote.chain.map((link) => nameOf(link.source)).join(' < ');
}

/** A stretch of a statement around a passage, with ellipses where it was cut, in three parts: before, the passage, after. */
export function excerpt(text: string, around: Span, passage: Span, room: number): readonly [before: string, inside: string, after: string] {
  const low = Math.max(around.start, wordStart(text, passage.start - room, around.start));
  const high = Math.min(around.end, wordEnd(text, passage.end + room, around.end));
  const before = (low > around.start ? '…' : '') + fold(text.slice(low, passage.start)).trimStart();
  const after = fold(text.slice(passage.end, high)).trimEnd() + (high < around.end ? '…' : '');
  return [before, fold(text.slice(passage.start, passage.end)), after];
}

const fold = (text: string): string => text.replace(/[\s\u200b]{1,1000}/g, ' ');

/** An excerpt is cut between words, unless there is none so far. */
const LONGEST_WORD = 30;

function wordStart(text: string, at: number, low: number): number {
  if (at <= low) return low;
  const space = text.slice(at, at + LONGEST_WORD + 1).indexOf(' ');
  return space < 0 ? safe(text, at) : at + space + 1;
}

function wordEnd(text: string, at: number, high: number): number {
  if (at >= high) return high;
  const from = Math.max(0, at - LONGEST_WORD);
  const space = text.slice(from, at + 1).lastIndexOf(' ');
  return space < 0 ? safe(text, at) : from + space;
}

/** An offset that does not cut a surrogate pair. */
function safe(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

/** The statements of one side in the order of its report, matched and unmatched. */
export function statementsOf(diff: ReportDiff, side: 'a' | 'b'): Passage[] {
  const byStart = new Map<number, Passage>();
  for (const match of diff.matches) byStart.set(match[side].start, match[side]);
  for (const passage of side === 'a' ? diff.onlyA : diff.onlyB) byStart.set(passage.start, passage);
  return [...byStart.values()].sort((x, y) => x.start - y.start);
}

/** The statement that holds a passage, or the passage itself when none does. */
export function statementAround(statements: readonly Passage[], passage: Span): Span {
  const found = statements[firstNotBefore(statements, (statement) => statement.end <= passage.start)];
  if (found === undefined || found.start > passage.start) return passage;
  return { start: found.start, end: Math.max(found.end, passage.end) };
}

/** The head of an article in lines: what a reader sees before the text. */
export function headOf(article: Article): { readonly label: string; readonly value: string }[] {
  const lines: { label: string; value: string }[] = [];
  const add = (label: string, value: string | null | undefined): void => {
    if (value !== null && value !== undefined && oneLine(value) !== '') lines.push({ label, value: oneLine(value) });
  };
  add('Deck', article.deck?.text);
  add('By', article.authors.map((author) => (author.affiliation === null ? author.name : `${author.name} (${author.affiliation})`)).join(', '));
  add('Published', article.published === null ? null : (article.published.iso ?? article.published.text));
  add('Updated', article.updated === null ? null : (article.updated.iso ?? article.updated.text));
  add('Dateline', article.dateline?.text);
  for (const credit of article.credits) add(`Credit (${credit.kind})`, credit.url === null ? credit.name : `${credit.name} ${credit.url}`);
  return lines;
}

/** Blocks that were removed for one reason in a row, and how their text begins. */
export interface Removal {
  readonly role: Block['role'];
  readonly reason: string;
  readonly opening: string;
  readonly count: number;
}

/** Removed blocks, those in a row with the same role and reason as one. */
export function removalsOf(blocks: readonly Block[], room: number): Removal[] {
  const removals: Removal[] = [];
  for (const block of blocks) {
    const last = removals.at(-1);
    if (last?.role === block.role && last.reason === block.reason) removals[removals.length - 1] = { ...last, count: last.count + 1 };
    else removals.push({ role: block.role, reason: block.reason, opening: opening(oneLine(block.text), room), count: 1 });
  }
  return removals;
}

function opening(text: string, room: number): string {
  if (text.length <= room) return text;
  const space = text.lastIndexOf(' ', room);
  const end = space > room / 2 ? space : safe(text, room);
  return `${text.slice(0, end)}…`;
}

/** The quotes in the order in which an editor asks for them: what was changed, what was kept, what only one report has. */
export function quotesInOrder(quotes: readonly QuoteMatch[]): QuoteMatch[] {
  const rank = ({ change }: QuoteMatch): number => {
    if (change === 'only-a' || change === 'only-b') return 2;
    return isSameWords(change) ? 1 : 0;
  };
  return [0, 1, 2].flatMap((wanted) => quotes.filter((match) => rank(match) === wanted));
}

/** True when the words of a quote are the same in both reports. */
export function isSameWords(change: QuoteMatch['change']): boolean {
  return change === 'same' || change === 'punctuation' || change === 'spelling';
}
