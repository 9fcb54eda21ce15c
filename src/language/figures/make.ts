import type { Figure } from '../../model.js';
import { isSpaceAt, isUpperAt, isWordAt } from '../characters.js';
import { digitsAt, isDigit, mayStartNumber, type Numeral, wordsAt } from './numerals.js';
import { TRAPS } from './traps.js';
import { currencyBefore, poundsAreMoney, type Unit, unitAfter } from './units.js';

/** True when the digits run on into something that is no number: a date, a time, a serial number, letters. */
export function isBrokenOff(text: string, n: Numeral): boolean {
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
export interface NoFigure {
  readonly kind: null;
  readonly end: number;
}

/** True when one of the traps says that the numeral is no figure; `bare` when it has neither unit nor scale. */
export const isTrapped = (text: string, n: Numeral, bare: boolean): boolean => TRAPS.some((trap) => trap.catches(text, n, bare));

/** A figure of the contract, its text cut from `text`. */
export function figure(
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

/** Past the ending of `20-plus`, `40-odd`, `50+`. */
export function openEnd(text: string, at: number): number {
  if (text.startsWith('-plus', at)) return at + 5;
  if (text.startsWith('-odd', at)) return at + 4;
  return text.startsWith('+', at) ? at + 1 : at;
}

/** The unit after the numeral, with pounds told apart. */
export function withUnit(text: string, n: Numeral): Unit | null {
  const open = openEnd(text, n.end);
  const unit = unitAfter(text, n, n.end) ?? (open > n.end ? unitAfter(text, n, open) : null);
  return unit?.unit === 'lb' && poundsAreMoney(text, n, unit.edge) ? { ...unit, unit: 'GBP', kind: 'money' } : unit;
}

/** A numeral that begins at `at`, past a sign of money. */
export function numeralAt(text: string, at: number): Numeral | null {
  let from = at;
  while (from - at < 4 && !isWordAt(text, from) && !isSpaceAt(text, from) && from < text.length) from++;
  if (from > at && (currencyBefore(text, from)?.edge ?? -1) !== at) return null;
  if (isDigit(text.charCodeAt(from))) return digitsAt(text, from);
  return from === at && mayStartNumber(text, at) ? wordsAt(text, at) : null;
}
