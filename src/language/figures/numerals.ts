import { CARDINALS, FRACTION_SIGNS, FRACTIONS, ORDINALS, SCALES, SHORT_SCALES, VAGUE_PLURALS } from '../../lexicon/en/numbers.js';
import { isSpaceAt, isWordAt } from '../characters.js';

/** A number as printed, before anyone has looked at what it counts. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** What the printed number was multiplied with: 1e6 in `10 million`. */
  readonly scale: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'vague' | 'decade';
  /** The digits as printed, without scale: `1,200`; null for words. */
  readonly digits: string | null;
  /** `m` right after the digits: million or metre, as what follows tells. */
  readonly shortM: boolean;
}

// The tables are marked as pure calls, so that a bundle that reads no figures leaves them out.
const cardinals = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(CARDINALS));
const ordinals = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(ORDINALS));
const scales = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(SCALES));
const vague = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(VAGUE_PLURALS));
const fractions = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(FRACTIONS));
const fractionSigns = /* @__PURE__ */ new Map(/* @__PURE__ */ FRACTION_SIGNS.map(([sign, numerator, denominator]) => [sign, numerator / denominator]));
const shortScales = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(SHORT_SCALES));

const LONGEST = 16;

// Nearly every word of a text begins with three letters with which no number word begins, and need not be looked up.
const cell = (a: number, b: number, c: number): number => ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
const starts = /* @__PURE__ */ beginnings();

function beginnings(): Uint8Array {
  const cells = new Uint8Array(32 * 32 * 32);
  for (const words of [cardinals, ordinals, scales, vague, fractions]) {
    for (const word of words.keys()) cells[cell(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1;
  }
  return cells;
}

/** True when a number word may begin with the letter at `at`; it has three letters or more. */
export function mayStartNumber(text: string, at: number): boolean {
  return starts[cell(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))] === 1;
}

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code | 32) >= 0x61 && (code | 32) <= 0x7a;

/** Where the run of ASCII letters at `at` ends, at most {@link LONGEST} on. */
export function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end - at <= LONGEST && isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Past one or two white space characters, or `at` itself when there are none or more. */
export function afterGap(text: string, at: number): number {
  if (!isSpaceAt(text, at)) return at;
  if (!isSpaceAt(text, at + 1)) return at + 1;
  return isSpaceAt(text, at + 2) ? at : at + 2;
}

/** The word of ASCII letters at `at` in small letters, or '' when it runs on into other letters or digits. */
export function smallWordAt(text: string, at: number): string {
  const end = lettersEnd(text, at);
  return end === at || isWordAt(text, end) ? '' : text.slice(at, end).toLowerCase();
}

/** `digits` times a power of ten, rounded once. */
const scaled = (digits: string, scale: number): number => {
  const exponent = POWERS.indexOf(scale);
  return exponent < 0 ? Number(digits) * scale : Number(`${digits}e${exponent}`);
};
const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

/** The scale words after a number: ` million`, `-million`, ` lakh crore`. */
function scaleAfter(text: string, at: number): { scale: number; end: number } {
  let scale = 1;
  let end = at;
  for (let i = 0; i < 2; i++) {
    const from = text.charCodeAt(end) === 0x2d ? end + 1 : afterGap(text, end);
    const word = from === end ? '' : smallWordAt(text, from);
    const factor = scales.get(word);
    if (factor === undefined || (word === 'dozen' && scale > 1)) break;
    scale *= factor;
    end = from + word.length;
  }
  return { scale, end };
}

/**
 * The number in digits at `at`, where a digit or a fraction sign stands: groups of thousands (also `1,50,000` and `10 000`),
 * decimals, fractions, an ordinal's or a decade's ending, a scale. Null for digits that are no number (dates, versions).
 */
export function digitsAt(text: string, at: number): Numeral | null {
  let end = at;
  let plain = '';
  const sign = fractionSigns.get(text.charAt(at));
  if (sign !== undefined) return finish(text, at, at + 1, sign, text.charAt(at), 'fraction');
  while (isDigit(text.charCodeAt(end)) && end - at < 20) end++;
  plain = text.slice(at, end);
  if (plain.length <= 3) {
    // Groups of two or three digits of which the last has three.
    for (const separator of [',', '.', ' ', '\u00a0', '\u202f', '\u2009', '’', "'"]) {
      let groups = end;
      let joined = plain;
      let last = 0;
      let count = 0;
      while (text.charAt(groups) === separator) {
        let to = groups + 1;
        while (isDigit(text.charCodeAt(to)) && to - groups < 5) to++;
        const length = to - groups - 1;
        if (length !== 3 && !(separator === ',' && length === 2)) break;
        joined += text.slice(groups + 1, to);
        last = length;
        groups = to;
        count++;
      }
      if (last !== 3 || isDigit(text.charCodeAt(groups)) || (separator === '.' && count < 2) || plain === '0') continue;
      plain = joined;
      end = groups;
      break;
    }
  }
  if (text.charCodeAt(end) === 0x2e && isDigit(text.charCodeAt(end + 1))) {
    let to = end + 1;
    while (isDigit(text.charCodeAt(to)) && to - end < 16) to++;
    plain += text.slice(end, to);
    end = to;
    if (text.charCodeAt(end) === 0x2e && isDigit(text.charCodeAt(end + 1))) return null;
  } else if (text.charCodeAt(end) === 0x2c && isDigit(text.charCodeAt(end + 1))) {
    // A comma before one or two digits is a decimal comma where a unit of money or a percent sign shows that a number goes on.
    let to = end + 1;
    while (isDigit(text.charCodeAt(to)) && to - end < 4) to++;
    const rest = text.slice(to, to + 12).trimStart();
    if (to - end > 3 || !/^(?:%|percent|per cent|million|billion|euro|€|km|kg)/.test(rest)) return null;
    plain = `${plain}.${text.slice(end + 1, to)}`;
    end = to;
  }
  return finish(text, at, end, null, plain, 'cardinal');
}

/** Adds to plain digits what may follow them without being a unit. */
function finish(text: string, start: number, digitsEnd: number, signValue: number | null, plain: string, base: 'cardinal' | 'fraction'): Numeral | null {
  let end = digitsEnd;
  let kind: Numeral['kind'] = base;
  let value = signValue ?? Number(plain);
  let scale = 1;
  let shortM = false;
  const whole = signValue === null && !plain.includes('.');
  const numeral = (): Numeral => ({ start, end, value, scale, kind, digits: text.slice(start, digitsEnd), shortM });
  const mixed = whole ? fractionSigns.get(text.charAt(end)) : undefined;
  if (mixed !== undefined) {
    value += mixed;
    end++;
  } else if (whole) {
    const part = slashFraction(text, isSpaceAt(text, end) ? end + 1 : end);
    if (part !== null && isSpaceAt(text, end)) {
      value += part.value;
      end = part.end;
    } else {
      const own = slashFraction(text, start);
      if (own !== null && own.end > end) return { start, end: own.end, value: own.value, scale: 1, kind: 'fraction', digits: plain, shortM };
    }
  }
  const lettersTo = lettersEnd(text, end);
  const letters = lettersTo > end && !isWordAt(text, lettersTo) ? text.slice(end, lettersTo) : '';
  if (whole && ['st', 'nd', 'rd', 'th', 'ST', 'ND', 'RD', 'TH'].includes(letters)) {
    kind = 'ordinal';
    end = lettersTo;
    return numeral();
  }
  if (whole && letters === 's' && /^(?:(?:1[0-9]|20)\d|[1-9])0$/.test(plain)) {
    kind = 'decade';
    end = lettersTo;
    return numeral();
  }
  const short = shortScales.get(letters);
  if (short !== undefined && letters !== 'cr' && letters !== 'Cr') {
    shortM = letters === 'm';
    scale = short;
    end = lettersTo;
  } else {
    const after = scaleAfter(text, end);
    if (after.scale > 1) ({ scale, end } = after);
    else {
      const spaced = afterGap(text, end);
      const spacedTo = lettersEnd(text, spaced);
      const word = text.slice(spaced, spacedTo);
      if (spaced > end && word.length > 1 && shortScales.has(word) && word !== 'mil' && !isWordAt(text, spacedTo)) {
        scale = shortScales.get(word)!;
        end = spacedTo;
      }
    }
  }
  if (scale > 1) {
    kind = 'cardinal';
    value = signValue === null && mixed === undefined ? scaled(plain, scale) : value * scale;
    if (value !== Math.floor(value) && whole) value = Number(plain) * scale;
  }
  return numeral();
}

/** `1/2`, `2/3`, `3/4`, `5/8`: fractions that are no dates. */
function slashFraction(text: string, at: number): { value: number; end: number } | null {
  const over = text.charCodeAt(at) - 0x30;
  const under = text.charCodeAt(at + 2) - 0x30;
  const slash = text.charAt(at + 1);
  if ((slash !== '/' && slash !== '⁄') || !(over >= 1 && over < under) || ![2, 3, 4, 5, 8].includes(under)) return null;
  const after = text.charAt(at + 3);
  return isWordAt(text, at + 3) || after === '/' ? null : { value: over / under, end: at + 3 };
}

/** The number in words at `at`, where a letter stands, or null. An article before it (`a million`) belongs to it. */
export function wordsAt(text: string, at: number): Numeral | null {
  const first = smallWordAt(text, at);
  if (first === '') return null;
  const end = at + first.length;
  const words = (value: number, to: number, kind: Numeral['kind'], scale = 1, from = at): Numeral => ({
    start: from,
    end: to,
    value,
    scale,
    kind,
    digits: null,
    shortM: false,
  });
  const article = articleBefore(text, at);

  const plural = vague.get(first);
  if (plural !== undefined) {
    const of = afterGap(text, end);
    const next = smallWordAt(text, of) === 'of' ? afterGap(text, of + 2) : -1;
    const factor = next < 0 ? undefined : vague.get(smallWordAt(text, next));
    if (factor !== undefined && factor > plural) return words(plural * factor, next + smallWordAt(text, next).length, 'vague');
    return (first === 'tens' || first === 'scores') && next < 0 ? null : first === 'tens' ? null : words(plural, end, 'vague');
  }

  if (first === 'half' || first === 'quarter' || first === 'third') {
    const part = partAt(text, at, first, end, article);
    if (part !== null) return words(part.value, part.end, part.scale > 1 ? 'cardinal' : 'fraction', part.scale, part.start);
  }

  const ordinal = ordinals.get(first);
  if (ordinal !== undefined) {
    const fraction = fractions.get(first);
    if (article < at && fraction !== undefined && fraction > 2 && smallWordAt(text, afterGap(text, end)) === 'of')
      return words(1 / fraction, end, 'fraction', 1, article);
    return words(ordinal, end, 'ordinal');
  }
  const factor = scales.get(first);
  if (factor !== undefined) {
    if (article === at) return null;
    const after = scaleAfter(text, end);
    return words(factor * after.scale, after.end, 'cardinal', factor * after.scale, article);
  }
  return cardinals.has(first) ? cardinalAt(text, at, words) : null;
}

/** Where the article directly before `at` begins, or `at` when there is none. */
function articleBefore(text: string, at: number): number {
  if (!isSpaceAt(text, at - 1)) return at;
  const a = text.charCodeAt(at - 2) | 32;
  return a === 0x61 && !isWordAt(text, at - 3) && text.charCodeAt(at - 3) !== 0x2e ? at - 2 : at;
}

/** `half of`, `half a million`, `a quarter of`, `half-million`, with the article that belongs to it. */
function partAt(text: string, at: number, word: string, end: number, article: number): { value: number; end: number; start: number; scale: number } | null {
  const fraction = 1 / fractions.get(word)!;
  let next = text.charCodeAt(end) === 0x2d ? end + 1 : afterGap(text, end);
  if (word === 'half' && article < at && text.slice(article - 4, article) === 'and ') return { value: fraction, end, start: article, scale: 1 };
  if (next === end) return article < at && word !== 'half' ? { value: fraction, end, start: article, scale: 1 } : null;
  let following = smallWordAt(text, next);
  if (following === 'of') {
    const million = ofScale(text, end);
    if (million !== null) return { value: fraction * million.scale, end: million.end, start: article, scale: million.scale };
    return word === 'half' || article < at ? { value: fraction, end, start: article, scale: 1 } : null;
  }
  if (word === 'third') return null;
  const articleAfter = following === 'a' || following === 'an';
  if (articleAfter) {
    next = afterGap(text, next + following.length);
    following = smallWordAt(text, next);
  }
  const scale = scales.get(following);
  if (scale !== undefined) {
    const more = scaleAfter(text, next + following.length);
    return { value: fraction * scale * more.scale, end: more.end, start: article, scale: scale * more.scale };
  }
  const units = ['hour', 'year', 'century', 'mile', 'day', 'decade', 'minute', 'point', 'percentage', 'percent', 'kilometer', 'inch', 'ton', 'tonne'];
  if (units.includes(following)) return { value: fraction, end: articleAfter ? next - 1 : end, start: article, scale: 1 };
  if (word === 'half' && ['the', 'its', 'their', 'his', 'her', 'our', 'those', 'these', 'all'].includes(following))
    return { value: fraction, end, start: at, scale: 1 };
  return null;
}

type Make = (value: number, to: number, kind: Numeral['kind'], scale?: number) => Numeral;

/** `one hundred and twenty-five`, `twenty-first`, `two-thirds`, `two and a half million`, `three point five`. */
function cardinalAt(text: string, at: number, words: Make): Numeral | null {
  let total = 0;
  let current = 0;
  let last = 0;
  let end = at;
  let scale = 1;
  let position = at;
  for (let count = 0; count < 12; count++) {
    const word = smallWordAt(text, position);
    const value = cardinals.get(word);
    const factor = scales.get(word);
    const ordinal = ordinals.get(word);
    if (value !== undefined && (count === 0 || (last >= 20 && last < 100 && value < 10 && value > 0) || (last >= 100 && value > 0))) {
      current += value;
      last = value;
    } else if (factor !== undefined && count > 0 && factor > last) {
      if (factor === 100) current *= 100;
      else if (current === 0) total *= factor;
      else {
        total += current * factor;
        current = 0;
      }
      last = factor;
      scale = Math.max(scale, factor);
    } else if (ordinal !== undefined && count > 0 && last >= 20 && ordinal < 10 && last < 100) {
      return words(total + current + ordinal, position + word.length, 'ordinal');
    } else break;
    end = position + word.length;
    const hyphen = text.charCodeAt(end) === 0x2d;
    position = hyphen ? end + 1 : afterGap(text, end);
    if (position === end) break;
    const next = smallWordAt(text, position);
    const denominator = fractions.get(next);
    if (denominator !== undefined && count === 0 && current > 0 && current < 20 && isDenominator(next, current, hyphen)) {
      const million = ofScale(text, position + next.length);
      if (million !== null) return words((current / denominator) * million.scale, million.end, 'cardinal', million.scale);
      return words(current / denominator, position + next.length, 'fraction');
    }
    if (next === 'and') {
      const and = hyphen ? position + 4 : afterGap(text, position + 3);
      const part = halfAt(text, and);
      if (part !== null) {
        const after = scaleAfter(text, part.end);
        return words((total + current + part.value) * after.scale, after.end, 'cardinal', Math.max(scale, after.scale));
      }
      if (last !== 100 && last !== 1000) break;
      if (!cardinals.has(smallWordAt(text, and))) break;
      position = and;
    } else if (next === 'point' && count === 0) {
      const digits: number[] = [];
      let from = afterGap(text, position + 5);
      let to = from;
      for (let i = 0; i < 4; i++) {
        const digit = cardinals.get(smallWordAt(text, from));
        if (digit === undefined || digit > 9) break;
        digits.push(digit);
        to = from + smallWordAt(text, from).length;
        from = afterGap(text, to);
      }
      if (digits.length === 0) break;
      const after = scaleAfter(text, to);
      return words(scaled(`${current}.${digits.join('')}`, after.scale), after.end, 'cardinal', after.scale);
    }
  }
  return words(total + current, end, 'cardinal', scale);
}

/** The ` of a million` after a fraction. */
function ofScale(text: string, at: number): { scale: number; end: number } | null {
  if (!/^ of an? /.test(text.slice(at, at + 6))) return null;
  const from = text.indexOf(' ', at + 4) + 1;
  const word = smallWordAt(text, from);
  const scale = scales.get(word);
  return scale === undefined ? null : { scale, end: from + word.length };
}

/** `a half`, `a quarter`, `three quarters` after `two and`. */
function halfAt(text: string, at: number): { value: number; end: number } | null {
  const word = smallWordAt(text, at);
  const over = word === 'a' || word === 'one' ? 1 : word === 'three' ? 3 : 0;
  if (over === 0) return null;
  const from = text.charCodeAt(at + word.length) === 0x2d ? at + word.length + 1 : afterGap(text, at + word.length);
  const part = smallWordAt(text, from);
  if (part !== 'half' && part !== 'quarter' && part !== 'quarters' && part !== 'third') return null;
  return { value: over / fractions.get(part)!, end: from + part.length };
}

/** True for `two-thirds`, `three quarters`, `one third`; not for `two quarters` of a year or `one second`. */
function isDenominator(word: string, over: number, hyphen: boolean): boolean {
  if (word === 'half') return over === 1;
  const plural = word.endsWith('s');
  if (word === 'quarters') return over === 3 || hyphen;
  return plural ? over > 1 : over === 1 || hyphen;
}
