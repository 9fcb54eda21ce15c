import { ABBREVIATIONS } from '../lexicon/en/abbreviations.js';
import { UNFINISHED_WORDS } from '../lexicon/en/sentence-openers.js';
import type { Span } from '../model.js';
import { classAt, DIGIT, isLowerAt, isSpaceAt, isWordAt, trimSpan } from './characters.js';

/**
 * Where one line ends and the next goes on with the same sentence, and where it does not. A blank line always parts two
 * paragraphs; a single line break parts them unless the text is hard-wrapped there or the line plainly goes on.
 */

/** Text that was wrapped by a machine or a typist has lines of about this many characters. */
const WRAP_MIN = 40;
const WRAP_MAX = 120;
/** By so much a wrapped line may fall short of the column though the next word would have fitted. */
const SLACK = 6;
/** `Log in` and `my account` are shorter than a line that was broken in the middle of a sentence. */
const SHORT_LINE = 25;

const unfinished = new Set(UNFINISHED_WORDS);
const titles = new Set(ABBREVIATIONS.titles);

/** True for the characters that end a line: line feed, vertical tab, form feed, carriage return, and their Unicode kin. */
function isLineEnd(code: number): boolean {
  return (code <= 13 && code >= 10) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** True where an item of a list begins: a bullet or a dash before a space. */
export function isBulletAt(text: string, index: number): boolean {
  const char = text.charAt(index);
  if ('•⁃‣◦▪●■►'.includes(char) && char !== '') return true;
  return (char === '-' || char === '*' || char === '–' || char === '—') && isSpaceAt(text, index + 1);
}

/** True for a mark that ends a sentence. */
export function isTerminator(code: number): boolean {
  switch (code) {
    case 0x21: // !
    case 0x2e: // .
    case 0x3f: // ?
    case 0x2026: // …
    case 0x61f: // ؟
    case 0x6d4: // ۔
    case 0x964: // ।
    case 0x965: // ॥
    case 0x203c: // ‼
    case 0x203d: // ‽
    case 0x2047: // ⁇
    case 0x2048: // ⁈
    case 0x2049: // ⁉
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff0e: // ．
    case 0xff1f: // ？
    case 0xff61: // ｡
      return true;
    default:
      return false;
  }
}

/** True for a mark that can close a quotation or bracket after the end of a sentence. */
export function isCloser(code: number): boolean {
  switch (code) {
    case 0x22: // "
    case 0x27: // '
    case 0x29: // )
    case 0x5d: // ]
    case 0x7d: // }
    case 0xbb: // »
    case 0x2019: // ’
    case 0x201c: // “, which closes a German quotation
    case 0x201d: // ”
    case 0x203a: // ›
    case 0x300d: // 」
    case 0x300f: // 』
    case 0xff09: // ）
      return true;
    default:
      return false;
  }
}

/** True when the line that ends at `end` closes a sentence. */
function endsSentence(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && isCloser(text.charCodeAt(at))) at--;
  return at >= start && isTerminator(text.charCodeAt(at));
}

/** True when the line cannot stand alone: it ends with a comma, a dash, an opening bracket, a word such as `the`, or `Gen.` */
function isUnfinished(text: string, start: number, end: number): boolean {
  const last = text.charAt(end - 1);
  if (',-–—(&'.includes(last)) return text.slice(start, end).includes(' ');
  const to = last === '.' ? end - 1 : end;
  let from = to;
  while (from > start && to - from < 10 && isWordAt(text, from - 1)) from--;
  if (from === start || !isSpaceAt(text, from - 1)) return false;
  return to < end ? titles.has(text.slice(from, to)) : end - start >= SHORT_LINE && unfinished.has(text.slice(from, to));
}

/** How long the word at `start` is, up to `limit`. */
function wordLength(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && at - start < WRAP_MAX && !isSpaceAt(text, at)) at++;
  return at - start;
}

/** The column at which consecutive lines were wrapped, or 0 when they were not. */
function wrapWidth(text: string, lines: readonly Span[]): number {
  let width = 0;
  for (const { start, end } of lines) if (end - start > width) width = end - start;
  if (lines.length < 3 || width < WRAP_MIN || width > WRAP_MAX) return 0;
  let full = 0;
  let small = 0;
  for (let i = 1; i < lines.length; i++) {
    if (!isFull(text, lines[i - 1]!, lines[i]!, width)) continue;
    full++;
    if (isLowerAt(text, lines[i]!.start) || (classAt(text, lines[i]!.start) & DIGIT) !== 0) small++;
  }
  // Of lines cut at a column most are full, and many go on in the middle of a sentence; a list of headlines has neither.
  return full >= 2 && full * 10 >= (lines.length - 1) * 6 && small * 4 >= full ? width : 0;
}

/** True when the next line's first word would not have fitted. */
function isFull(text: string, line: Span, next: Span, width: number): boolean {
  return line.end - line.start + 1 + wordLength(text, next.start, next.end) > width - SLACK;
}

/** For each of consecutive lines, whether it goes on in the next. */
function joins(text: string, lines: readonly Span[], width: number): boolean[] {
  const goesOn: boolean[] = new Array<boolean>(lines.length).fill(false);
  // Whether the lines from here on, as far as small letters join them, come to the end of a sentence: a list of words does not.
  let ends = false;
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!;
    const next = lines[i + 1];
    const ended = endsSentence(text, line.start, line.end);
    if (next === undefined || isBulletAt(text, next.start)) {
      ends = ended;
      continue;
    }
    const small = isLowerAt(text, next.start);
    if (width > 0 && isFull(text, line, next, width)) goesOn[i] = true;
    else if (small) goesOn[i] = ends || line.end - line.start >= SHORT_LINE || isUnfinished(text, line.start, line.end);
    else goesOn[i] = isUnfinished(text, line.start, line.end);
    ends = ended || (small && ends);
  }
  return goesOn;
}

/**
 * The paragraphs of a text: stretches that no sentence crosses, trimmed, in order. Line breaks inside one are mere space.
 *
 * @param text any text
 */
export function paragraphsOf(text: string): Span[] {
  const groups: Span[][] = [];
  let group: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isLineEnd(text.charCodeAt(at))) continue;
    const line = trimSpan(text, start, at);
    if (line.end > line.start) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  if (group.length > 0) groups.push(group);

  const widths = groups.map((lines) => wrapWidth(text, lines));
  // A group of two lines cannot show its own column; it is wrapped where the text around it is.
  const common = widths.reduce((widest, width) => (width > widest ? width : widest), 0);
  const paragraphs: Span[] = [];
  groups.forEach((lines, g) => {
    const goesOn = lines.length === 1 ? [] : joins(text, lines, lines.length === 2 ? common : widths[g]!);
    let from = lines[0]!.start;
    lines.forEach((line, i) => {
      if (goesOn[i] === true) return;
      paragraphs.push({ start: from, end: line.end });
      from = lines[i + 1]?.start ?? from;
    });
  });
  return paragraphs;
}
