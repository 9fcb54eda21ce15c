import { CURRENCY_ADJECTIVES, CURRENCY_CODES, CURRENCY_HUNDREDTHS, CURRENCY_NAMES, CURRENCY_SIGNS } from '../../lexicon/en/currencies.js';
import { UNITS } from '../../lexicon/en/units.js';
import { isSpaceAt, isUpperAt, isWordAt } from '../characters.js';
import { afterGap, lettersEnd, type Numeral, smallWordAt } from './numerals.js';

/** What a number is of: money or a unit, printed before or after it. */
export interface Unit {
  readonly unit: string;
  readonly kind: 'money' | 'measure' | 'duration' | 'percent' | 'points';
  /** Where the figure begins or ends when the unit is counted in. */
  readonly edge: number;
  /** What the value is multiplied with: 0.01 for cents. */
  readonly factor: number;
}

interface Phrase {
  readonly rest: string;
  readonly unit: string;
  readonly kind: Unit['kind'];
}
// The tables are marked as pure calls, so that a bundle that reads no figures leaves them out.
const phrases = /* @__PURE__ */ phrasesByFirstWord();
const shorts = /* @__PURE__ */ shortForms();
const names = /* @__PURE__ */ new Map(CURRENCY_NAMES);
const hundredths = /* @__PURE__ */ new Map(CURRENCY_HUNDREDTHS);
const codes = /* @__PURE__ */ new Set(CURRENCY_CODES);
const adjectives = /* @__PURE__ */ new Map(CURRENCY_ADJECTIVES);
const signsByEnd = /* @__PURE__ */ currencySigns();
const LONGEST_SIGN = 4;

/** Phrases by their first word, longest first. */
function phrasesByFirstWord(): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const { unit, kind, words } of UNITS) {
    for (const word of words) {
      const first = /^[a-z]+/.exec(word)![0];
      map.set(first, [...(map.get(first) ?? []), { rest: word.slice(first.length), unit, kind }]);
    }
  }
  for (const list of map.values()) list.sort((x, y) => y.rest.length - x.rest.length);
  return map;
}

function shortForms(): Map<string, Phrase> {
  const map = new Map<string, Phrase>();
  for (const { unit, kind, short } of UNITS) for (const form of short ?? []) map.set(form, { rest: '', unit, kind });
  return map;
}

/** Signs of currencies by their last character, which is what stands before an amount, longest first. */
function currencySigns(): Map<string, (readonly [string, string])[]> {
  const map = new Map<string, (readonly [string, string])[]>();
  for (const entry of [...CURRENCY_SIGNS].sort((x, y) => y[0].length - x[0].length)) {
    const end = entry[0].slice(-1);
    map.set(end, [...(map.get(end) ?? []), entry]);
  }
  return map;
}

/** The currency printed before the amount that starts at `at`: `$`, `US$ `, `Rs. `, `USD `. */
export function currencyBefore(text: string, at: number): Unit | null {
  let end = at;
  if (isSpaceAt(text, end - 1)) end--;
  const before = text.slice(Math.max(0, end - LONGEST_SIGN), end);
  if (before === '') return null;
  for (const [sign, code] of signsByEnd.get(before.slice(-1)) ?? []) {
    if (!before.endsWith(sign)) continue;
    const start = end - sign.length;
    // A sign of letters is a word of its own.
    if (isWordAt(text, start) && isWordAt(text, start - 1)) continue;
    return { unit: code, kind: 'money', edge: start, factor: 1 };
  }
  const code = before.slice(-3);
  return codes.has(code) && !isWordAt(text, end - 4) ? { unit: code, kind: 'money', edge: end - 3, factor: 1 } : null;
}

/** The unit or currency after a number that ends at `at`, directly, after a space, or after a hyphen. */
export function unitAfter(text: string, numeral: Numeral, at: number): Unit | null {
  const hyphen = text.charCodeAt(at) === 0x2d;
  const from = hyphen ? at + 1 : afterGap(text, at);
  return (numeral.digits === null ? null : shortAfter(text, at, from)) ?? (from === at ? null : (phraseAt(text, from) ?? currencyAt(text, from, numeral)));
}

/** Signs and short forms: `%`, `km`, `€`, `USD`. A single letter counts only without a space. */
function shortAfter(text: string, at: number, from: number): Unit | null {
  const sign = text.charAt(from);
  const percent = shorts.get(sign);
  if (percent !== undefined && !isWordAt(text, from)) {
    const degrees = shorts.get(text.slice(from, from + 2));
    return {
      ...(degrees !== undefined && !isWordAt(text, from + 2)
        ? { unit: degrees.unit, kind: degrees.kind, edge: from + 2 }
        : { unit: percent.unit, kind: percent.kind, edge: from + 1 }),
      factor: 1,
    };
  }
  const mark = signsByEnd.get(sign)?.find(([printed]) => printed === sign);
  if (mark !== undefined && !isWordAt(text, from + 1)) return { unit: mark[1], kind: 'money', edge: from + 1, factor: 1 };
  let end = lettersEnd(text, from);
  if (text.startsWith('/h', end)) end += 2;
  if ('²³2'.includes(text.charAt(end) || ' ') && !isWordAt(text, end + 1)) end++;
  if (end === from || isWordAt(text, end)) return null;
  const word = text.slice(from, end);
  if (codes.has(word)) return { unit: word, kind: 'money', edge: end, factor: 1 };
  if (from > at && word.length < 2) return null;
  const unit = shorts.get(word);
  return unit === undefined ? null : { unit: unit.unit, kind: unit.kind, edge: end, factor: 1 };
}

/** A unit in words at `at`. */
function phraseAt(text: string, at: number): Unit | null {
  const end = lettersEnd(text, at);
  if (end === at || isWordAt(text, end)) return null;
  for (const { rest, unit, kind } of phrases.get(text.slice(at, end).toLowerCase()) ?? []) {
    if (rest !== '' && text.slice(end, end + rest.length).toLowerCase() !== rest) continue;
    if (isWordAt(text, end + rest.length)) continue;
    return { unit, kind, edge: end + rest.length, factor: 1 };
  }
  return null;
}

/** A currency in words at `at`, with the adjective that tells the country. */
function currencyAt(text: string, at: number, numeral: Numeral): Unit | null {
  let from = at;
  let country: string | undefined;
  for (let i = 0; i < 2 && isUpperAt(text, from); i++) {
    let end = lettersEnd(text, from);
    if (text.startsWith('U.S.', from)) end = from + 4;
    const word = text.slice(from, end);
    country = adjectives.get(word) ?? country;
    const next = afterGap(text, end);
    if (next === end) return null;
    from = next;
  }
  const end = from + smallWordAt(text, from).length;
  const word = text.slice(from, end).toLowerCase();
  const singular = word.endsWith('s') && !names.has(word) ? word.slice(0, -1) : word;
  const cent = hundredths.get(singular) ?? hundredths.get(word);
  if (cent !== undefined) return { unit: country ?? cent, kind: 'money', edge: end, factor: 0.01 };
  const code = names.get(singular);
  if (code === undefined) return null;
  // `15 won seats`: these are also other words, and money only in large amounts.
  if (['won', 'real', 'sol', 'crown', 'leu', 'rand', 'sols', 'dong'].includes(word) && numeral.value < 100) return null;
  return { unit: country ?? code, kind: 'money', edge: end, factor: 1 };
}

/** Whether `pounds` after this number are money: they come in millions, or are called sterling, or British. */
export function poundsAreMoney(text: string, numeral: Numeral, edge: number): boolean {
  return numeral.scale >= 1e6 || smallWordAt(text, afterGap(text, edge)) === 'sterling';
}
