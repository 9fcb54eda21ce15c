import { isUpperAt, isWordAt } from '../language/characters.js';
import { firstNotBefore } from '../language/search.js';
import { POSSESSIVE_TOKEN } from '../language/tokens.js';
import type { QuoteContext, TokenRange } from './statements.js';
import { ADVERB, AUXILIARY, CONJUNCTION, classOfWord, PREPOSITION, SUBORDINATOR, TIME } from './word-classes.js';

/** Stands for a whole quotation in {@link Line.words}. */
export const QUOTATION = '“”';

/**
 * One sentence as the rules read it: its words, with every quotation folded into one item, so that what surrounds a
 * quotation can be read across it. What stands inside is a line of its own, one level deeper.
 */
export interface Line {
  readonly context: QuoteContext;
  /** Number of items. */
  readonly count: number;
  /** Each item in small letters; {@link QUOTATION} for a quotation. */
  readonly words: readonly string[];
  /** Function bits of each word. */
  readonly classes: readonly number[];
  /** Where each item starts, marks included. */
  readonly starts: readonly number[];
  /** Where it ends. */
  readonly ends: readonly number[];
  /** Index of the mark that an item folds, or -1. */
  readonly marks: readonly number[];
  /** How many quotations the line stands in. */
  readonly depth: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

const POSSESSIVE = "'s";

/**
 * The line of a range of tokens.
 *
 * @param transparent marks that quote a nickname or a title: their words stay words
 */
export function makeLine(context: QuoteContext, range: TokenRange, depth: number, paragraph: number, transparent: ReadonlySet<number>): Line {
  const { tokens, marks } = context;
  const words: string[] = [];
  const classes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const folded: number[] = [];
  let mark = range.first < tokens.count ? firstMarkFrom(context, tokens.starts[range.first]!) : marks.length;
  const bounds = new Set<number>();
  for (let i = range.first; i < range.last; i++) {
    const start = tokens.starts[i]!;
    while (mark < marks.length && (marks[mark]!.start < start || (marks[mark]!.start === start && marks[mark]!.depth < depth))) mark++;
    const next = marks[mark];
    if (next?.start === start) {
      if (transparent.has(mark)) {
        bounds.add(next.start).add(next.inner.end);
      } else {
        words.push(QUOTATION);
        classes.push(0);
        starts.push(next.start);
        ends.push(next.end);
        folded.push(mark);
        while (i + 1 < range.last && tokens.starts[i + 1]! < next.end) i++;
        continue;
      }
    }
    if (bounds.has(start) && tokens.kinds[i] === 4) continue;
    // Two hyphens are a typewriter's dash.
    const dash = context.words[i] === '-' && context.words[i + 1] === '-' && i + 1 < range.last && tokens.starts[i + 1] === tokens.ends[i];
    if (dash) i++;
    const word = dash ? '—' : tokens.kinds[i] === POSSESSIVE_TOKEN ? POSSESSIVE : context.words[i]!;
    words.push(word);
    classes.push(classOfWord(word));
    starts.push(start);
    ends.push(tokens.ends[i]!);
    folded.push(-1);
  }
  return { context, count: words.length, words, classes, starts, ends, marks: folded, depth, paragraph };
}

/** Index of the first mark that starts at or after `offset`. */
export function firstMarkFrom(context: QuoteContext, offset: number): number {
  return firstNotBefore(context.marks, (mark) => mark.start < offset);
}

/** The word at a position; empty outside the line. */
export const wordAt = (line: Line, at: number): string => line.words[at] ?? '';
/** The function bits at a position; none outside the line. */
export const classesAt = (line: Line, at: number): number => line.classes[at] ?? 0;
/** True for a folded quotation. */
export const isQuotation = (line: Line, at: number): boolean => (line.marks[at] ?? -1) >= 0;
/** True where a sentence, or what is joined like one, ends. A full stop inside a line ends an abbreviation. */
export function isStop(line: Line, at: number): boolean {
  if (at >= line.count) return true;
  const word = line.words[at]!;
  if (word === '.')
    return at === line.count - 1 || line.words[at + 1] === ')' || isQuotation(line, at + 1) ? at >= line.count - 2 || isQuotation(line, at + 1) : false;
  return word === '!' || word === '?' || word === ';';
}
/** True for a comma. */
export const isComma = (line: Line, at: number): boolean => line.words[at] === ',';
/** True for a dash that sets off, not one inside a compound. */
export function isDash(line: Line, at: number): boolean {
  const word = line.words[at];
  if (word === '—' || word === '–' || word === '―') return true;
  return word === '-' && at > 0 && at + 1 < line.count && line.starts[at]! > line.ends[at - 1]!;
}
/** True for a word that begins with a capital; not for a function word that only opens the line. */
export const isCapital = (line: Line, at: number): boolean =>
  at >= 0 &&
  at < line.count &&
  !isQuotation(line, at) &&
  !(at === 0 && (line.classes[0]! & (SUBORDINATOR | PREPOSITION | CONJUNCTION | AUXILIARY | ADVERB)) !== 0) &&
  isUpperAt(line.context.text, line.starts[at]!);
/** True for letters. */
export const isWord = (line: Line, at: number): boolean =>
  at >= 0 && at < line.count && !isQuotation(line, at) && isWordAt(line.context.text, line.starts[at]!);
/** True for a number. */
export const isNumber = (line: Line, at: number): boolean => {
  const code = (line.words[at] ?? '').charCodeAt(0);
  return code >= 48 && code <= 57;
};
/** True for a possessive ending. */
export const isPossessive = (line: Line, at: number): boolean => line.words[at] === POSSESSIVE;
/** True for an adverb or a word of time. */
export const isAdverb = (line: Line, at: number): boolean => (classesAt(line, at) & (ADVERB | TIME)) !== 0;
