import {
  AFTER_ADVERBIAL_FIRST,
  BEFORE_ADVERBIAL_FIRST,
  COUNTED_NOUNS,
  MONTH_WORDS,
  NEVER_OF_A_YEAR,
  NUMBERED_COMMON_NOUNS,
  NUMBERED_NOUNS,
  STREET_WORDS,
} from '../../lexicon/en/numbers.js';
import { classAt, isLowerAt, isSpaceAt, isUpperAt, isWordAt, LETTER } from '../characters.js';
import { afterGap, isDigit, lettersEnd, type Numeral } from './numerals.js';

/** Numbers that count nothing: dates, times, years, names, labels, pronouns. */
export interface FigureTrap {
  readonly name: string;
  /** True when the numeral is no figure. `bare`: it has neither unit nor currency nor scale. */
  readonly catches: (text: string, numeral: Numeral, bare: boolean) => boolean;
}

const months = /* @__PURE__ */ new Set(MONTH_WORDS);
const numberedNouns = /* @__PURE__ */ new Set(NUMBERED_NOUNS);
const numberedCommon = /* @__PURE__ */ new Set(NUMBERED_COMMON_NOUNS);
const streets = /* @__PURE__ */ new Set(STREET_WORDS);
const beforeAdverb = /* @__PURE__ */ new Set(BEFORE_ADVERBIAL_FIRST);
const afterAdverb = /* @__PURE__ */ new Set(AFTER_ADVERBIAL_FIRST);
const counted = /* @__PURE__ */ new Set(COUNTED_NOUNS);
const neverOfAYear = /* @__PURE__ */ new Set(NEVER_OF_A_YEAR);

/** The word that ends right before `at`, past a space and the point of an abbreviation; '' when there is none. */
export function wordBefore(text: string, at: number): string {
  let end = at;
  if (isSpaceAt(text, end - 1)) end--;
  if (isSpaceAt(text, end - 1)) end--;
  if (text.charCodeAt(end - 1) === 0x2e) end--;
  let start = end;
  while (start > 0 && end - start < 20 && (classAt(text, start - 1) & LETTER) !== 0) start--;
  return text.slice(start, end);
}

/** The word after a numeral, past one gap, as printed. */
function wordAfter(text: string, end: number): string {
  const from = afterGap(text, end);
  return from === end ? '' : text.slice(from, lettersEnd(text, from));
}

/** True when the word before `at` opens a sentence, a line or a quotation. */
function opensSentence(text: string, at: number, word: string): boolean {
  let start = at;
  while (start > 0 && isSpaceAt(text, start - 1)) start--;
  if (text.charCodeAt(start - 1) === 0x2e && word !== '') start--;
  start -= word.length;
  let before = start - 1;
  while (before >= 0 && (isSpaceAt(text, before) || '"“‘\'(-–—•'.includes(text.charAt(before)))) {
    if (text.charCodeAt(before) === 10) return true;
    before--;
  }
  return before < 0 || '.!?:…'.includes(text.charAt(before));
}

const isPlural = (word: string): boolean => counted.has(word) || (word.length > 3 && word.endsWith('s') && !word.endsWith('ss'));

/** True for four digits that are more likely a year than an amount. */
function isYear(text: string, n: Numeral): boolean {
  if (n.digits === null || n.scale > 1 || n.kind !== 'cardinal' || !/^[12]\d{3}$/.test(n.digits)) return false;
  const next = wordAfter(text, n.end);
  if (n.value >= 1900 && n.value < 2100) return !neverOfAYear.has(next);
  if (n.value >= 2100) return false;
  const before = wordBefore(text, n.start).toLowerCase();
  return (
    ['in', 'since', 'from', 'until', 'by', 'before', 'after', 'circa', 'late', 'early', 'of', 'the', 'around', ...months].includes(before) && !isPlural(next)
  );
}

/** What the words begin with that make a number a time of day. */
const HOUR_LETTERS = 'apoAPGUEC';

/** True when something as `to ` or a dash may stand right before `at`; most numbers follow neither. */
function followsJoint(text: string, at: number): boolean {
  const last = text.charAt(at - 1);
  if (last !== ' ') return last === '-' || last === '–';
  const before = text.charCodeAt(at - 2);
  return (before >= 0x61 && before <= 0x7a) || before === 0x2d || before === 0x2013;
}

/** The traps in the order in which they are asked. */
export const TRAPS: readonly FigureTrap[] = [
  {
    name: 'a time of day',
    catches: (text, n) => {
      if (n.kind !== 'cardinal' || n.scale > 1) return false;
      const from = afterGap(text, n.end);
      if (!HOUR_LETTERS.includes(text.charAt(from) || ' ')) return false;
      const rest = text.slice(from, from + 8);
      return /^(?:[ap]\.m\b|[ap]m\b|[AP]\.?M\b|o['’]clock|GMT\b|UTC\b|E[SD]?T\b|P[SD]?T\b|C[SD]T\b|[ap]\. ?m\.)/.test(rest);
    },
  },
  {
    name: 'a day of a month',
    catches: (text, n) => {
      if ((n.kind !== 'cardinal' && n.kind !== 'ordinal') || n.value > 31 || n.scale > 1 || n.value < 1) return false;
      const before = wordBefore(text, n.start);
      if (months.has(before) && (n.digits !== null || n.kind === 'ordinal')) return true;
      // Sept. 19 to 22
      const since = followsJoint(text, n.start)
        ? /([A-Z][a-z]{2,8})\.? \d{1,2}(?:st|nd|rd|th)?(?: ?[-–] ?|,? (?:to|and|or|through|until) )$/.exec(text.slice(Math.max(0, n.start - 28), n.start))
        : null;
      if (since !== null && months.has(since[1]!)) return true;
      const after = wordAfter(text, n.end);
      if (months.has(after) && (after !== 'May' || n.digits !== null) && n.digits !== null) return true;
      return after === 'of' && months.has(wordAfter(text, afterGap(text, n.end) + 2));
    },
  },
  {
    name: 'a serial number: eight digits without a comma',
    catches: (_text, n, bare) => bare && n.digits !== null && /^\d{8,}$/.test(n.digits),
  },
  { name: 'a year', catches: (text, n, bare) => bare && isYear(text, n) },
  {
    name: 'the number of something numbered',
    catches: (text, n, bare) => {
      if (!bare || n.kind === 'ordinal') return false;
      const before = wordBefore(text, n.start);
      return numberedNouns.has(before) || (numberedCommon.has(before) && n.digits !== null);
    },
  },
  {
    name: 'part of a name',
    catches: (text, n, bare) => {
      if (!bare || n.kind !== 'cardinal') return false;
      const before = wordBefore(text, n.start);
      const after = wordAfter(text, n.end);
      const capitalBefore = isUpperAt(before, 0) && !opensSentence(text, n.start, before);
      const small = after === '' || isLowerAt(after, 0);
      if (n.digits === null) {
        if (!isUpperAt(text, n.start) || n.scale > 1 || opensSentence(text, n.start, '')) return false;
        return isLowerAt(before, 0) || (small && capitalBefore);
      }
      if (isLowerAt(before, 0) && isUpperAt(before, 1)) return true; // iPhone 15
      return (
        capitalBefore &&
        before.length > 1 &&
        !months.has(before) &&
        small &&
        !isPlural(after) &&
        !/^[,\d]*,\d{3}$/.test(n.digits) &&
        n.value < 10000 &&
        isSpaceAt(text, n.start - 1) &&
        text.charCodeAt(n.start - 2) !== 0x2e
      );
    },
  },
  {
    name: 'an address',
    catches: (text, n, bare) => {
      if (!bare) return false;
      let at = n.end;
      for (let i = 0; i < 4; i++) {
        const from = afterGap(text, at);
        if (from === at) return false;
        const digits = isDigit(text.charCodeAt(from));
        if (!digits && !isUpperAt(text, from)) return false;
        let end = from;
        while (isWordAt(text, end) && end - from < 20) end++;
        if (!digits && streets.has(text.slice(from, end))) return true;
        at = end;
      }
      return false;
    },
  },
  {
    name: 'a number alone in brackets, or one that numbers a line',
    catches: (text, n, bare) => {
      if (!bare || n.digits === null || n.kind !== 'cardinal') return false;
      const before = text.charAt(n.start - 1);
      const after = text.charAt(n.end);
      if ((before === '(' && after === ')') || (before === '[' && after === ']')) return true;
      return (after === '.' || after === ')') && n.value < 200 && isSpaceAt(text, n.end + 1) && (n.start === 0 || before === '\n');
    },
  },
  {
    name: 'one as a pronoun or article',
    catches: (text, n, bare) => {
      if (n.digits !== null || n.value !== 1 || n.kind !== 'cardinal') return false;
      const after = wordAfter(text, n.end).toLowerCase();
      if (text.charCodeAt(n.end) === 0x2d) return bare;
      return bare ? !counted.has(after) : ['day', 'point', 'second', 'minute'].includes(after);
    },
  },
  {
    name: 'zero as an adjective',
    catches: (_text, n, bare) => bare && n.digits === null && n.value === 0,
  },
  {
    name: 'first and second as adverbs and in names',
    catches: (text, n) => {
      if (n.kind !== 'ordinal' || n.digits !== null) return false;
      const after = wordAfter(text, n.end);
      const next = after.toLowerCase();
      if (isUpperAt(text, n.start) && isUpperAt(after, 0)) return true;
      if (isUpperAt(text, n.start) && !opensSentence(text, n.start, '')) return true;
      if (text.charCodeAt(n.end) === 0x2c || ['lady', 'ladies', 'aid', 'hand', 'name', 'things', 'thing', 'responders', 'responder'].includes(next))
        return true;
      const before = wordBefore(text, n.start).toLowerCase();
      if (n.value === 1) return next === '' || next === 'of' || beforeAdverb.has(before) || afterAdverb.has(next) || (next.endsWith('ed') && next !== 'armed');
      return n.value === 2 && (['', 'later', 'ago'].includes(next) || ['per', 'split', 'every', 'each'].includes(before));
    },
  },
];
