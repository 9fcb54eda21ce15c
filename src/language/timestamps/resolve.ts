import { InputError } from '../../errors.js';
import type { TimeUnit } from '../../lexicon/calendar.js';
import type { ParseOptions, Timestamp } from '../../model.js';
import { addMonths, type Day, dayNumber, dayOf, mod, monthLength, weekdayOf } from './calendar.js';
import type { Piece } from './grammar.js';
import { offsetOn } from './zone.js';

/** The instant of `options.reference`, on the wall clock of its own zone. */
export interface Reference {
  readonly day: Day;
  /** Minutes since midnight; null when the reference is a day. */
  readonly minutes: number | null;
  readonly second: number;
  /** `Z`, `+02:00` or empty. */
  readonly offset: string;
}

const REFERENCE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Reads the options of everything that reads dates.
 *
 * @throws An InputError (`bad-option`) for a reference that is no ISO 8601 instant or a `dayFirst` that is no boolean.
 */
export function readOptions(options: ParseOptions): { readonly reference: Reference | null; readonly dayFirst: boolean } {
  const { reference, dayFirst } = options;
  if (dayFirst !== undefined && typeof dayFirst !== 'boolean') throw new InputError('bad-option', 'dayFirst is true or false.');
  if (reference === undefined) return { reference: null, dayFirst: dayFirst ?? false };
  const found = typeof reference === 'string' && reference.length < 50 ? REFERENCE.exec(reference) : null;
  const [, y, mo, d, h, mi, s, offset] = found ?? [];
  const day = { year: Number(y), month: Number(mo), day: Number(d) };
  if (
    found === null ||
    day.month < 1 ||
    day.month > 12 ||
    day.day < 1 ||
    day.day > monthLength(day.year, day.month) ||
    Number(h ?? 0) > 23 ||
    Number(mi ?? 0) > 59
  ) {
    throw new InputError('bad-option', 'reference is an ISO 8601 instant such as 2022-04-27T19:45:00Z.');
  }
  const clock = h === undefined ? null : Number(h) * 60 + Number(mi);
  return { reference: { day, minutes: clock, second: Number(s ?? 0), offset: offset ?? '' }, dayFirst: dayFirst ?? false };
}

/** The stamp that a joined piece says. */
export function resolve(text: string, piece: Piece, role: Timestamp['role'], reference: Reference | null): Timestamp {
  let { month, day, swapped } = piece;
  if (swapped !== null && piece.year !== null && piece.weekday !== 0) {
    // The weekday decides between 4 May and 5 April.
    const fits = (m: number, d: number): boolean => weekdayOf({ year: piece.year!, month: m, day: d }) === piece.weekday;
    const [here, there] = [fits(month, day), fits(swapped.month, swapped.day)];
    if (here !== there) {
      if (there) ({ month, day } = swapped);
      swapped = null;
    }
  }
  const zone = piece.zone?.text ?? null;
  /** All fields in one literal: an object that is spread from parts takes twice the memory. */
  const stamp = (
    iso: string | null,
    precision: Timestamp['precision'],
    ambiguous: boolean,
    weekdayConflict: boolean,
    basis: Timestamp['basis'],
  ): Timestamp => ({
    start: piece.start,
    end: piece.end,
    text: text.slice(piece.start, piece.end),
    from: 'text',
    role,
    zone,
    iso,
    precision,
    ambiguous,
    weekdayConflict,
    basis,
  });
  const dated = month !== 0 || piece.year !== null;
  if (!dated && (piece.shift !== null || piece.weekday !== 0)) {
    const { iso, precision } = relative(piece, reference);
    return stamp(iso, precision, false, false, 'inferred');
  }
  const known = month !== 0 && day !== 0 ? { year: piece.year, month, day } : null;
  const weekdayConflict = known !== null && known.year !== null && piece.weekday !== 0 && weekdayOf({ ...known, year: known.year }) !== piece.weekday;
  const date = dated ? isoDate(piece.year, month, day) : '';
  const iso = date + isoTime(piece) + isoOffset(piece, known);
  return stamp(iso, precisionOf(piece, month, day), swapped !== null, weekdayConflict, 'stated');
}

function relative(piece: Piece, reference: Reference | null): Pick<Timestamp, 'iso' | 'precision'> {
  const { shift, weekday } = piece;
  const precision = piece.hour === null ? (shift === null ? 'day' : precisionOfUnit(shift.unit)) : precisionOf(piece, 1, 1);
  if (reference === null) return { iso: null, precision };
  if (shift === null || shift.unit === 'day' || shift.unit === 'week') {
    const today = dayNumber(reference.day);
    const at = dayOf(shift === null ? weekdayNear(reference.day, weekday, piece.direction) : today + shift.amount * (shift.unit === 'week' ? 7 : 1));
    return { iso: isoDate(at.year, at.month, at.day) + isoTime(piece) + isoOffset(piece, at), precision };
  }
  if (shift.unit === 'month' || shift.unit === 'year') {
    const at = addMonths(reference.day, shift.amount * (shift.unit === 'year' ? 12 : 1));
    return { iso: isoDate(at.year, shift.unit === 'year' ? 0 : at.month, 0), precision };
  }
  if (reference.minutes === null) return { iso: null, precision };
  const seconds = reference.minutes * 60 + reference.second + shift.amount * (shift.unit === 'hour' ? 3600 : shift.unit === 'minute' ? 60 : 1);
  const at = dayOf(dayNumber(reference.day) + Math.floor(seconds / 86400));
  const rest = mod(seconds, 86400);
  const clock = {
    hour: Math.floor(rest / 3600),
    minute: shift.unit === 'hour' ? null : Math.floor(rest / 60) % 60,
    second: shift.unit === 'second' ? rest % 60 : null,
  };
  return { iso: isoDate(at.year, at.month, at.day) + isoTime(clock) + reference.offset, precision };
}

/** Day number of a weekday as news means it: the last one up to today, `last` before today, `next` after it. */
function weekdayNear(today: Day, weekday: number, direction: 'last' | 'next' | null): number {
  const back = mod(weekdayOf(today) - weekday, 7);
  if (direction === 'next') return dayNumber(today) + (back === 0 ? 7 : 7 - back);
  return dayNumber(today) - (direction === 'last' && back === 0 ? 7 : back);
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const four = (n: number): string => `${n}`.padStart(4, '0');

function isoDate(year: number | null, month: number, day: number): string {
  const head = year === null ? '-' : four(year);
  return month === 0 ? head : day === 0 ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

function isoTime({ hour, minute, second }: Pick<Piece, 'hour' | 'minute' | 'second'>): string {
  if (hour === null) return '';
  return `T${two(hour)}${minute === null ? '' : `:${two(minute)}`}${second === null ? '' : `:${two(second)}`}`;
}

function isoOffset(piece: Piece, day: { readonly year: number | null; readonly month: number; readonly day: number } | null): string {
  if (piece.hour === null || piece.zone?.zone == null) return '';
  const minutes = offsetOn(piece.zone.zone, day);
  if (minutes === null) return '';
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function precisionOf(piece: Piece, month: number, day: number): Timestamp['precision'] {
  if (piece.second !== null) return 'second';
  if (piece.minute !== null) return 'minute';
  if (piece.hour !== null) return 'hour';
  return day !== 0 ? 'day' : month !== 0 ? 'month' : 'year';
}

function precisionOfUnit(unit: TimeUnit): Timestamp['precision'] {
  return unit === 'week' ? 'day' : unit;
}
