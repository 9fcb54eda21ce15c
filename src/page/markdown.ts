import { isSpaceAt } from '../language/characters.js';
import type { PageBlock, Span } from '../model.js';
import { plainBlock } from './block.js';

/** Blocks that a text must have in Markdown's way before its marks are taken for Markdown. */
const ENOUGH = 2;

/** True when several blocks are marked as Markdown marks headings and links; a lone `#` or dash proves nothing. */
export function readsAsMarkdown(text: string, spans: readonly Span[]): boolean {
  let marked = 0;
  for (const span of spans) {
    if (headingLevel(text, span) > 0 || text.startsWith('![', span.start) || linkedCharacters(text, span) > 0) marked++;
    if (marked >= ENOUGH) return true;
  }
  return false;
}

/** The block with the element it would become, and the share of it that stands inside links. */
export function markdownBlock(text: string, span: Span): PageBlock {
  const { start, end } = span;
  const level = headingLevel(text, span);
  const block = plainBlock(text, start, end, level > 0 ? `h${level}` : elementAt(text, start));
  const linked = linkedCharacters(text, span);
  return linked === 0 ? block : { ...block, linkDensity: Math.round((1000 * linked) / (end - start)) / 1000 };
}

function headingLevel(text: string, { start, end }: Span): number {
  let level = 0;
  while (level < 7 && start + level < end && text[start + level] === '#') level++;
  return level >= 1 && level <= 6 && isSpaceAt(text, start + level) ? level : 0;
}

function elementAt(text: string, start: number): string {
  const mark = text[start] ?? '';
  const spaced = isSpaceAt(text, start + 1);
  if (mark === '>') return 'blockquote';
  if (spaced && (mark === '-' || mark === '*' || mark === '+' || mark === '•')) return 'li';
  return text.startsWith('![', start) ? 'figure' : 'p';
}

/** How many characters stand inside `[text](address)`. */
function linkedCharacters(text: string, { start, end }: Span): number {
  let linked = 0;
  let open = -1;
  for (let at = start; at < end; at++) {
    const mark = text[at];
    if (mark === '[') open = at;
    else if (mark === ']' && open >= 0) {
      if (text[at + 1] === '(') {
        const close = text.indexOf(')', at);
        if (close < 0 || close >= end) return linked;
        linked += close + 1 - open;
        at = close;
      }
      open = -1;
    }
  }
  return linked;
}
