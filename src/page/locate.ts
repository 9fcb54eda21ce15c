import { InputError } from '../errors.js';
import type { Page, Span } from '../model.js';

/**
 * Where a span of `page.text` stands in the string that was read: the same span for plain text, the markup's for HTML.
 *
 * @param page from `readText` or `readHtml`, also after a trip through JSON
 * @param span any span of `page.text`; UTF-16 offsets
 * @returns the span in the source, UTF-16 offsets
 * @throws An InputError (`not-a-page`, `bad-span`) when called with anything else
 *
 * @example
 * ```ts
 * import { locate, readText } from 'copydesk';
 *
 * const page = readText('One line.\nAnother.');
 * locate(page, { start: 10, end: 18 }); // => { start: 10, end: 18 }
 * ```
 */
export function locate(page: Page, span: Span): Span {
  if (typeof page !== 'object' || (page as Page | null)?.type !== 'page') throw new InputError('not-a-page', 'locate() takes a Page as its first argument.');
  const { start, end } = span;
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= page.text.length)) {
    throw new InputError('bad-span', `locate() takes a span inside the page's text, 0 to ${page.text.length}.`);
  }
  if (page.map.length === 0) return { start, end };
  const from = sourceOffset(page.map, start);
  return { start: from, end: end === start ? from : sourceEnd(page.map, end) };
}

/** The last pair that stands at or before `offset`. */
function pairBefore(map: readonly number[], offset: number): number {
  let low = 0;
  let high = map.length >> 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (map[2 * middle]! <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function sourceOffset(map: readonly number[], offset: number): number {
  const pair = pairBefore(map, offset);
  return map[2 * pair + 1]! + offset - map[2 * pair]!;
}

/** The end is found from the last character, so that markup which follows the span stays outside. */
function sourceEnd(map: readonly number[], end: number): number {
  const next = pairBefore(map, end - 1) + 1;
  // Two pairs at one offset: the first is the end of a character that the source spells with several (`&amp;`).
  if (map[2 * next] === end && map[2 * next + 2] === end) return map[2 * next + 1]!;
  return sourceOffset(map, end - 1) + 1;
}

/**
 * Line and column of an offset, both counted from 1. Lines end with LF, CR or CRLF; columns count UTF-16 code units.
 *
 * @param text the text
 * @param offset UTF-16 offset; one beyond the end is taken as the end
 * @throws An InputError (`not-a-string`, `bad-span`) when called with anything else
 *
 * @example
 * ```ts
 * import { lineColumn } from 'copydesk';
 *
 * lineColumn('One line.\nAnother.', 12); // => { line: 2, column: 3 }
 * ```
 */
export function lineColumn(
  text: string,
  offset: number,
): {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
} {
  if (typeof text !== 'string') throw new InputError('not-a-string', 'lineColumn() takes a string as its first argument.');
  if (!Number.isInteger(offset) || offset < 0) throw new InputError('bad-span', 'lineColumn() takes an offset from 0 on.');
  const to = Math.min(offset, text.length);
  let line = 1;
  let begin = 0;
  for (let i = 0; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && (code !== 13 || text.charCodeAt(i + 1) === 10)) continue;
    line++;
    begin = i + 1;
  }
  return { line, column: to - begin + 1 };
}
