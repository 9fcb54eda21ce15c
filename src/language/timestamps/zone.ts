import { type SummerRule, ZONE_PLACES, ZONES, type Zone } from '../../lexicon/zones.js';
import { isWordAt } from '../characters.js';
import { type Day, dayNumber, mod, weekdayOf } from './calendar.js';

/** A zone as it stands in the text. */
export interface ZoneMatch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Null for a zone that is named but not known (`local time`). */
  readonly zone: Zone | null;
}

const OFFSET = /^(?:GMT|UTC)?\s{0,2}([+\-\u2212\u2013])\s?(\d{1,4})(?::(\d{2}))?/i;
// Lower-case `est` and `et` are French words: only a.m. or p.m. before them makes them zones.
const ABBREVIATION = /^[A-Za-z]{1,5}/;
const NAMED = /^([A-Z]{2,9}(?: [A-Z]{4,8})?)(?: (standard|daylight|summer))? time\b/i;

/**
 * The zone that stands at `index`, after a time of day: `EDT`, `Z`, `+02:00`, `GMT+3`, `Eastern time`, `(Tehran time)`.
 *
 * @param clear whether a.m. or p.m. stood before, so that small letters are read as a zone too
 */
export function zoneAt(text: string, index: number, clear: boolean): ZoneMatch | null {
  let start = index;
  while (start < index + 3 && (text[start] === ' ' || text[start] === '\u00a0' || text[start] === ',')) start++;
  const bracket = text[start] === '(' ? 1 : 0;
  const from = start + bracket;
  const window = text.slice(from, from + 40);
  const match = offsetIn(text, from, window) ?? abbreviationIn(text, from, window, clear) ?? namedIn(text, from, window);
  if (match === null) return null;
  if (bracket === 0) return match;
  return text[match.end] === ')' ? { ...match, end: match.end + 1 } : null;
}

function offsetIn(text: string, from: number, window: string): ZoneMatch | null {
  const found = OFFSET.exec(window);
  if (found === null) return null;
  const [whole, sign = '', digits = '', minutes] = found;
  const named = /^[a-z]/i.test(whole);
  // A bare dash with digits is a range or a date unless it is written as an offset: +0330, -04:00.
  if (!named && (/\s/.test(whole) || sign === '\u2013' || (minutes === undefined && digits.length !== 4 && !(digits.length === 2 && sign === '+'))))
    return null;
  // Pages glue the day to the offset (`GMT +320 November`): the longest start that is an offset.
  const unit = sign === '+' ? 1 : -1;
  const end = from + whole.length;
  if (minutes !== undefined) {
    const value = offsetMinutes(digits + minutes);
    return value === null || digits.length > 2 ? null : made(text, from, end, unit * value);
  }
  for (let length = digits.length; length > 0; length--) {
    const value = offsetMinutes(digits.slice(0, length));
    if (value !== null) return made(text, from, end - digits.length + length, unit * value);
  }
  return null;
}

function made(text: string, start: number, end: number, minutes: number): ZoneMatch {
  return { start, end, text: text.slice(start, end), zone: { minutes, summer: null } };
}

/** `3`, `03`, `330`, `0330` as minutes, or null when no zone lies there. */
function offsetMinutes(digits: string): number | null {
  const hours = Number(digits.length > 2 ? digits.slice(0, -2) : digits);
  const minutes = Number(digits.length > 2 ? digits.slice(-2) : '0');
  return hours <= 14 && minutes % 15 === 0 && minutes < 60 ? hours * 60 + minutes : null;
}

function abbreviationIn(text: string, from: number, window: string, clear: boolean): ZoneMatch | null {
  // `E.T.`, `G.M.T.`
  const dotted = /^[A-Z]\.(?:[A-Z]\.){1,3}/.exec(window);
  const points = dotted === null ? undefined : ZONES.get(dotted[0].replace(/\./g, ''));
  if (points !== undefined) return { start: from, end: from + dotted![0].length, text: dotted![0], zone: points };
  const found = ABBREVIATION.exec(window);
  if (found === null) return null;
  let word = found[0];
  const end = from + word.length;
  // `ESTUpdated`: the capitals before a capitalised word.
  if (isWordAt(text, end) || /[A-Z][a-z]/.test(word)) {
    const glued = /^([A-Z]{1,4})(?=[A-Z][a-z]|\d)/.exec(window);
    if (glued === null) return null;
    word = glued[1]!;
  }
  const upper = word.toUpperCase();
  const zone = ZONES.get(upper);
  if (zone === undefined) return null;
  if (word !== upper && !(clear && upper !== 'Z') && upper !== 'GMT' && upper !== 'UTC') return null;
  return { start: from, end: from + word.length, text: word, zone };
}

function namedIn(text: string, from: number, window: string): ZoneMatch | null {
  const found = NAMED.exec(window);
  if (found === null) {
    const short = /^(Eastern|Central|Mountain|Pacific)\b/.exec(window);
    return short === null ? null : { start: from, end: from + short[0].length, text: short[0], zone: ZONE_PLACES.get(short[0].toLowerCase()) ?? null };
  }
  const [whole, place = '', half] = found;
  const known = ZONE_PLACES.get(place.toLowerCase()) ?? ZONE_PLACES.get(place.toLowerCase().replace(/ (?:standard|daylight|summer)$/, '')) ?? null;
  if (known === null && place.toLowerCase() !== 'local') return null;
  const season = half?.toLowerCase() ?? /(standard|daylight|summer)$/i.exec(place)?.[1]?.toLowerCase();
  const zone = known === null || season === undefined ? known : { minutes: known.minutes + (season === 'standard' ? 0 : 60), summer: null };
  return { start: from, end: from + whole.length, text: text.slice(from, from + whole.length), zone };
}

/**
 * Minutes east of Greenwich on a day, or null when the zone's offset changes with the season and the day is not known well enough.
 * Summer time is taken to begin and end at midnight; only the small hours of two days a year could tell the difference.
 */
export function offsetOn(zone: Zone, day: { readonly year: number | null; readonly month: number; readonly day: number } | null): number | null {
  if (zone.summer === null) return zone.minutes;
  if (day === null || day.day === 0) return null;
  const summer = day.year === null ? withoutYear(zone.summer, day.month) : inSummer(zone.summer, { year: day.year, month: day.month, day: day.day });
  return summer === null ? null : zone.minutes + (summer ? 60 : 0);
}

/** Whether a month lies wholly in or out of summer time, whatever the year. */
function withoutYear(rule: SummerRule, month: number): boolean | null {
  if (rule === 'us' || rule === 'eu') return month >= 5 && month <= 9 ? true : month === 12 || month <= 2 ? false : null;
  if (rule === 'au' || rule === 'nz') return month >= 11 || month <= 2 ? true : month >= 5 && month <= 8 ? false : null;
  return null;
}

function inSummer(rule: SummerRule, day: Day): boolean {
  const at = dayNumber(day);
  const sunday = (month: number, nth: number): number => nthSunday(day.year, month, nth);
  switch (rule) {
    case 'us':
      return day.year >= 2007 ? at >= sunday(3, 2) && at < sunday(11, 1) : at >= sunday(4, 1) && at < sunday(10, -1);
    case 'eu':
      return at >= sunday(3, -1) && at < sunday(10, -1);
    case 'au':
      return at >= sunday(10, 1) || at < sunday(4, 1);
    case 'nz':
      return at >= sunday(9, -1) || at < sunday(4, 1);
    case 'iran':
      // Abolished after 2022; none in 2006 and 2007.
      return (
        day.year < 2023 &&
        day.year !== 2006 &&
        day.year !== 2007 &&
        at >= dayNumber({ year: day.year, month: 3, day: 22 }) &&
        at < dayNumber({ year: day.year, month: 9, day: 22 })
      );
  }
}

/** Day number of the nth Sunday of a month, or of the last for -1. */
function nthSunday(year: number, month: number, nth: number): number {
  if (nth < 0) {
    const last = dayNumber(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }) - 1;
    return last - mod(last + 4, 7);
  }
  const first = { year, month, day: 1 };
  return dayNumber(first) + mod(7 - weekdayOf(first), 7) + 7 * (nth - 1);
}
