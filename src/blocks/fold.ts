import { classAt, WORD } from '../language/characters.js';
import { MARK_TOKEN, tokenize } from '../language/tokens.js';

/** What is compared of a block's words: at most this many characters. */
const LONGEST = 600;

/** The text in small letters, with straight apostrophes and single spaces: how phrases and repeats are compared. */
export function fold(text: string): string {
  const small = text.slice(0, LONGEST).toLowerCase();
  return isFolded(small) ? small : small.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}

/** True where white space is single spaces between words and no mark is curly, as in most lines. */
function isFolded(small: string): boolean {
  let spaced = true;
  for (let i = 0; i < small.length; i++) {
    const code = small.charCodeAt(i);
    if (code === 32) {
      if (spaced) return false;
      spaced = true;
      continue;
    }
    spaced = false;
    // Other white space and the quotation marks stand below the space, at U+00A0, U+1680, U+FEFF, and from U+2000 on.
    if (code < 32 || (code >= 0x7f && (code === 0xa0 || code === 0x1680 || code === 0xfeff || (code >= 0x2000 && code <= 0x3000)))) return false;
  }
  return !spaced || small === '';
}

/** A folded text without marks at its ends. */
export function bare(folded: string): string {
  let from = 0;
  let to = folded.length;
  while (from < to && (classAt(folded, from) & WORD) === 0) from++;
  while (to > from && (classAt(folded, to - 1) & WORD) === 0) to--;
  return folded.slice(from, to);
}

/** A folded text without marks, numbers and single symbols at its ends: `12 Comments »` and `Comments (3)` are `comments`. */
export function unnumbered(folded: string): string {
  let from = 0;
  let to = folded.length;
  while (from < to && !isLetterAt(folded, from)) from++;
  while (to > from && !isLetterAt(folded, to - 1)) to--;
  return folded.slice(from, to);
}

function isLetterAt(text: string, index: number): boolean {
  const bits = classAt(text, index);
  return (bits & WORD) !== 0 && (bits & 8) === 0;
}

/** The words of a folded text. */
export function wordsOf(folded: string): string[] {
  if (/^[a-z]+(?: [a-z]+)*$/.test(folded)) return folded.split(' ');
  const tokens = tokenize(folded);
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++) if (tokens.kinds[i] !== MARK_TOKEN) words.push(folded.slice(tokens.starts[i], tokens.ends[i]));
  return words;
}

/** Words that differ only behind so many letters are taken for forms of one. */
const STEM = 5;

/** The words of a folded text that are long enough to mean something, without their endings. */
export function wordStems(folded: string): Set<string> {
  const stems = new Set<string>();
  let from = -1;
  for (let i = 0; i <= folded.length; i++) {
    const inside = i < folded.length && (classAt(folded, i) & WORD) !== 0;
    if (inside && from < 0) from = i;
    if (inside || from < 0) continue;
    if (i - from >= 4) stems.add(folded.slice(from, Math.min(i, from + STEM)));
    from = -1;
  }
  return stems;
}
