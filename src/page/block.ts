import type { PageBlock } from '../model.js';

/** One list for all blocks of plain text, since a dump has hundreds of thousands; nobody can change it. */
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/**
 * A block of which nothing is known but where it stands, as plain text has it.
 *
 * @param element the element that Markdown-like text would become, else null
 */
export function plainBlock(text: string, start: number, end: number, element: string | null = null): PageBlock {
  return { start, end, text: text.slice(start, end), element, linkDensity: 0, emphasis: 0, within: NONE, hints: NONE, path: NONE };
}
