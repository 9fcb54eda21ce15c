import { classAt, isSpaceAt, isWordAt, UPPER } from '../language/characters.js';
import { MARK_TOKEN, NUMBER_TOKEN, POSSESSIVE_TOKEN, type Tokens, tokenize } from '../language/tokens.js';
import { US_STATES } from '../lexicon/en/countries.js';
import { ABBREVIATED, ORDINALS, SMALL_NUMBERS, TENS } from '../lexicon/en/folds.js';
import type { Span } from '../model.js';
import { houseSpelling } from './spelling.js';
import { idOf, type Vocabulary } from './vocabulary.js';

/** The word stands inside double quotation marks. */
export const QUOTED = 1;
/** It begins with a capital letter. */
export const CAPITAL = 2;
/** Its folded form has a digit. */
export const NUMERIC = 4;
/** It opens its block, follows a mark that ends a sentence, or stands in a headline of capitals: its own says nothing. */
export const OPENING = 8;

/**
 * The words of a text as a comparison sees them, a struct of arrays: word `i` is `text.slice(starts[i], ends[i])`, and two
 * words are one when their `keys` are equal. Hyphenated compounds, dotted abbreviations, sums with their currency sign and
 * possessives are one word each.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly keys: readonly number[];
  readonly flags: readonly number[];
}

/** Reads the words of the given blocks of `text`. No word crosses a block's edge. */
export function readWords(text: string, blocks: readonly Span[], vocabulary: Vocabulary): Words {
  const words = { text, count: 0, starts: [] as number[], ends: [] as number[], keys: [] as number[], flags: [] as number[] };
  for (const block of blocks) {
    const first = words.flags.length;
    readBlock(words, tokenize(text, block.start, block.end), block, vocabulary);
    if (isTitleCase(words.flags, first)) for (let at = first; at < words.flags.length; at++) words.flags[at]! |= OPENING;
  }
  words.count = words.starts.length;
  return words;
}

/** Longer blocks are running text. */
const LONGEST_HEADLINE = 30;

/** True when most words from `first` on begin with a capital, as in `Dog Bites Man`: there it tells nothing. */
function isTitleCase(flags: readonly number[], first: number): boolean {
  const count = flags.length - first;
  if (count < 4 || count > LONGEST_HEADLINE) return false;
  let capitals = 0;
  for (let at = first; at < flags.length; at++) if ((flags[at]! & CAPITAL) !== 0) capitals++;
  return 10 * capitals >= 7 * count;
}

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
const isCurrency = (code: number): boolean => code === 0x24 || code === 0xa3 || code === 0xa5 || code === 0x20ac;
const isSentenceEnd = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3a;

function readBlock(words: { starts: number[]; ends: number[]; keys: number[]; flags: number[] }, tokens: Tokens, block: Span, vocabulary: Vocabulary): void {
  const { text, starts, ends, kinds, count } = tokens;
  let quoted = false;
  let opening = true;
  let i = 0;
  while (i < count) {
    const start = starts[i]!;
    const code = text.charCodeAt(start);
    let next = i + 1;
    let form: string | null = null;
    if (kinds[i] === MARK_TOKEN) {
      if (isDoubleMark(code)) {
        quoted = opensQuotation(text, start, block, quoted);
      } else if (code === 0x26) form = 'and';
      else if (code === 0x25) form = 'percent';
      else if (isCurrency(code) && i + 1 < count && kinds[i + 1] === NUMBER_TOKEN && starts[i + 1] === start + 1) {
        next = i + 2;
        form = text.charAt(start) + foldNumber(text.slice(start + 1, ends[i + 1]));
      } else if (isSentenceEnd(code)) opening = true;
      if (form === null) {
        i = next;
        continue;
      }
    } else {
      next = dottedEnd(tokens, i);
      if (next > i + 1) form = foldDotted(text.slice(start, ends[next - 1]));
      else {
        next = compoundEnd(tokens, i);
        form = next > i + 1 ? foldCompound(text.slice(start, ends[next - 1])) : null;
      }
      if (form === null) {
        const raw = text.slice(start, ends[i]);
        const dot = i + 1 < count && starts[i + 1] === ends[i] && text.charCodeAt(ends[i]!) === 0x2e;
        if (raw === 'per' && i + 1 < count && text.slice(starts[i + 1], ends[i + 1]) === 'cent') {
          next = i + 2;
          form = 'percent';
        } else {
          form = foldWord(raw, dot);
          // The point belongs to the abbreviation that it makes.
          if (dot && form !== foldWord(raw, false)) next = i + 2;
        }
      }
      if (next < count && kinds[next] === POSSESSIVE_TOKEN && starts[next] === ends[next - 1]) {
        form += "'s";
        next++;
      }
    }
    const end = ends[next - 1]!;
    words.starts.push(start);
    words.ends.push(end);
    words.keys.push(idOf(vocabulary, form));
    words.flags.push((quoted ? QUOTED : 0) | ((classAt(text, start) & UPPER) !== 0 ? CAPITAL : 0) | (hasDigit(form) ? NUMERIC : 0) | (opening ? OPENING : 0));
    opening = false;
    i = next;
  }
}

const hasDigit = (form: string): boolean => {
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
};

const isDoubleMark = (code: number): boolean => code === 0x22 || (code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb;

/** Whether the words after the mark at `at` are quoted. Marks in the wrong direction are common; where they stand decides. */
function opensQuotation(text: string, at: number, block: Span, quoted: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x201c || code === 0x201e || code === 0xab) return true;
  if (!quoted) return at + 1 < block.end && !isSpaceAt(text, at + 1);
  return code === 0x22 && at > block.start && isSpaceAt(text, at - 1) && isWordAt(text, at + 1);
}

/** The token after a dotted abbreviation (`U.S.`, `D.C.`, `p.m.`) that begins at token `i`, or `i + 1` when there is none. */
function dottedEnd(tokens: Tokens, i: number): number {
  const { text, starts, ends, count } = tokens;
  let at = i;
  let letters = 0;
  while (at + 1 < count && ends[at]! - starts[at]! === 1 && starts[at + 1] === ends[at] && text.charCodeAt(ends[at]!) === 0x2e) {
    letters++;
    if (at + 2 >= count || starts[at + 2] !== ends[at + 1] || !isWordAt(text, starts[at + 2]!)) return letters > 1 ? at + 2 : i + 1;
    at += 2;
  }
  // 'U.S' without its last point, but not 'J.Smith'.
  return letters > 0 && at < count && ends[at]! - starts[at]! === 1 ? at + 1 : i + 1;
}

/** The token after a hyphenated compound that begins at token `i`, or `i + 1`. */
function compoundEnd(tokens: Tokens, i: number): number {
  const { text, starts, ends, kinds, count } = tokens;
  let at = i;
  while (
    at + 2 < count &&
    starts[at + 1] === ends[at] &&
    isHyphen(text.charCodeAt(ends[at]!)) &&
    ends[at + 1]! - starts[at + 1]! === 1 &&
    starts[at + 2] === ends[at + 1] &&
    kinds[at + 2] !== MARK_TOKEN &&
    kinds[at + 2] !== POSSESSIVE_TOKEN
  ) {
    at += 2;
  }
  return at + 1;
}

let words: Map<string, string> | null = null;
let abbreviations: Map<string, string> | null = null;

function numberWords(): Map<string, string> {
  const map = new Map<string, string>();
  SMALL_NUMBERS.forEach((word, n) => {
    map.set(word, String(n));
  });
  TENS.forEach((ten, t) => {
    map.set(ten, String(10 * (t + 2)));
    for (let n = 1; n < 10; n++) map.set(`${ten}-${SMALL_NUMBERS[n]!}`, String(10 * (t + 2) + n));
  });
  ORDINALS.forEach((word, n) => {
    map.set(word, `${n + 1}${ordinalEnding(n + 1)}`);
  });
  return map;
}

/** The abbreviations with one point, at their end; those of several letters are dotted forms of their own (`N.Y.`). */
function readAbbreviations(): Map<string, string> {
  const map = new Map(ABBREVIATED);
  for (const [name, , news] of US_STATES) if (news.indexOf('.') === news.length - 1) map.set(news.slice(0, -1).toLowerCase(), name.toLowerCase());
  return map;
}

function ordinalEnding(n: number): string {
  if (n >= 11 && n <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th';
}

function foldWord(raw: string, dot: boolean): string {
  if (raw === 'US') return 'u.s.';
  const lower = raw.toLowerCase().replaceAll('’', "'");
  if (dot) {
    abbreviations ??= readAbbreviations();
    const long = abbreviations.get(lower);
    // Abbreviations that are words as well ('miss', 'wash', 'sun') need their capital.
    if (long !== undefined && raw.charCodeAt(0) !== lower.charCodeAt(0)) return long;
  }
  words ??= numberWords();
  const first = raw.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return foldNumber(lower);
  return words.get(lower) ?? houseSpelling(lower, raw.charCodeAt(0) !== lower.charCodeAt(0));
}

/** A number without its thousands separators, `1,200.50` as `1200.50`. */
function foldNumber(raw: string): string {
  return raw.replaceAll(',', '').toLowerCase();
}

function foldDotted(raw: string): string {
  const letters = raw.replaceAll('.', '').toLowerCase();
  return letters === 'us' ? 'u.s.' : letters;
}

function foldCompound(raw: string): string {
  const lower = raw.toLowerCase().replaceAll('’', "'").replaceAll('‐', '-').replaceAll('‑', '-').replaceAll(',', '');
  words ??= numberWords();
  const whole = words.get(lower);
  if (whole !== undefined) return whole;
  // 'two-day' is '2-day'.
  const cut = lower.indexOf('-');
  const head = words.get(lower.slice(0, cut));
  return head === undefined ? lower : head + lower.slice(cut);
}
