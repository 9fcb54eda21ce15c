import { classAt, MARK } from '../language/characters.js';

/** Takes from a text what could steer a terminal: control characters become U+FFFD, marks of writing direction vanish. */
export function harmless(text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const instead = insteadOf(text.charCodeAt(at));
    if (instead === null) continue;
    out += text.slice(from, at) + instead;
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** What is printed for a code unit that could steer a terminal; null for any other. */
function insteadOf(code: number): string | null {
  if ((code < 0x20 && code !== 0x0a) || (code >= 0x7f && code <= 0x9f)) return code === 0x09 ? ' ' : '\ufffd';
  const turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0x200e || code === 0x200f || code === 0x61c;
  return turns ? '' : null;
}

/** How many columns a text takes: two for East Asian wide characters and emoji, none for combining marks. */
export function columns(text: string): number {
  let n = 0;
  for (let at = 0; at < text.length; at++) {
    n += columnsAt(text, at);
    if (text.codePointAt(at)! > 0xffff) at++;
  }
  return n;
}

/** How many columns the character at an offset takes. */
function columnsAt(text: string, at: number): 0 | 1 | 2 {
  const point = text.codePointAt(at)!;
  if ((classAt(text, at) & MARK) !== 0 || point === 0x200b || point === 0x200d || (point >= 0xfe00 && point <= 0xfe0f)) return 0;
  return isWide(point) ? 2 : 1;
}

function isWide(point: number): boolean {
  return (
    point >= 0x1100 &&
    (point <= 0x115f ||
      (point >= 0x2e80 && point <= 0xa4cf) ||
      (point >= 0xac00 && point <= 0xd7a3) ||
      (point >= 0xf900 && point <= 0xfaff) ||
      (point >= 0xfe30 && point <= 0xfe6f) ||
      (point >= 0xff00 && point <= 0xff60) ||
      (point >= 0xffe0 && point <= 0xffe6) ||
      (point >= 0x1f300 && point <= 0x1faff) ||
      (point >= 0x20000 && point <= 0x3fffd))
  );
}

/** A piece of text and how it is painted. */
export interface Piece {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/**
 * Sets pieces in lines of at most `width` columns, broken at spaces, and words that are longer wherever they must be. Paint
 * takes no room.
 *
 * @param first what stands before the first line; the others are indented by as much
 */
export function wrap(pieces: readonly Piece[], width: number, first = '', paintFirst: (text: string) => string = (text) => text): string[] {
  const indent = ' '.repeat(columns(first));
  const room = Math.max(8, width - columns(first));
  const lines: string[] = [];
  /** The parts of the line; joined once, since a string that grows keeps every part it had. */
  let line: string[] = [];
  let used = 0;
  let gap = false;
  const flush = (): void => {
    lines.push([lines.length === 0 ? paintFirst(first) : indent, ...line].join(''));
    line = [];
    used = 0;
    gap = false;
  };
  // A word may run over several pieces ('“' and 'words'): they stay together.
  for (const word of wordsIn(pieces)) {
    const size = word.reduce((n, piece) => n + columns(piece.text), 0);
    if (used > 0 && used + 1 + size > room) flush();
    if (used > 0 && gap) {
      line.push(' ');
      used++;
    }
    for (const piece of word) {
      let from = 0;
      for (let at = 0; at < piece.text.length; at += piece.text.codePointAt(at)! > 0xffff ? 2 : 1) {
        const width = columnsAt(piece.text, at);
        if (used + width > room) {
          line.push(paintPiece(piece, piece.text.slice(from, at)));
          from = at;
          flush();
        }
        used += width;
      }
      line.push(paintPiece(piece, piece.text.slice(from)));
    }
    gap = true;
  }
  if (used > 0 || lines.length === 0) flush();
  return lines;
}

const paintPiece = (piece: Piece, text: string): string => (text === '' ? '' : (piece.paint?.(text) ?? text));

/** Words with their paint, one after another; a word may be of several pieces. */
function* wordsIn(pieces: readonly Piece[]): Generator<Piece[], void, void> {
  let word: Piece[] = [];
  for (const { text, paint } of pieces) {
    let from = 0;
    for (let at = 0; at <= text.length; at++) {
      const ends = at === text.length || SPACE.test(text.charAt(at));
      if (!ends) continue;
      if (at > from) word.push(paint === undefined ? { text: text.slice(from, at) } : { text: text.slice(from, at), paint });
      from = at + 1;
      if (at === text.length) break;
      if (word.length > 0) yield word;
      word = [];
    }
  }
  if (word.length > 0) yield word;
}

const SPACE = /[\s\u200b]/;
