import { InputError } from '../errors.js';
import { APPROXIMATORS, COUNTED_NOUNS, TRAILING_APPROXIMATORS } from '../lexicon/en/numbers.js';
import type { Figure } from '../model.js';
import { classOfUnit, DIGIT, isLowerAt, isSpaceAt, isUpperAt, isWordAt, LETTER } from './characters.js';
import { TRAPS, wordBefore } from './figure-traps.js';
import { afterGap, digitsAt, isDigit, lettersEnd, mayStartNumber, type Numeral, smallWordAt, wordsAt } from './numerals.js';
import { currencyBefore, poundsAreMoney, type Unit, unitAfter } from './units.js';

const approximators = new Set(APPROXIMATORS);
const trailing = new Set(TRAILING_APPROXIMATORS);
const counted = new Set(COUNTED_NOUNS);

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

/** True when the digits run on into something that is no number: a date, a time, a serial number, letters. */
function isBrokenOff(text: string, n: Numeral): boolean {
  const next = text.charCodeAt(n.end);
  const after = text.charCodeAt(n.end + 1);
  if ((next === 0x2f || next === 0x3a || next === 0x27) && isDigit(after)) return true;
  // the 90's
  if ((next === 0x27 || next === 0x2019) && (after | 32) === 0x73 && !isWordAt(text, n.end + 2)) return true;
  if (isWordAt(text, n.end)) return unitAfter(text, n, n.end) === null;
  // 3-D, 4-H, 7-Eleven
  if (next === 0x2d && isUpperAt(text, n.end + 1) && n.scale === 1 && currencyBefore(text, n.start) === null) return true;
  return false;
}

/** Something that looks like a figure and is none, such as a score: nothing is looked for before its end. */
interface NoFigure {
  readonly kind: null;
  readonly end: number;
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

const isTrapped = (text: string, n: Numeral, bare: boolean): boolean => TRAPS.some((trap) => trap.catches(text, n, bare));

function figure(
  text: string,
  start: number,
  end: number,
  kind: Figure['kind'],
  value: number,
  upper: number | null,
  unit: string | null,
  approximate: boolean,
): Figure {
  return { start, end, text: text.slice(start, end), kind, value, upper, unit, approximate };
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

/** Past the ending of `20-plus`, `40-odd`, `50+`. */
function openEnd(text: string, at: number): number {
  const rest = text.slice(at, at + 6);
  if (rest.startsWith('-plus')) return at + 5;
  if (rest.startsWith('-odd')) return at + 4;
  return rest.startsWith('+') ? at + 1 : at;
}

/** The unit after the numeral, with pounds told apart. */
function withUnit(text: string, n: Numeral): Unit | null {
  const unit = unitAfter(text, n, n.end) ?? unitAfter(text, n, openEnd(text, n.end));
  return unit?.unit === 'lb' && poundsAreMoney(text, n, unit.edge) ? { ...unit, unit: 'GBP', kind: 'money' } : unit;
}

/** How long the minus sign, or the word, before `start` is; 0 when there is none. */
function minusBefore(text: string, start: number): number {
  const mark = text.charAt(start - 1);
  if (mark === '-' || mark === '−') return start < 2 || isSpaceAt(text, start - 2) ? 1 : 0;
  return wordBefore(text, start) === 'minus' && wordBefore(text, start - 6) !== 'or' ? 6 : 0;
}

/** A numeral that begins at `at`, past a sign of money. */
function numeralAt(text: string, at: number): Numeral | null {
  let from = at;
  while (from - at < 4 && !isWordAt(text, from) && !isSpaceAt(text, from) && from < text.length) from++;
  if (from > at && (currencyBefore(text, from)?.edge ?? -1) !== at) return null;
  if (isDigit(text.charCodeAt(from))) return digitsAt(text, from);
  return from === at && mayStartNumber(text, at) ? wordsAt(text, at) : null;
}

/** What joins the bounds of a range, with where the second begins. */
function joint(text: string, at: number): { by: 'dash' | 'to' | 'and' | 'or'; next: number } | null {
  const spaced = afterGap(text, at);
  const mark = text.charAt(spaced);
  if (mark === '-' && spaced === at && isSpaceAt(text, at + 1)) {
    // 18- to 24-year-olds
    const hanging = joint(text, at + 1);
    return hanging !== null && (hanging.by === 'to' || hanging.by === 'or') ? hanging : null;
  }
  if (mark === '-' || mark === '–' || mark === '—' || mark === '‑') {
    const next = afterGap(text, spaced + 1);
    return spaced > at === next > spaced + 1 ? { by: 'dash', next } : null;
  }
  if (spaced === at) return null;
  const word = smallWordAt(text, spaced);
  if (word !== 'to' && word !== 'and' && word !== 'or') return null;
  const next = afterGap(text, spaced + word.length);
  return next > spaced + word.length ? { by: word, next } : null;
}

/** What ages are counted in when nothing is said. */
const AGE: Unit = { unit: 'year', kind: 'duration', edge: 0, factor: 1 };

/** The range that begins with `n`; no figure for a score, a pair of years and the like; null when `n` stands alone. */
function rangeFrom(text: string, n: Numeral, before: Unit | null, after: Unit | null): Figure | NoFigure | null {
  const link = joint(text, after !== null && before === null ? after.edge : n.end);
  if (link === null) return null;
  const m = numeralAt(text, link.next);
  if (m === null || (m.kind !== 'cardinal' && m.kind !== 'fraction')) return null;
  const opener = wordBefore(text, before?.edge ?? n.start).toLowerCase();
  const ages = /\b(?:ages?|aged)(?: of| between| from)? $/i.test(text.slice(Math.max(0, n.start - 16), n.start));
  if (link.by === 'and' && opener !== 'between' && !ages) return null;
  const ownSign = m.digits === null ? null : currencyBefore(text, m.start);
  const second = ownSign ?? withUnit(text, m);
  const unit = second ?? before ?? after ?? (ages ? AGE : null);
  // A change from one value to another is two figures; the unit may be printed once.
  if (link.by === 'to' && opener === 'from') {
    if (before !== null || after !== null || second === null || ownSign !== null || n.scale > 1 || m.scale > 1) return null;
    return figure(text, n.start, n.end, second.kind, n.value * second.factor, null, second.unit, false);
  }
  const none: NoFigure = { kind: null, end: m.end };
  const end = Math.max(
    m.end,
    ownSign === null && before === null ? (second?.edge ?? 0) : second !== null && ownSign === null && before === null ? second.edge : 0,
  );
  if (before !== null && second !== null && second !== ownSign && second.kind !== 'money') return null;
  if (after !== null && second !== null && after.unit !== second.unit) return null;
  const low = n.scale === 1 && m.scale > 1 && n.value < m.value / m.scale ? n.value * m.scale : n.value;
  const bare = unit === null && n.scale === 1 && m.scale === 1;
  if (bare && link.by === 'dash' && !isCountedRange(text, n, m, opener)) return none;
  // Odds and majorities, `4 to 1`, are scores.
  if (bare && link.by === 'to' && low > m.value && (m.value === 1 || SCORING.has(opener))) return none;
  if (!(low < m.value)) return null;
  if (bare && (isTrapped(text, n, true) || isTrapped(text, m, true))) return link.by === 'dash' ? none : null;
  if (isBrokenOff(text, m) && second === null) return link.by === 'dash' ? none : null;
  const factor = unit?.factor ?? 1;
  const old = unit?.kind === 'duration' ? (/^(?:-| )olds?\b/.exec(text.slice(end, end + 6))?.[0].length ?? 0) : 0;
  const start = link.by === 'and' && opener === 'between' ? text.lastIndexOf(' ', (before?.edge ?? n.start) - 2) + 1 : (before?.edge ?? n.start);
  return figure(text, Math.max(start, (before?.edge ?? n.start) - 9), end + old, 'range', low * factor, m.value * factor, unit?.unit ?? null, false);
}

/** Words before a score or a tally of votes. */
const SCORING = new Set([
  'won',
  'lost',
  'beat',
  'voted',
  'by',
  'vote',
  'record',
  'win',
  'ruled',
  'score',
  'led',
  'lead',
  'leading',
  'trailed',
  'trailing',
  'split',
  'passed',
]);

/** True for `15-20 people`, false for the score `6-3`, the vote `51-49`, the season `2021-22`, the telephone number. */
function isCountedRange(text: string, n: Numeral, m: Numeral, opener: string): boolean {
  if (n.value >= m.value || n.digits === null || m.digits === null) return n.digits === null && n.value < m.value;
  if (n.digits.length >= 3 && !n.digits.includes(',') && (m.digits.length !== n.digits.length || n.value >= 1000)) return false;
  if (SCORING.has(opener)) return false;
  const from = afterGap(text, m.end);
  if (from === m.end) return false;
  const noun = text.slice(from, lettersEnd(text, from));
  return isLowerAt(noun, 0) && (counted.has(noun) || (noun.endsWith('s') && noun.length > 3 && !noun.endsWith('ss')));
}

/** `one in five`, `nine out of 10`: a fraction. */
function ratioFrom(text: string, n: Numeral): Figure | null {
  if (n.scale > 1 || n.value < 1 || n.value > 99) return null;
  const from = afterGap(text, n.end);
  const word = smallWordAt(text, from);
  let next = from;
  if (word === 'in') next = afterGap(text, from + 2);
  else if (word === 'out' && smallWordAt(text, afterGap(text, from + 3)) === 'of') next = afterGap(text, afterGap(text, from + 3) + 2);
  if (next === from) return null;
  const m = numeralAt(text, next);
  if (
    m === null ||
    m.kind !== 'cardinal' ||
    m.value <= n.value ||
    m.value > 1e6 ||
    (m.value > 1000 && m.digits?.length === 4) ||
    unitAfter(text, m, m.end) !== null
  )
    return null;
  if (word === 'in' && n.value > 10) return null;
  if (TRAPS.some((trap) => trap.name === 'a day of a month' && trap.catches(text, m, true))) return null;
  return figure(text, n.start, m.end, 'fraction', n.value / m.value, null, null, false);
}

/** Where `No. ` or `#` before the digits begins, else the digits' own start. */
function rankStart(text: string, start: number): number {
  if (text.charAt(start - 1) === '#') return start - 1;
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

/** Takes in the words that make a figure inexact. */
function widen(text: string, f: Figure, floor: number): Figure {
  const start = approximateStart(text, f, floor);
  let end = f.end;
  if (text.charAt(end) === '+' && !isWordAt(text, end + 1)) end++;
  else {
    const rest = afterGap(text, text.charAt(end) === '-' ? end + 1 : end);
    const tail = /^(?:or (?:so|more|less|fewer)|plus|odd|and (?:counting|up))\b/.exec(text.slice(rest, rest + 14))?.[0];
    if (tail !== undefined && (text.charAt(end) === '-' || rest > end) && trailing.has(tail) && !(tail === 'plus' && rest > end && text.charAt(end) !== '-'))
      end = rest + tail.length;
  }
  if (start === f.start && end === f.end) return f;
  return { ...f, start, end, text: text.slice(start, end), approximate: true };
}

/** Before a small bare number these are prepositions: `talks about two islands`. */
const PREPOSITIONS = new Set(['about', 'over', 'under', 'above', 'below', 'around', 'some']);

/** Where the words before a figure begin that make it inexact; its own start when there are none. */
function approximateStart(text: string, f: Figure, floor: number): number {
  if ('~≈<>±'.includes(text.charAt(f.start - 1) || ' ') && f.start - 1 >= floor) return f.start - 1;
  let best = f.start;
  let at = f.start;
  for (let words = 0; words < 5; words++) {
    if (!isSpaceAt(text, at - 1)) break;
    const end = at - 1;
    let start = end;
    while (start > floor && end - start < 14 && (text.charCodeAt(start - 1) | 32) >= 0x61 && (text.charCodeAt(start - 1) | 32) <= 0x7a) start--;
    if (start === end || (start > 0 && isWordAt(text, start - 1))) break;
    const phrase = text.slice(start, f.start - 1).toLowerCase();
    if (approximators.has(phrase) && !(PREPOSITIONS.has(phrase) && isPreposition(f, phrase))) best = start;
    at = start;
  }
  return best;
}

function isPreposition(f: Figure, phrase: string): boolean {
  if (f.approximate && f.kind === 'count') return phrase === 'over' || phrase === 'under';
  if (f.kind === 'duration') return phrase === 'over' || phrase === 'above' || phrase === 'below';
  return f.value < 10 && f.unit === null && f.kind === 'count' && phrase !== 'some' && phrase !== 'around';
}
