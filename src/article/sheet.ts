import type { Passage } from '../model.js';

/**
 * The given blocks as one text in which each stands at its own offset on the page, with line feeds between them. Whatever
 * reads running text (sentences, names, quotes) can read this, and its offsets are the page's: nobody shifts a span.
 *
 * @param blocks disjoint, in order
 */
export function sheetOf(blocks: readonly Passage[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const block of blocks) {
    parts.push('\n'.repeat(block.start - at), block.text);
    at = block.end;
  }
  return parts.join('');
}
