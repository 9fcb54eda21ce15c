import { UNICODE } from './unicode.js';

/** Bits of a character's class. A letter without case (Arabic, Han) has `LETTER` alone. */
export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
export const DIGIT = 8;
export const MARK = 16;
/** Unicode White_Space, and the invisible characters that stand where a space could (zero-width space, byte order mark). */
export const SPACE = 32;

/** What a word is made of. */
export const WORD = LETTER | DIGIT | MARK;

const SPACES = [9, 10, 11, 12, 13, 32, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0x200b, 0xfeff];

// One byte a code unit answers in one load what a search in the runs would need ten steps for. Built on first use,
// so that importing the library costs nothing.
let plane: Uint8Array | null = null;
/** Code points beyond U+FFFF: start, end and class of each run, sorted by start. */
let astral: { readonly start: number; readonly end: number; readonly bits: number }[] = [];

function build(): Uint8Array {
  const bits = new Uint8Array(0x10000);
  const beyond: { start: number; end: number; bits: number }[] = [];
  const classes: readonly (readonly [string, number])[] = [
    [UNICODE.upper, LETTER | UPPER],
    [UNICODE.lower, LETTER | LOWER],
    [UNICODE.otherLetter, LETTER],
    [UNICODE.mark, MARK],
    [UNICODE.digit, DIGIT],
  ];
  for (const [runs, value] of classes) {
    let code = 0;
    for (const run of runs.split(' ')) {
      const stride = run.includes('*') ? 2 : 1;
      const [gap = '', length = ''] = run.split(stride === 2 ? '*' : '.');
      code += parseInt(gap, 36);
      const end = code + parseInt(length, 36) * stride;
      if (code > 0xffff && stride === 1) beyond.push({ start: code, end, bits: value });
      else for (let c = code; c < end; c += stride) bits[c] = value;
      code = end - stride;
    }
  }
  for (const code of SPACES) bits[code] = SPACE;
  for (let code = 0x2000; code <= 0x200a; code++) bits[code] = SPACE;
  astral = beyond.sort((x, y) => x.start - y.start);
  plane = bits;
  return bits;
}

/** The class bits of the UTF-16 code unit `code`; 0 for punctuation, symbols and halves of surrogate pairs. */
export function classOfUnit(code: number): number {
  return (plane ?? build())[code] ?? 0;
}

/** The class bits of every UTF-16 code unit, for loops over whole texts; at other times {@link classOfUnit} reads better. */
export function classTable(): Uint8Array {
  return plane ?? build();
}

/** The class bits of the character at `index`, a surrogate pair taken as one character; 0 outside the text. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 0xd800 || code > 0xdfff) return classOfUnit(code);
  if (plane === null) build();
  const at = code >= 0xdc00 ? index - 1 : index;
  const point = text.codePointAt(at);
  if (point === undefined || point < 0x10000) return 0;
  let low = 0;
  let high = astral.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (astral[middle]!.end <= point) low = middle + 1;
    else high = middle;
  }
  const run = astral[low];
  return run !== undefined && run.start <= point ? run.bits : 0;
}

/** True for a letter, digit or combining mark at `index`. */
export function isWordAt(text: string, index: number): boolean {
  return (classAt(text, index) & WORD) !== 0;
}

/** True for white space at `index`. */
export function isSpaceAt(text: string, index: number): boolean {
  return classOfUnit(text.charCodeAt(index)) === SPACE;
}

/** True for a capital letter at `index`. */
export function isUpperAt(text: string, index: number): boolean {
  return (classAt(text, index) & UPPER) !== 0;
}

/** True for a small letter at `index`. */
export function isLowerAt(text: string, index: number): boolean {
  return (classAt(text, index) & LOWER) !== 0;
}

/** True for a decimal digit of any script at `index`. */
export function isDigitAt(text: string, index: number): boolean {
  return (classAt(text, index) & DIGIT) !== 0;
}

/** The span without the white space at its ends; empty, at `start`, when there is nothing else. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isSpaceAt(text, from)) from++;
  if (from === to) return { start, end: start };
  while (to > from && isSpaceAt(text, to - 1)) to--;
  return { start: from, end: to };
}
