import { firstNotBefore } from '../language/search.js';
import { type Tokens, tokenize } from '../language/tokens.js';
import type { Name, Passage, Span } from '../model.js';
import { pairMarks } from './marks.js';
import type { Paragraph, QuoteContext, TokenRange } from './statements.js';

/** What of the language rooms a context is made with; given from outside so that this file needs none of them. */
export interface Readers {
  /** Outer sentences of a text. */
  readonly sentences: (text: string) => readonly Span[];
  /** Names of a text in tokens. */
  readonly names: (tokens: Tokens) => readonly Name[];
}

/**
 * Everything that the steps of quote extraction read, made once for a sheet.
 *
 * @param text the sheet: every block at its own offset of the page
 * @param blocks the blocks, disjoint and in order
 * @param readers how sentences and names are found
 */
export function makeContext(text: string, blocks: readonly Span[], readers: Readers): QuoteContext {
  const tokens = tokenize(text);
  const spans = blocks.flatMap((block) => cutAtEmptyLines(text, block));
  const paragraphs: Paragraph[] = [];
  let next = 0;
  for (const span of spans) {
    while (next < tokens.count && tokens.starts[next]! < span.start) next++;
    const first = next;
    while (next < tokens.count && tokens.starts[next]! < span.end) next++;
    if (next === first) continue;
    const { start, end } = span;
    const sentences = readers.sentences(text.slice(start, end));
    paragraphs.push({ start, end, first, last: next, sentences: sentenceRanges(tokens.starts, first, next, sentences, start) });
  }
  return { text, tokens, words: wordsOf(tokens), paragraphs, marks: pairMarks(text, paragraphs), names: readers.names(tokens) };
}

/** The word of each token, in small letters and with straight apostrophes. Words that are written alike are one string. */
function wordsOf({ text, starts, ends, count }: Tokens): string[] {
  const known = new Map<string, string>();
  const words: string[] = new Array<string>(count);
  for (let i = 0; i < count; i++) {
    const written = text.slice(starts[i], ends[i]);
    let word = known.get(written);
    if (word === undefined) {
      const small = written.toLowerCase();
      word = small.includes('’') ? small.replaceAll('’', "'") : small;
      known.set(written, word);
    }
    words[i] = word;
  }
  return words;
}

/** The parts of a block between its empty lines, without white space at the ends. */
function cutAtEmptyLines(text: string, block: Span): Span[] {
  const parts: Span[] = [];
  let from = block.start;
  let at = block.start;
  while (at <= block.end) {
    const feed = text.indexOf('\n', at);
    if (feed < 0 || feed >= block.end) break;
    let next = feed + 1;
    while (next < block.end && (text.charCodeAt(next) === 0x20 || text.charCodeAt(next) === 0x09 || text.charCodeAt(next) === 0x0d)) next++;
    if (text.charCodeAt(next) === 0x0a && next < block.end) {
      parts.push({ start: from, end: feed });
      from = next;
    }
    at = next;
  }
  parts.push({ start: from, end: block.end });
  return parts;
}

/** A sentence longer than this is read in pieces, so that reading one takes bounded time. */
const LONGEST_SENTENCE = 400;

/** The sentences of a paragraph that begins at `start`, as ranges of its tokens `first` up to `last`. */
function sentenceRanges(starts: Int32Array, first: number, last: number, sentences: readonly Span[], start: number): TokenRange[] {
  const ranges: TokenRange[] = [];
  let from = first;
  for (let next = 1; next <= Math.max(1, sentences.length); next++) {
    const end = next < sentences.length ? sentences[next]!.start + start : Infinity;
    let to = from;
    while (to < last && starts[to]! < end) to++;
    for (; from < to; from += LONGEST_SENTENCE) ranges.push({ first: from, last: Math.min(to, from + LONGEST_SENTENCE) });
    from = to;
  }
  // A copy is as long as it need be: an array that has grown keeps room for sixteen more, of every paragraph.
  return ranges.slice();
}

/** Index of the last item that starts at or before `offset`, or -1; the items are in order. */
export function indexAt<T>(items: readonly T[], startOf: (item: T) => number, offset: number): number {
  return firstNotBefore(items, (item) => startOf(item) <= offset) - 1;
}

/** The first token that starts at or after an offset; the count of tokens when there is none. */
export function firstTokenFrom({ starts, count }: Tokens, offset: number): number {
  return firstNotBefore(starts.subarray(0, count), (start) => start < offset);
}

/** Index of the paragraph at an offset, or -1. */
export function paragraphAt(context: QuoteContext, offset: number): number {
  return indexAt(context.paragraphs, (paragraph) => paragraph.start, offset);
}

/** Index of the sentence of a paragraph at an offset, or -1. */
export function sentenceAt(context: QuoteContext, paragraph: Paragraph, offset: number): number {
  return indexAt(paragraph.sentences, (sentence) => context.tokens.starts[sentence.first]!, offset);
}

/** The passage of a span. */
export function passage(text: string, span: Span): Passage {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

/** Whether the tokens `first` up to `colon` are a place: `NEW DELHI: The ministry said` is no word of the city's. */
export function isPlaceLabel(context: QuoteContext, first: number, colon: number): boolean {
  const name = nameStarting(context, context.tokens.starts[first]!);
  return name?.kind === 'place' && name.end === context.tokens.ends[colon - 1];
}

/** The name that starts at an offset. */
export function nameStarting({ names }: QuoteContext, offset: number): Name | undefined {
  const name = names[firstNotBefore(names, (one) => one.start < offset)];
  return name?.start === offset ? name : undefined;
}

/** How many tokens a dateline may have. */
const LONGEST_DATELINE = 16;

/** The sentence behind `MONTEVIDEO, Uruguay (AP) —` or `NEW DELHI:`. */
export function withoutDateline(context: QuoteContext, sentence: TokenRange): TokenRange {
  const { words } = context;
  for (let at = sentence.first + 1; at < sentence.last - 3 && at - sentence.first < LONGEST_DATELINE; at++) {
    const word = words[at]!;
    if (word === ':' && isShouted(context, sentence.first) && isPlaceLabel(context, sentence.first, at)) return { first: at + 1, last: sentence.last };
    if (!'—–―-'.includes(word)) continue;
    const opening = words[at - 1] === ')' || isShouted(context, sentence.first);
    return opening && context.tokens.ends[at - 1]! < context.tokens.starts[at]! ? { first: at + 1, last: sentence.last } : sentence;
  }
  return sentence;
}

/** A word of three capitals and more. */
function isShouted(context: QuoteContext, at: number): boolean {
  const word = context.text.slice(context.tokens.starts[at], context.tokens.ends[at]);
  return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
}
