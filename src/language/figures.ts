import { InputError } from '../errors.js';
import { COUNTED_NOUNS } from '../lexicon/en/numbers.js';
import type { Figure } from '../model.js';
import { classOfUnit, DIGIT, isLowerAt, isSpaceAt, isUpperAt, isWordAt, LETTER } from './characters.js';
import { widen } from './figures/inexact.js';
import { figure, isBrokenOff, isTrapped, type NoFigure, openEnd, withUnit } from './figures/make.js';
import { afterGap, digitsAt, isDigit, lettersEnd, mayStartNumber, type Numeral, wordsAt } from './figures/numerals.js';
import { rangeFrom, ratioFrom } from './figures/ranges.js';
import { wordBefore } from './figures/traps.js';
import { currencyBefore, type Unit, unitAfter } from './figures/units.js';

const counted = /* @__PURE__ */ new Set(COUNTED_NOUNS);

/**
 * Finds the quantities of a text: counts, money, percentages, points, ordinals, durations, ages, fractions, measures and
 * ranges, in digits and in words. Years, dates, times, scores, numbered names (`F-16`, `Chapter 11`) and the pronoun `one` are none.
 * A figure's span includes its currency, its unit and what makes it inexact (`around forty`, `$1.2 billion`), not the noun it counts.
 *
 * `unit` is an ISO 4217 code for money (the bare name where it does not tell the country: `peso`), else the unit's symbol or its English
 * singular (`kg`, `year`, `percent`, `percentage point`), or null. Of vague plurals (`hundreds of thousands`) `value` is the order of
 * magnitude, and of a decade its first year. A range has the kind `range` and the unit of its bounds.
 *
 * @param text any text; offsets of the result are UTF-16 code units into it
 * @returns the figures in order, disjoint
 * @throws An {@link InputError} when `text` is not a string
 *
 * @example
 * ```ts
 * import { findFigures } from 'copydesk';
 *
 * findFigures('It cost more than $1.2 billion in 2021.').map((f) => [f.text, f.value, f.unit]); // => [['more than $1.2 billion', 1200000000, 'USD']]
 * findFigures('Between 10 and 15 percent of voters stayed away.')[0]?.upper; // => 15
 * ```
 */
export function findFigures(text: string): Figure[] {
  if (typeof text !== 'string') throw new InputError('not-a-string', 'findFigures takes a string.');
  const figures: Figure[] = [];
  let at = 0;
  let floor = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code > 0x7f && (code < 0xbc || code > 0xbe) && (code < 0x2150 || code > 0x215e)) {
      at = (classOfUnit(code) & LETTER) !== 0 ? skipWord(text, at) : at + 1;
      continue;
    }
    const letter = (code | 32) >= 0x61 && (code | 32) <= 0x7a;
    if (letter) {
      const numeral = mayStartNumber(text, at) && !isSecondHalf(text, at) ? wordsAt(text, at) : null;
      const figure = numeral === null ? null : figureOf(text, numeral, floor);
      if (figure === null) at = skipLetters(text, at);
      else {
        if (figure.kind !== null) figures.push(figure);
        floor = at = figure.end;
      }
    } else if (isDigit(code) || code > 0x7f) {
      const end = isLabel(text, at) ? 0 : telephoneEnd(text, at) || figureAtDigits(text, at, floor, figures);
      at = end > at ? end : skipRun(text, at);
      floor = Math.max(end, floor);
    } else at++;
  }
  return figures;
}

/** `five` of `high-five`. */
const isSecondHalf = (text: string, at: number): boolean => text.charCodeAt(at - 1) === 0x2d && isWordAt(text, at - 2);

/** Reads the figure whose digits begin at `at`, and returns where to go on; 0 when there is none. */
function figureAtDigits(text: string, at: number, floor: number, figures: Figure[]): number {
  const numeral = digitsAt(text, at);
  if (numeral === null || isBrokenOff(text, numeral)) return 0;
  const figure = figureOf(text, numeral, floor);
  if (figure === null) return numeral.kind === 'cardinal' && isSpaceAt(text, numeral.end) ? numeral.end : 0;
  if (figure.kind !== null) figures.push(figure);
  return figure.end;
}

function skipLetters(text: string, at: number): number {
  let end = at;
  let code: number;
  do {
    code = text.charCodeAt(++end);
  } while ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a));
  if (code === 0x20) return end;
  // EUR5m
  if (isDigit(code) && end - at < 4 && currencyBefore(text, end)?.edge === at) return end;
  return (classOfUnit(code) & (LETTER | DIGIT)) !== 0 ? skipWord(text, end) : end;
}

function skipWord(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isWordAt(text, end)) end++;
  return end;
}

/** Past digits, letters and the marks that join them: a date, an address, a telephone number. */
function skipRun(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && (isWordAt(text, end) || ('-/:.,_=&?%#@+~'.includes(text.charAt(end)) && isWordAt(text, end + 1)))) end++;
  return end;
}

/** Where a telephone number that begins at `at` ends, or 0: seven digits or more in groups that are no thousands. */
function telephoneEnd(text: string, at: number): number {
  let group = at + 1;
  while (group - at < 5 && isDigit(text.charCodeAt(group))) group++;
  // Most digits have no second group, so that the expression need not be asked.
  if (group - at > 4 || !(text.charAt(group + 1) === '(' || (isDigit(text.charCodeAt(group + 1)) && isDigit(text.charCodeAt(group + 2))))) return 0;
  const found = /^\d{1,4}(?:[ .-]\(?\d{2,5}\)?){2,5}(?![\d,])/.exec(text.slice(at, at + 32));
  if (found === null || /^\d{1,3}(?:[ .]\d{3})+$/.test(found[0])) return 0;
  return found[0].replace(/\D/g, '').length >= 7 ? at + found[0].length : 0;
}

/** True when what stands before the digits makes them part of a name, an address on the web, or a telephone number. */
function isLabel(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === '') return false;
  if (isWordAt(text, at - 1)) return currencyBefore(text, at) === null;
  if (before === "'" && isDigit(text.charCodeAt(at - 2))) return true;
  if (before === '"' && text.charAt(at - 2) === '=') return true;
  if (before === '+' && isWordAt(text, at - 2)) return true;
  if ('/_=&@\\#:'.includes(before)) return !(before === '#' && !isWordAt(text, at - 2));
  return before === '-' && isWordAt(text, at - 2) && text.slice(Math.max(0, at - 4), at - 1).toLowerCase() !== 'mid';
}

/** The figure around a numeral, or null when the numeral counts nothing. It does not reach before `floor`. */
function figureOf(text: string, numeral: Numeral, floor: number): Figure | NoFigure | null {
  const n = metres(text, numeral);
  const sign = n.digits === null ? null : currencyBefore(text, n.start);
  const before = sign !== null && sign.edge >= floor ? sign : null;
  const after = before === null || n.kind === 'cardinal' ? withUnit(text, n) : null;
  const unit = before ?? after;
  const start = before?.edge ?? n.start;

  if (n.kind === 'decade') return decade(text, n);
  if (n.kind === 'ordinal') return isTrapped(text, n, true) ? null : figure(text, n.start, n.end, 'ordinal', n.value, null, null, false);
  const range = n.kind === 'cardinal' ? rangeFrom(text, n, before, after) : null;
  if (range !== null) return range.kind === null ? range : widen(text, range, floor);
  const ratio = n.kind === 'cardinal' && unit === null ? ratioFrom(text, n) : null;
  if (ratio !== null) return ratio;
  const rank = n.digits !== null && unit === null ? rankStart(text, n.start) : n.start;
  if (rank < n.start) return figure(text, rank, n.end, 'ordinal', n.value, null, null, false);
  const half = n.kind === 'fraction' && unit === null ? unitAndHalf(text, n, floor) : null;
  if (half !== null) return widen(text, half, floor);
  if (isTrapped(text, n, unit === null && n.scale === 1)) return null;

  const age = ageOf(text, n, after);
  if (age !== null) return widen(text, age, floor);
  const end = Math.max(n.end, before === null ? (after?.edge ?? 0) : 0);
  const minus = unit?.kind === 'percent' || unit?.unit.startsWith('°') === true ? minusBefore(text, start) : 0;
  const value = n.value * (unit?.factor ?? 1);
  const kind = unit?.kind ?? (n.kind === 'fraction' ? 'fraction' : 'count');
  const inexact = n.kind === 'vague' || (end > n.end && openEnd(text, n.end) > n.end);
  const made = figure(text, start - minus, end, kind, minus > 0 ? -value : value, null, unit?.unit ?? null, inexact);
  return widen(text, made, floor);
}

/** `the 1990s`, and the forties of `in his 40s`; `the 1800s` are a century. */
function decade(text: string, n: Numeral): Figure | null {
  if (n.value < 100 && !/\b(?:his|her|their|my|our|your|early|mid|late)[ -]$/i.test(text.slice(Math.max(0, n.start - 7), n.start))) return null;
  const last = n.value % 100 === 0 && n.value < 2000 && n.value >= 100 ? 99 : 9;
  return figure(text, n.start, n.end, 'range', n.value, n.value + last, 'year', false);
}

/** `an hour and a half`, where the numeral is the half: 1.5 hours. */
function unitAndHalf(text: string, n: Numeral, floor: number): Figure | null {
  const found = /(?:^|[^\w-])((?:an?|one) (hour|year|month|week|day|mile|century|decade|minute) and )$/i.exec(
    text.slice(Math.max(floor, n.start - 22), n.start),
  );
  if (found === null) return null;
  const unit = unitAfter(text, n, n.start - found[1]!.length + found[1]!.indexOf(' '));
  if (unit === null) return null;
  return figure(text, n.start - found[1]!.length, n.end, unit.kind, 1 + n.value, null, unit.unit, false);
}

/** `100m` is a hundred million before what is counted, else a hundred metres; after a sign of money always millions. */
function metres(text: string, n: Numeral): Numeral {
  if (!n.shortM || currencyBefore(text, n.start) !== null) return n;
  const from = afterGap(text, n.end);
  const noun = from === n.end ? '' : text.slice(from, lettersEnd(text, from));
  if (counted.has(noun) || (isLowerAt(noun, 0) && noun.length > 3 && noun.endsWith('s')) || unitAfter(text, n, n.end)?.kind === 'money') return n;
  return { ...n, end: n.end - 1, value: n.value / n.scale, scale: 1, shortM: false };
}

/** How long the minus sign, or the word, before `start` is; 0 when there is none. */
function minusBefore(text: string, start: number): number {
  const mark = text.charAt(start - 1);
  if (mark === '-' || mark === '−') return start < 2 || isSpaceAt(text, start - 2) ? 1 : 0;
  return wordBefore(text, start) === 'minus' && wordBefore(text, start - 6) !== 'or' ? 6 : 0;
}

/** Where `No. ` or `#` before the digits begins, else the digits' own start. */
function rankStart(text: string, start: number): number {
  if (text.charAt(start - 1) === '#') return start - 1;
  if (!'. osr'.includes(text.charAt(start - 1) || ',') || isDigit(text.charCodeAt(start - 2))) return start;
  const found = /(?:^|[^A-Za-z])(No\.? ?|Nos\. ?|number )$/.exec(text.slice(Math.max(0, start - 9), start));
  return found === null ? start : start - found[1]!.length;
}

/** `60-year-old`, `34 years old`, `aged 34`, and the 79 of `Biden, 79, said`. */
function ageOf(text: string, n: Numeral, after: Unit | null): Figure | null {
  if (n.kind !== 'cardinal' && n.kind !== 'fraction') return null;
  if (after?.kind === 'duration') {
    const old = /^(?:-| )olds?\b/.exec(text.slice(after.edge, after.edge + 6));
    return old === null ? null : figure(text, n.start, after.edge + old[0].length, 'age', n.value, null, after.unit, false);
  }
  if (after !== null || n.scale > 1 || n.value > 119 || n.value !== Math.floor(n.value)) return null;
  const before = wordBefore(text, n.start);
  const aged = before.toLowerCase();
  if ((aged === 'aged' || aged === 'age') && isSpaceAt(text, n.start - 1))
    return figure(text, n.start - 1 - before.length, n.end, 'age', n.value, null, 'year', false);
  if (n.value > 9 && /^turn(?:ed|s|ing)?$/.test(before) && /^[,.;)]?$/.test(text.charAt(n.end)))
    return figure(text, n.start, n.end, 'age', n.value, null, 'year', false);
  if (n.digits === null || n.value < 1 || text.charAt(n.start - 2) !== ',' || !isSpaceAt(text, n.start - 1) || !/^[,.;)]/.test(text.charAt(n.end) || '.'))
    return null;
  let start = n.start - 2;
  while (start > 0 && n.start - start < 30 && (isWordAt(text, start - 1) || "-'’".includes(text.charAt(start - 1)))) start--;
  return isUpperAt(text, start) ? figure(text, n.start, n.end, 'age', n.value, null, 'year', false) : null;
}
