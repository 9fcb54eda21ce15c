import type { Span } from '../model.js';
import { isSpaceAt } from './characters.js';

/** Lists that stand in one line: `1. The first item 2. The second item`, `a) … b) …`, `• … • …`. */

const BULLETS = '•⁃‣◦▪●';

/** A counter such as `1.`, `2)`, `3.)`, `(a)` at `at`. */
interface Counter {
  /** 1 for `1` and for `a`. */
  readonly value: number;
  /** What is around the value; the counters of one list agree in it. */
  readonly style: string;
  readonly end: number;
}

/** The counter at `at`, or null. */
function counterAt(text: string, at: number, to: number): Counter | null {
  let i = at;
  const bracket = text.charAt(i) === '(' ? '(' : '';
  i += bracket.length;
  const digits = i;
  let value = 0;
  while (i < to && i - digits < 3 && text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39) value = value * 10 + text.charCodeAt(i++) - 0x30;
  let kind = '1';
  if (i === digits) {
    const code = text.charCodeAt(i);
    if (!(code >= 0x61 && code <= 0x7a)) return null;
    value = code - 0x60;
    kind = 'a';
    i++;
  }
  const point = text.startsWith('.)', i) ? '.)' : text.charAt(i);
  if (point !== '.' && point !== ')' && point !== '.)') return null;
  i += point.length;
  return i < to && isSpaceAt(text, i) ? { value, style: bracket + kind + point, end: i } : null;
}

/**
 * The markers of the items of a list that begins the paragraph between `from` and `to`: bullets, or counters in sequence.
 * A paragraph that begins with a single numbered marker has that marker alone.
 */
export function listItemsOf(text: string, from: number, to: number): Span[] {
  const bullet = BULLETS.includes(text.charAt(from)) ? text.charAt(from) : null;
  const first = bullet === null ? counterAt(text, from, to) : null;
  if (bullet === null && first === null) return [];
  const items: Span[] = [];
  let last = first;
  for (let at = from; at < to; at++) {
    if (at > from && !isSpaceAt(text, at - 1)) continue;
    if (bullet !== null) {
      if (text.charAt(at) !== bullet) continue;
      let body = at + 1;
      while (body < to && isSpaceAt(text, body)) body++;
      items.push({ start: at, end: counterAt(text, body, to)?.end ?? body });
      at = Math.max(at, body - 1);
    } else {
      const counter = counterAt(text, at, to);
      if (counter === null) continue;
      if (at > from && (last === null || counter.value !== last.value + 1 || counter.style !== last.style)) continue;
      items.push({ start: at, end: counter.end });
      last = counter;
    }
  }
  // A lone letter is more likely an initial or the article.
  return bullet === null && items.length === 1 && first!.style.includes('a') && !first!.style.includes(')') ? [] : items;
}
