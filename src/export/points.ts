import { firstNotBefore } from '../language/search.js';

/** Counts code points, as annotation tools do (and Python, and R), where the library counts UTF-16 code units. */
export type PointOf = (offset: number) => number;

/** Makes what turns UTF-16 offsets of a text into offsets in code points. An offset inside a surrogate pair becomes the end of its character. */
export function pointsOf(text: string): PointOf {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if (!isPair(text, at)) continue;
    pairs.push(at);
    at++;
  }
  return (offset) => offset - firstNotBefore(pairs, (pair) => pair + 1 < offset);
}

/** True when a character that takes two code units begins here. */
export function isPair(text: string, at: number): boolean {
  return isBetween(text.charCodeAt(at), 0xd800, 0xdbff) && isBetween(text.charCodeAt(at + 1), 0xdc00, 0xdfff);
}

const isBetween = (code: number, first: number, last: number): boolean => code >= first && code <= last;
