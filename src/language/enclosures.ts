import type { Span } from '../model.js';
import { isSpaceAt, isWordAt } from './characters.js';
import { isTerminator } from './paragraphs.js';

/**
 * Quotations and brackets as far as sentences need them: which stretches a sentence may not end inside. Pairing for its own
 * sake, with nesting and repair, is the quotes room's.
 */

/** A quotation longer than this is more likely two marks that do not belong together. */
const LONGEST_QUOTATION = 4000;
const LONGEST_BRACKET = 600;

const DOUBLE = 0;
const SINGLE = 1;
const ANGLE = 2;
const ROUND = 3;
const SQUARE = 4;
const CORNER = 5;

/** Which family of marks a character belongs to, or -1. */
function familyOf(code: number): number {
  switch (code) {
    case 0x22: // "
    case 0x201c: // “
    case 0x201d: // ”
    case 0x201e: // „
      return DOUBLE;
    case 0x27: // '
    case 0x2018: // ‘
    case 0x2019: // ’
      return SINGLE;
    case 0xab: // «
    case 0xbb: // »
      return ANGLE;
    case 0x28: // (
    case 0x29: // )
      return ROUND;
    case 0x5b: // [
    case 0x5d: // ]
      return SQUARE;
    case 0x300c: // 「
    case 0x300d: // 」
      return CORNER;
    default:
      return -1;
  }
}

/** True when the mark before `after` and after `before` can open: space or punctuation to its left, none to its right. */
function canOpen(text: string, at: number, length: number, from: number, to: number): boolean {
  return at + length < to && !isSpaceAt(text, at + length) && (at === from || (!isWordAt(text, at - 1) && !isTerminator(text.charCodeAt(at - 1))));
}

/** True when a single mark closes a quotation rather than standing for an omitted letter: punctuation touches it. */
function closesSingle(text: string, at: number, to: number): boolean {
  if (at + 1 < to && isWordAt(text, at + 1)) return false;
  return ',.!?…;'.includes(text.charAt(at - 1)) || (at + 1 < to && ',.;:)”"'.includes(text.charAt(at + 1)));
}

/**
 * The quotations (with `quotations`) and the bracketed asides inside sentences that begin and end between `from` and `to`.
 * They may nest and overlap; they come in the order of their ends.
 */
export function enclosuresOf(text: string, from: number, to: number, quotations: boolean): Span[] {
  const spans: Span[] = [];
  const open = [-1, -1, -1, -1, -1, -1];
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    let family = familyOf(code);
    if (family < 0) continue;
    // Two apostrophes are typewriters' quotation mark.
    const doubled = family === SINGLE && text.charCodeAt(at + 1) === code && at + 1 < to;
    if (doubled) family = DOUBLE;
    const length = doubled ? 2 : 1;
    const opened = open[family]!;
    let closing: boolean;
    if (family === ROUND || family === SQUARE || family === CORNER) closing = code === 0x29 || code === 0x5d || code === 0x300d;
    else if (!quotations) continue;
    else if (code === 0x201e || (code === 0x2018 && !doubled)) closing = false;
    else if (code === 0x201c) closing = opened >= 0 && text.charCodeAt(opened) === 0x201e;
    else if (family === ANGLE) closing = opened >= 0;
    else if (family === SINGLE) closing = opened >= 0 && closesSingle(text, at, to);
    else closing = opened >= 0 && !(code !== 0x201d && isSpaceAt(text, at - 1) && canOpen(text, at, length, from, to));
    if (closing) {
      const longest = family === ROUND || family === SQUARE ? LONGEST_BRACKET : LONGEST_QUOTATION;
      if (opened >= 0 && at - opened <= longest && (family !== ROUND || isAside(text, opened, from))) spans.push({ start: opened, end: at + length });
      open[family] = -1;
    } else if (
      code !== 0x201d &&
      (code !== 0x2019 || doubled) &&
      (family >= ANGLE || code === 0x201e || code === 0x201c || canOpen(text, at, length, from, to))
    ) {
      open[family] = at;
    }
    at += length - 1;
  }
  return spans;
}

/** True when the bracket at `at` opens inside a sentence rather than around whole ones. */
function isAside(text: string, at: number, from: number): boolean {
  let before = at - 1;
  while (before >= from && isSpaceAt(text, before)) before--;
  while (before >= from && '"”’\')»'.includes(text.charAt(before))) before--;
  return before >= from && !isTerminator(text.charCodeAt(before));
}
