import { InputError } from '../errors.js';
import { isLowerAt, isSpaceAt, trimSpan } from '../language/characters.js';
import { parseHeadMatter } from '../language/headmatter.js';
import { splitSentences } from '../language/sentences.js';
import { findTimestamps } from '../language/timestamps.js';
import type { Page, PageBlock, PageMetadata, Span } from '../model.js';
import { plainBlock } from './block.js';
import { covering } from './cover.js';
import { markdownBlock, readsAsMarkdown } from './markdown.js';
import { menuEnd } from './menu.js';

/** What plain text states about itself: nothing. */
export const NO_METADATA: PageMetadata = { title: null, url: null, siteName: null, authors: [], published: null, modified: null, language: null };

/** A line as it stands, without the white space at its ends. */
interface Line extends Span {
  /** No blank line stands between it and the line before. */
  readonly follows: boolean;
}

/** Lines longer than this are paragraphs in themselves: nobody breaks them by hand. */
const WIDEST_WRAP = 120;
/** A page that is one line of at least this length is cut into sentences. */
const LONG_LINE = 1500;
/** Its head stands in so many sentences at its beginning. */
const HEAD_SENTENCES = 5;
const LONGEST_WORD = 40;

/**
 * Reads plain text: a dump with one block a line, paragraphs between blank lines, lines that were broken by hand at a fixed
 * width, Markdown-like text, or a page dumped as one long line. The text itself stays as it is; only blocks are found in it.
 *
 * @param text any text
 * @returns a Page whose `text` is the argument; the blocks' offsets are UTF-16 code units
 * @throws An {@link InputError} (`not-a-string`) when called with anything else
 *
 * @example
 * ```ts
 * import { readText } from 'copydesk';
 *
 * readText('Talks resume\n\nThe talks resumed on Monday.').blocks.length; // => 2
 * ```
 */
export function readText(text: string): Page {
  if (typeof text !== 'string') throw new InputError('not-a-string', 'readText() takes a string.');
  const lines = linesOf(text);
  return { type: 'page', text, blocks: blocksOf(text, lines), metadata: NO_METADATA, map: [] };
}

function blocksOf(text: string, lines: readonly Line[]): PageBlock[] {
  const only = lines.length === 1 ? lines[0]! : null;
  if (only !== null && only.end - only.start > LONG_LINE) return covering(text, sentences(text, only)).map(({ start, end }) => plainBlock(text, start, end));
  const spans = covering(text, unwrapped(text, lines));
  const markdown = readsAsMarkdown(text, spans);
  return spans.map((span) => (markdown ? markdownBlock(text, span) : plainBlock(text, span.start, span.end)));
}

function sentences(text: string, line: Line): Span[] {
  return splitSentences(text)
    .filter((sentence) => sentence.start >= line.start && sentence.end > sentence.start)
    .flatMap((sentence, i) => (i === 0 ? withoutMenu(text, sentence) : [sentence]))
    .flatMap((sentence, i) => (i < HEAD_SENTENCES ? headPieces(text, sentence) : [sentence]));
}

/** The menu above the headline, and what follows it. */
function withoutMenu(text: string, { start, end }: Span): Span[] {
  const menu = menuEnd(text.slice(start, end));
  return menu === 0 ? [{ start, end }] : [{ start, end: start + menu }, trimSpan(text, start + menu, end)];
}

/**
 * The first sentences of a page on one line hold its head: `Port reopens By Ada Lund May 2, 2022 The harbour of …`. They are cut around a date
 * that no word of a sentence leads to and a capital follows, and where a byline ends before it.
 */
function headPieces(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, Math.min(end, start + LONG_LINE));
  const stamp = findTimestamps(sentence).find(
    ({ iso, start: from, end: to }) => iso !== null && iso.length >= 10 && iso[0] !== '-' && standsAlone(sentence, from, to),
  );
  if (stamp === undefined) return [{ start, end }];
  const byline = bylineBefore(sentence, stamp.start);
  return [0, byline ?? stamp.start, stamp.start, stamp.end]
    .map((from, k, cuts) => trimSpan(text, start + from, k === 3 ? end : start + cuts[k + 1]!))
    .filter((piece) => piece.end > piece.start);
}

/** Whether a date is no part of a sentence: a capital or a mark on either side. */
function standsAlone(sentence: string, from: number, to: number): boolean {
  let word = from;
  while (word > 0 && isSpaceAt(sentence, word - 1)) word--;
  const comma = sentence[word - 1] === ',';
  while (word > 0 && from - word < LONGEST_WORD && !isSpaceAt(sentence, word - 1)) word--;
  return !comma && !isLowerAt(sentence, word) && isSpaceAt(sentence, to) && !isLowerAt(sentence, to + 1);
}

/** Where the byline begins that ends before a date, or null. */
function bylineBefore(sentence: string, end: number): number | null {
  const from = Math.max(0, end - 80);
  const cue = / (?:By|Von|Par|Por|Di|Door) (?=\S)/.exec(sentence.slice(from, end));
  const at = cue === null ? -1 : from + cue.index + 1;
  return at > 0 && parseHeadMatter(sentence.slice(at, end)).authors.length > 0 ? at : null;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blank = true;
  let from = 0;
  while (from < text.length) {
    let to = from;
    while (to < text.length && !breaksLine(text.charCodeAt(to))) to++;
    const { start, end } = trimSpan(text, from, to);
    if (end > start) lines.push({ start, end, follows: !blank });
    blank = end === start;
    from = to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? 2 : 1);
  }
  return lines;
}

/** Line feed, vertical tab, form feed, carriage return, next line, and Unicode's line and paragraph separators. */
function breaksLine(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/**
 * The lines, those that were broken at a fixed width joined again. A text counts as broken by hand when at least a third of
 * its longer lines run on in small letters on the next line.
 */
function unwrapped(text: string, lines: readonly Line[]): readonly Span[] {
  let longer = 0;
  let running = 0;
  let width = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const length = lines[i]!.end - lines[i]!.start;
    if (length < 40 || !lines[i + 1]!.follows) continue;
    longer++;
    if (length > WIDEST_WRAP || !isLowerAt(text, lines[i + 1]!.start) || endsSentence(text, lines[i]!.end)) continue;
    running++;
    if (length > width) width = length;
  }
  if (running < 3 || running * 3 < longer) return lines;
  const joined: { start: number; end: number }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const before = i > 0 ? lines[i - 1]! : null;
    const last = joined[joined.length - 1];
    if (before !== null && last !== undefined && line.follows && breakWasForced(text, before, line, width)) last.end = line.end;
    else joined.push({ start: line.start, end: line.end });
  }
  return joined;
}

/** True when the next line's first word would not have fitted behind the line, so that the break tells nothing. */
function breakWasForced(text: string, line: Span, next: Span, width: number): boolean {
  const length = line.end - line.start;
  if (length > WIDEST_WRAP || length < 20) return false;
  let word = next.start;
  while (word < next.end && word - next.start < width && !isSpaceAt(text, word)) word++;
  return length + 1 + (word - next.start) > width || isLowerAt(text, next.start);
}

function endsSentence(text: string, end: number): boolean {
  const last = text[end - 1] ?? '';
  return '.!?'.includes(last) || ('"”’\')'.includes(last) && '.!?'.includes(text[end - 2] ?? ' '));
}
