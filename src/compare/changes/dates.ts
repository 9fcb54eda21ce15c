import { bare } from '../terms.js';
import { CAPITAL } from '../words.js';
import { type ChangeKind, type Difference, formAt, rangeOf, type Side } from './difference.js';

const WEEKDAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const MONTHS = new Set(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']);
const RELATIVE = new Set(['today', 'yesterday', 'tomorrow', 'tonight']);
const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'midnight', 'dawn', 'dusk']);
/** `next week`, but not `a week`. */
const SPANS = new Set(['week', 'month', 'year', 'decade', 'century', 'weekend']);
/** `last spring`, `the spring of 2011`. */
const SEASONS = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);
const POINTING = new Set(['last', 'next', 'this', 'past', 'coming', 'previous', 'following']);
/** `early May`. */
const STAGES = new Set(['early', 'mid', 'late']);

const isYear = (form: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(form);
const isDay = (form: string): boolean => /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/.test(form);

/** True when word `at` tells a day or a part of it, a month or a year. An hour is a figure. */
export function isDate(difference: Difference, side: Side, at: number): boolean {
  const form = formAt(difference, side, at);
  const word = bare(form);
  // `2,000` is a number.
  if (isYear(word)) return !side.words.text.slice(side.words.starts[at], side.words.ends[at]).includes(',');
  if (WEEKDAYS.has(word) || RELATIVE.has(word)) return true;
  const isMonth = (index: number): boolean =>
    index >= side.low && index < side.high && MONTHS.has(formAt(difference, side, index)) && (side.words.flags[index]! & CAPITAL) !== 0;
  if (isMonth(at)) return true;
  const next = at + 1 < side.high ? formAt(difference, side, at + 1) : '';
  const before = at > side.low ? formAt(difference, side, at - 1) : '';
  if (DAY_PARTS.has(word) || ((SPANS.has(word) || SEASONS.has(word)) && POINTING.has(before))) return true;
  const year = next === 'of' && at + 2 < side.high ? formAt(difference, side, at + 2) : next;
  if (SEASONS.has(word) && isYear(year)) return true;
  if (STAGES.has(word) && (isMonth(at + 1) || WEEKDAYS.has(next))) return true;
  return isDay(word) && (isMonth(at - 1) || isMonth(at + 1));
}

/** What kind of date a word tells: dates are compared with their like. Null for other words. */
export function dateClass(difference: Difference, side: Side, at: number): string | null {
  if (!isDate(difference, side, at)) return null;
  const scale = scaleOf(formAt(difference, side, at));
  if (scale === 'relative') return null;
  return scale === 'weekday' || scale === 'month' || scale === 'year' ? scale : 'day';
}

/** By what a word that is a date tells it. */
function scaleOf(form: string): string {
  return SCALES.find(([, words]) => words.has(form))?.[0] ?? (isYear(form) ? 'year' : 'day');
}

const SCALES: readonly (readonly [scale: string, words: ReadonlySet<string>])[] = [
  ['weekday', WEEKDAYS],
  ['month', MONTHS],
  ['relative', RELATIVE],
  ['part', DAY_PARTS],
  ['span', SPANS],
  ['season', SEASONS],
];

/** Another day, month or year. `Wednesday` and `yesterday`, `March` and `this spring` may be the same: that is for who knows the calendar. */
export const dateChange: ChangeKind = {
  name: 'date',
  find(difference) {
    const a = rangeOf(difference.a, (at) => isDate(difference, difference.a, at));
    const b = rangeOf(difference.b, (at) => isDate(difference, difference.b, at));
    if (a === null || b === null) return null;
    const inB = scalesOf(difference, difference.b);
    if (![...scalesOf(difference, difference.a)].some((scale) => inB.has(scale))) return null;
    return { kind: 'date', severity: 'high', a, b, note: 'values' };
  },
};

/** By what the dates of a side are told; only what is told by the same can be compared. */
function scalesOf(difference: Difference, side: Side): Set<string> {
  const scales = new Set<string>();
  for (let at = side.from; at < side.to; at++) {
    if (!isDate(difference, side, at)) continue;
    const scale = scaleOf(bare(formAt(difference, side, at)));
    // A day of the month is told with its month.
    scales.add(scale === 'day' ? 'month' : scale);
  }
  return scales;
}
