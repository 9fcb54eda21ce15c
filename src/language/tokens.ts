import { classAt, classOfUnit, DIGIT, LETTER, SPACE, WORD } from './characters.js';

/** Kinds of token. */
export const WORD_TOKEN = 1;
/** Starts with a digit: `25`, `1,200.50`, `19th`, `F` and `16` of `F-16` apart. */
export const NUMBER_TOKEN = 2;
/** The possessive ending by itself: `’s` or `'s` after a word. */
export const POSSESSIVE_TOKEN = 3;
/** One character that is neither letter, digit, mark nor white space. */
export const MARK_TOKEN = 4;

/**
 * The words, numbers and marks of a text, as a struct of arrays: token `i` is `text.slice(starts[i], ends[i])`. White space
 * lies between tokens, so `starts[i] > ends[i - 1]` tells that a space stands before token `i`.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** True where `’s` or `'s` ends a word: the apostrophe is at `index`. */
function possessiveAt(text: string, index: number, to: number): boolean {
  const s = text.charCodeAt(index + 1);
  return index + 1 < to && (s === 0x73 || s === 0x53) && (index + 2 >= to || (classAt(text, index + 2) & WORD) === 0);
}

/**
 * Cuts text into words, numbers and marks. Words keep their inner apostrophes (`O’Brien`, `don’t`), but a possessive `’s`
 * is a token of its own; a hyphen is a mark without space around it. Numbers keep inner commas and points.
 *
 * @param text any text
 * @param from where to begin, a UTF-16 offset; default the start
 * @param to where to stop; default the end
 */
export function tokenize(text: string, from = 0, to: number = text.length): Tokens {
  let capacity = Math.max(16, (to - from) >> 2);
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let kinds = new Uint8Array(capacity);
  let count = 0;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    let bits = classOfUnit(code);
    if (bits === SPACE) {
      at++;
      continue;
    }
    if (code >= 0xd800 && code <= 0xdfff) bits = classAt(text, at);
    const start = at;
    let kind = MARK_TOKEN;
    if ((bits & WORD) !== 0) {
      kind = (bits & DIGIT) !== 0 ? NUMBER_TOKEN : WORD_TOKEN;
      at = wordEnd(text, at, to, kind);
    } else if (isApostrophe(code) && count > 0 && ends[count - 1] === at && kinds[count - 1] !== MARK_TOKEN && possessiveAt(text, at, to)) {
      kind = POSSESSIVE_TOKEN;
      at += 2;
    } else {
      at += code >= 0xd800 && code <= 0xdbff && at + 1 < to && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
    }
    if (count === capacity) {
      capacity *= 2;
      starts = grown(starts, new Int32Array(capacity));
      ends = grown(ends, new Int32Array(capacity));
      kinds = grown(kinds, new Uint8Array(capacity));
    }
    starts[count] = start;
    ends[count] = at;
    kinds[count] = kind;
    count++;
  }
  return { text, count, starts, ends, kinds };
}

function grown<T extends Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

/** Where the word or number that starts at `start` ends. */
function wordEnd(text: string, start: number, to: number, kind: number): number {
  let at = start;
  while (at < to) {
    const code = text.charCodeAt(at);
    const pair = code >= 0xd800 && code <= 0xdbff;
    if (((pair ? classAt(text, at) : classOfUnit(code)) & WORD) !== 0) {
      at += pair ? 2 : 1;
      continue;
    }
    if (at + 1 >= to) break;
    const next = classAt(text, at + 1);
    const inWord = isApostrophe(code) && (next & LETTER) !== 0 && !possessiveAt(text, at, to);
    const inNumber = kind === NUMBER_TOKEN && (code === 0x2c || code === 0x2e) && (next & DIGIT) !== 0;
    if (!inWord && !inNumber) break;
    at++;
  }
  return at;
}
