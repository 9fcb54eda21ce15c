import type { Span } from '../model.js';

/** Enough of a text to tell markup by. */
const SAMPLE = 50_000;
/** A report may quote a tag or two. */
const ENOUGH = 3;
const TAG =
  /<(?:!doctype html|\/?(?:html|head|body|script|style|meta|link|title|article|section|header|footer|nav|main|div|span|p|a|br|h[1-6]|ul|ol|li|table|tr|td|img|figure|strong|em|b|i))(?=[\s>/])[^<>]{0,300}>/gi;

/** The first tag of a text that is HTML and was not read as such, or null. */
export function findMarkup(text: string): Span | null {
  let first: Span | null = null;
  let count = 0;
  for (const { 0: tag, index } of text.slice(0, SAMPLE).matchAll(TAG)) {
    first ??= { start: index, end: index + tag.length };
    if (++count >= ENOUGH) return first;
  }
  return null;
}
