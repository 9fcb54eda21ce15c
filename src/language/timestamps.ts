import { InputError } from '../errors.js';
import type { ParseOptions, Timestamp } from '../model.js';
import { classOfUnit, DIGIT, LETTER } from './characters.js';
import { bareMonth, bareYear, dayMonth, eastAsian, loneYear, monthDay, monthYear, numeric, wordBefore, yearFirst, yearMonthDay } from './timestamps/dates.js';
import type { Piece, Rule, View } from './timestamps/grammar.js';
import { joinPieces } from './timestamps/join.js';
import { type Atom, atomsOf, numberAtom } from './timestamps/lex.js';
import { ago, dayWord, justNow, weekday } from './timestamps/relative.js';
import { readOptions, resolve } from './timestamps/resolve.js';
import { roleBefore } from './timestamps/role.js';
import { clock, hour, military } from './timestamps/times.js';

/**
 * The forms of dates and times. At each number and calendar word the first rule that answers wins, so the longer forms stand before
 * those that they begin with. A new form is a rule of its own here, with a line in the tests.
 */
const RULES: readonly Rule[] = [
  yearMonthDay,
  eastAsian,
  numeric,
  yearFirst,
  dayMonth,
  monthDay,
  monthYear,
  bareMonth,
  ago,
  clock,
  military,
  hour,
  justNow,
  dayWord,
  weekday,
  bareYear,
  loneYear,
];

/**
 * Finds dates and times in running text or in a line of head matter, in some twenty languages: `Wed, 04/27/2022 – 19:45`,
 * `Nov 20 20194:29 AM EST`, `0339 GMT (1139 HKT)`, `27 avril 2022 à 19h45`, `7 Ordibehesht 1401`, `3 hours ago`, `last Monday`,
 * `in 2021`. Nothing is added that the text does not say: a stamp without a year stays without one, and relative stamps are resolved
 * against `options.reference` alone. A day that only bounds a period (`through June 30`, `until Monday`) is not returned.
 *
 * Parts of dates are read by named rules, then neighbouring parts are joined, as in chrono's parsers and refiners.
 *
 * @param text any text; offsets of the result are UTF-16 code units into it
 * @param options `reference` for relative stamps, and `dayFirst` (default false) for 04/05/2022
 * @returns the stamps in order, disjoint
 * @throws An {@link InputError} when `text` is not a string (`not-a-string`) or an option is wrong (`bad-option`)
 *
 * @example
 * ```ts
 * import { findTimestamps } from 'copydesk';
 *
 * findTimestamps('Published Wed, Apr 27 20227:45 PM EDT').map((t) => t.iso); // => ['2022-04-27T19:45-04:00']
 * findTimestamps('He spoke on Monday; talks resume May 3.').map((t) => t.text); // => ['Monday', 'May 3']
 * findTimestamps('3 hours ago', { reference: '2022-04-27T12:00:00Z' })[0]?.iso; // => '2022-04-27T09Z'
 * findTimestamps('Score: 3-2-1, open 24/7'); // => []
 * ```
 */
export function findTimestamps(text: string, options: ParseOptions = {}): Timestamp[] {
  if (typeof text !== 'string') throw new InputError('not-a-string', 'findTimestamps takes a string.');
  const { reference, dayFirst } = readOptions(options);
  const atoms = atomsOf(text);
  if (atoms.length === 0) return [];
  const pieces = joinPieces(text, piecesOf({ text, atoms, dayFirst }));
  const stamps: Timestamp[] = [];
  let last = 0;
  for (const piece of pieces) {
    const role = roleBefore(text, piece.start, last);
    if (piece.weak && role === null && (onlyYear(piece) || !isWholeLine(text, piece))) continue;
    if (!boundsPeriod(text, piece.start)) stamps.push(resolve(text, piece, role, reference));
    last = piece.end;
  }
  return stamps;
}

function piecesOf(view: View & { readonly atoms: Atom[] }): Piece[] {
  const { text, atoms } = view;
  const pieces: Piece[] = [];
  let i = 0;
  while (i < atoms.length) {
    const piece = firstOf(view, i);
    if (piece === null) {
      i++;
      continue;
    }
    pieces.push(piece);
    while (i < atoms.length && atoms[i]!.end <= piece.end) i++;
    // A zone may have taken the first digits of a number: `GMT +320 November`.
    const cut = atoms[i];
    if (cut !== undefined && cut.start < piece.end) atoms[i] = numberAtom(text, piece.end, cut.end);
  }
  return pieces;
}

function firstOf(view: View, i: number): Piece | null {
  for (const rule of RULES) {
    const piece = rule.read(view, i);
    if (piece !== null) return piece;
  }
  return null;
}

/** `through June 30, 2019` tells how long, not when. */
function boundsPeriod(text: string, start: number): boolean {
  const word = wordBefore(text, start);
  return word === 'through' || word === 'until' || word === 'till';
}

/** A year and nothing else: `2022` on a line of its own is any number. */
const onlyYear = (piece: Piece): boolean => piece.month === 0 && piece.hour === null && piece.year !== null;

/** Whether a line says nothing but this stamp. */
function isWholeLine(text: string, { start, end }: Piece): boolean {
  return isMargin(text, start, -1) && isMargin(text, end - 1, 1);
}

/** Whether only marks and space lie between a stamp and the end of its line. */
function isMargin(text: string, from: number, step: number): boolean {
  for (let at = from + (step < 0 ? -1 : 1), count = 0; at >= 0 && at < text.length; at += step) {
    const code = text.charCodeAt(at);
    if (code === 10) return true;
    if (++count > 12 || (classOfUnit(code) & (LETTER | DIGIT)) !== 0) return false;
  }
  return true;
}
