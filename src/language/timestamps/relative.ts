import type { TimeUnit } from '../../lexicon/calendar.js';
import { classOfUnit, isSpaceAt, LETTER } from '../characters.js';
import { wordBefore } from './dates.js';
import { piece, type Rule } from './grammar.js';
import { words } from './words.js';

/** `3 hours ago`, `an hour ago`, `vor 3 Stunden`, `il y a 2 jours`. */
export const ago: Rule = {
  name: 'ago',
  example: '3 hours ago',
  read(view, i) {
    const first = view.atoms[i]!;
    if (first.sense === null) {
      const unit = view.atoms[i + 1];
      if (unit?.sense?.unit != null && /^[ \u00a0]?$/.test(view.text.slice(first.end, unit.start)) && first.digits < 5) {
        return pastAmount(view.text, first.start, unit.end, first.value, unit.sense.unit);
      }
      return shortAgo(view.text, first.start, first.end, first.value);
    }
    if (first.sense.unit === null) return null;
    const word = wordBefore(view.text, first.start);
    const amount = words().ones.has(word) ? 1 : COUNTS.indexOf(word);
    return amount < 0 || word === '' ? null : pastAmount(view.text, first.start - word.length - 1, first.end, amount, first.sense.unit);
  },
};

/** `yesterday`, `heute`, `hier`. */
export const dayWord: Rule = {
  name: 'day-word',
  example: 'yesterday',
  read(view, i) {
    const a = view.atoms[i]!;
    if (a.sense?.shift == null) return null;
    // `USA Today`, `Russia Today`, `the Today programme`.
    if (a.marked && a.sense.shift === 0 && a.start > 0 && /[A-Za-z] $/.test(view.text.slice(a.start - 2, a.start))) return null;
    return piece(a.start, a.end, { shift: { unit: 'day', amount: a.sense.shift }, weak: a.sense.doubtful });
  },
};

/** `Wednesday`, `last Monday`; the short forms only beside a date or time. */
export const weekday: Rule = {
  name: 'weekday',
  example: 'Wednesday',
  read(view, i) {
    const a = view.atoms[i]!;
    if (a.sense === null || a.sense.weekday === 0) return null;
    const before = wordBefore(view.text, a.start);
    if (NAMED_DAYS.has(before) || (before === 'on' && /\bmail on$/i.test(view.text.slice(a.start - 9, a.start - 1)))) return null;
    const direction = before === 'last' || before === 'next' ? before : null;
    const start = direction === null ? a.start : a.start - before.length - 1;
    const short = a.end - a.start < 4 || a.sense.doubtful || a.sense.month !== 0;
    // `Friday Night Lights`, `Sunday Times`: part of a name.
    const named = /^ (?!Night|Morning|Afternoon|Evening)[A-Z][a-z]/.test(view.text.slice(a.end, a.end + 10)) && before === 'the';
    return named ? null : piece(start, a.end, { weekday: a.sense.weekday, direction, weak: short });
  },
};

/** `just now`. */
export const justNow: Rule = {
  name: 'just-now',
  example: 'Just now',
  read(view, i) {
    const a = view.atoms[i]!;
    return a.sense?.now === true ? piece(a.start, a.end, { shift: { unit: 'minute', amount: 0 } }) : null;
  },
};

/** Days that are names of something else. */
const NAMED_DAYS: ReadonlySet<string> = new Set([
  'black',
  'bloody',
  'good',
  'super',
  'ash',
  'cyber',
  'easter',
  'palm',
  'holy',
  'giving',
  'fat',
  'shrove',
  'maundy',
  'casual',
  'freaky',
  'ruby',
  'joe',
]);

/** Numbers in words; a place in the list is the value. */
const COUNTS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const SHORT_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['s', 'second'],
  ['m', 'minute'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['h', 'hour'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['std', 'hour'],
  ['u', 'hour'],
  ['d', 'day'],
  ['w', 'week'],
  ['mo', 'month'],
  ['y', 'year'],
  ['yr', 'year'],
]);

/** `16M ago`, `3h ago`, `il y a 5 h`: the unit is a letter or two. */
function shortAgo(text: string, start: number, end: number, amount: number): ReturnType<Rule['read']> {
  const found = /^\s?([A-Za-z]{1,4})\b\.?/.exec(text.slice(end, end + 8));
  const unit = found === null ? undefined : SHORT_UNITS.get(found[1]!.toLowerCase());
  return found === null || unit === undefined ? null : pastAmount(text, start, end + found[0].length, amount, unit);
}

/** The amount when the text puts it in the past, with the words that do so. */
function pastAmount(text: string, start: number, end: number, amount: number, unit: TimeUnit): ReturnType<Rule['read']> {
  const { before, after } = words().past;
  const shift = { unit, amount: -amount };
  let to = end + 1;
  while (to < end + 10 && isLetter(text, to)) to++;
  if (to > end + 1 && isSpaceAt(text, end) && after.has(text.slice(end + 1, to).toLowerCase())) return piece(start, to, { shift });
  // The longest is `il y a `.
  const window = text.slice(Math.max(0, start - 8), start).toLowerCase();
  for (const word of before) {
    const at = start - word.length - 1;
    if (at >= 0 && window.endsWith(word, window.length - 1) && /\s/.test(text[start - 1]!) && !isLetter(text, at - 1)) return piece(at, end, { shift });
  }
  return null;
}

function isLetter(text: string, at: number): boolean {
  return (classOfUnit(text.charCodeAt(at)) & LETTER) !== 0;
}
