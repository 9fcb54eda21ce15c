import type { Span } from '../model.js';

/**
 * The spans, and with them every character that can be told from white space by `\S`: marks that nobody sees (zero-width spaces, controls)
 * go to the span that they touch, or stand alone. So the blocks of a page tile it, whatever it is made of.
 *
 * @param spans disjoint, in order
 */
export function covering(text: string, spans: readonly Span[]): readonly Span[] {
  const all: { start: number; end: number }[] = [];
  let at = 0;
  for (let i = 0; i <= spans.length; i++) {
    const next = spans[i] ?? { start: text.length, end: text.length };
    while (at < next.start) {
      if (isWhite(text.charCodeAt(at))) {
        at++;
        continue;
      }
      const start = at;
      while (at < next.start && !isWhite(text.charCodeAt(at))) at++;
      const last = all[all.length - 1];
      if (last?.end === start) last.end = at;
      else all.push({ start, end: at });
    }
    if (i === spans.length) break;
    const last = all[all.length - 1];
    // What touches the span from above begins it.
    if (last?.end === next.start && (i === 0 || last.start >= spans[i - 1]!.end)) last.end = next.end;
    else all.push({ start: next.start, end: next.end });
    at = next.end;
  }
  return all;
}

/** What `\s` matches, fixed for every engine. */
const isWhite = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code >= 0xa0 &&
    (code === 0xa0 ||
      code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff));
