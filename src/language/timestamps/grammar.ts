import type { TimeUnit } from '../../lexicon/calendar.js';
import { type Atom, between } from './lex.js';
import type { ZoneMatch } from './zone.js';

/** Part of a stamp, or a whole one: what a rule read. Zero or null: not stated. */
export interface Piece {
  start: number;
  end: number;
  year: number | null;
  /** 1 to 12, or 0. */
  month: number;
  /** 1 to 31, or 0. */
  day: number;
  /** 1 Monday to 7 Sunday, or 0. */
  weekday: number;
  hour: number | null;
  minute: number | null;
  second: number | null;
  /** a.m. or p.m. was printed. */
  meridiem: boolean;
  zone: ZoneMatch | null;
  /** Amount of time from the reference, negative for the past. */
  shift: { readonly unit: TimeUnit; readonly amount: number } | null;
  /** `last` or `next` before a weekday. */
  direction: 'last' | 'next' | null;
  /** The reading of a numeric date with day and month exchanged, where both are possible. */
  swapped: { readonly month: number; readonly day: number } | null;
  /** Too little to be a stamp without company: a bare `19:45`, `Sun`, `1.2.19`. */
  weak: boolean;
}

/** What a rule may look at. */
export interface View {
  readonly text: string;
  readonly atoms: readonly Atom[];
  readonly dayFirst: boolean;
}

/** One form of date or time. Rules are tried in the order of the list at each atom; the first that answers wins. */
export interface Rule {
  readonly name: string;
  readonly example: string;
  /** Reads the form that begins at atom `i`, or null. */
  readonly read: (view: View, i: number) => Piece | null;
}

/** A piece with the given fields and nothing else stated. */
export function piece(start: number, end: number, fields: Partial<Omit<Piece, 'start' | 'end'>>): Piece {
  return {
    start,
    end,
    year: null,
    month: 0,
    day: 0,
    weekday: 0,
    hour: null,
    minute: null,
    second: null,
    meridiem: false,
    zone: null,
    shift: null,
    direction: null,
    swapped: null,
    weak: false,
    ...fields,
  };
}

/** The marks between atoms `i` and `i + 1` when nothing but marks and space lies there, else null. */
export function marksAfter(view: View, i: number): string | null {
  const a = view.atoms[i];
  const b = view.atoms[i + 1];
  if (a === undefined || b === undefined) return null;
  const gap = between(view.text, a.end, b.start);
  return gap === null || gap.words !== '' ? null : gap.marks;
}

/** The text between atoms `i` and `i + 1`, exactly, when it is at most four characters long. */
export function tightAfter(view: View, i: number): string | null {
  const a = view.atoms[i];
  const b = view.atoms[i + 1];
  return a === undefined || b === undefined || b.start - a.end > 4 ? null : view.text.slice(a.end, b.start);
}

/** True for a number that can be the year of a report's date. */
export function isYear(atom: Atom | undefined): atom is Atom {
  return atom !== undefined && atom.sense === null && atom.digits === 4 && atom.value >= 1700 && atom.value <= 2099;
}

/** True for one or two digits, 1 to 31. */
export function isDayNumber(atom: Atom | undefined): atom is Atom {
  return atom !== undefined && atom.sense === null && atom.digits <= 2 && atom.digits > 0 && atom.value >= 1 && atom.value <= 31;
}
