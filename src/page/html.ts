/**
 * HTML pages, read as a reader would see them, for every function that takes a text. An entry of its own, since it brings a parser.
 *
 * @module copydesk/html
 */
import { InputError } from '../errors.js';
import type { Page, PageBlock } from '../model.js';
import { scan } from './html/scan.js';
import type { WrittenBlock } from './html/writer.js';
import { readMetadata } from './metadata.js';

const LONGEST_PATH = 8;

/**
 * Reads an HTML page as a reader would see it: the text outside scripts and hidden elements, character references decoded, white space
 * folded, cut into blocks where block elements and `<br>` break the line. One pass over the tokens of htmlparser2, no tree; each block
 * keeps what its markup says of it, and `locate` leads from any span of the text back into the markup.
 *
 * @param html the page as a string; decoding its bytes is the caller's
 * @param options `url`: the address it was fetched from, against which its canonical address is completed
 * @returns a Page, for every function that takes a text
 * @throws An {@link InputError} (`not-a-string`) when the page or the address is no string
 *
 * @example
 * ```ts
 * import { readHtml } from 'copydesk/html';
 *
 * const page = readHtml('<title>Ferry</title><p>The ferry<br>is <b>late</b> &amp; full.');
 * page.text; // => 'The ferry\nis late & full.'
 * page.metadata.title; // => 'Ferry'
 * ```
 */
export function readHtml(html: string, options: { readonly url?: string } = {}): Page {
  if (typeof html !== 'string') throw new InputError('not-a-string', 'readHtml() takes the page as a string.');
  if (options.url !== undefined && typeof options.url !== 'string') throw new InputError('not-a-string', 'readHtml() takes its address as a string.');
  const { written, containers, statements } = scan(html);
  return {
    type: 'page',
    text: written.text,
    blocks: pageBlocks(written.text, written.blocks, containers),
    metadata: readMetadata(statements, written.text, options.url ?? null),
    map: written.map,
  };
}

/** Gives each block its text and the numbers of the elements that hold it, leaving out those that hold no more than the element inside them. */
function pageBlocks(text: string, blocks: readonly WrittenBlock[], parents: readonly number[]): PageBlock[] {
  const held = new Array<number>(parents.length).fill(0);
  for (const { container } of blocks) held[container]!++;
  // An element has a higher number than the one around it, so counting backwards meets every child before its parent.
  for (let i = parents.length - 1; i > 0; i--) held[parents[i]!]! += held[i]!;
  /** For each element the nearest one around it that holds more. */
  const wider = new Array<number>(parents.length).fill(-1);
  for (let i = 1; i < parents.length; i++) wider[i] = held[parents[i]!]! > held[i]! ? parents[i]! : wider[parents[i]!]!;
  return blocks.map(({ start, end, element, linkDensity, emphasis, context, container }) => {
    const path: number[] = [];
    for (let at = held[container]! > 1 ? container : wider[container]!; at >= 0 && path.length < LONGEST_PATH; at = wider[at]!) path.push(at);
    return { start, end, text: text.slice(start, end), element, linkDensity, emphasis, within: context.within, hints: context.hints, path };
  });
}
