import type { Extent } from '../blocks/extents.js';
import type { LabelledPage } from '../blocks/label.js';
import { announcesAuthor, parseHeadMatter, signatureIn } from '../language/headmatter.js';
import type { Author, Block, Credit, Passage, Span, Timestamp } from '../model.js';
import { type Signature, signers } from './authors.js';

/** What the lines around an article's body say of it, each finding at its place on the page. */
export interface Matter {
  readonly authors: readonly Author[];
  readonly credits: readonly Credit[];
  /** Dates of the head, and those that say themselves what they are (`Posted:`, `First published on`). */
  readonly stamps: readonly Timestamp[];
  /** Dates that may be another text's: bare ones below the body; then those above the headline, the nearest first. */
  readonly hints: readonly Timestamp[];
}

/** Roles of blocks that say who wrote the article and when. */
const HEAD: ReadonlySet<string> = new Set(['byline', 'timestamp', 'credit', 'dateline']);
/** Roles of blocks whose dates are never the article's. */
const FOREIGN: ReadonlySet<string> = new Set(['comments', 'other-article', 'caption']);
/** A line of the body with a date of its own is at most so long: `First published on 20 December 2023`. */
const LONGEST_STAMP = 80;
/** How many blocks above the headline a date and an announced author are looked for. */
const REACH = 10;

/**
 * Gathers the head and tail matter of an article.
 *
 * @param floor the block before which the page belongs to another article
 */
export function gatherMatter({ blocks, features }: LabelledPage, extent: Extent, floor: number): Matter {
  const signatures: Signature[] = [];
  const above: Signature[] = [];
  const credits: Credit[] = [];
  const stamps: Timestamp[] = [];
  const hints: Timestamp[] = [];
  for (let i = extent.from; i < extent.to; i++) {
    const block = blocks[i]!;
    const { matter, announced } = features[i]!;
    if (matter === null) continue;
    const isHead = !block.body && HEAD.has(block.role);
    for (const stamp of matter.timestamps) {
      if (stamp.role === null) {
        if (isHead) (i < extent.end ? stamps : hints).push(placed(stamp, block));
      } else if (isHead || (block.text.length <= LONGEST_STAMP && !FOREIGN.has(block.role)) || (i < extent.first && !FOREIGN.has(block.role)))
        stamps.push(placed(stamp, block));
    }
    const authors = isHead ? namesOf(block, matter.authors) : [];
    if (authors.length > 0) signatures.push({ authors, place: i < extent.first ? 'head' : 'below', isAnnounced: announced || announcesAuthor(block.text) });
    if (isHead || (!block.body && (block.role === 'caption' || block.role === 'note'))) credits.push(...matter.credits.map((credit) => placed(credit, block)));
  }
  for (let i = extent.from - 1; i >= Math.max(floor, extent.from - REACH); i--) {
    const block = blocks[i]!;
    const { matter, announced } = features[i]!;
    if (matter === null || !HEAD.has(block.role)) continue;
    hints.push(...matter.timestamps.map((stamp) => placed(stamp, block)));
    if (matter.authors.length > 0 && (announced || announcesAuthor(block.text)))
      above.push({ authors: matter.authors.map((author) => placed(author, block)), place: 'above', isAnnounced: true });
  }
  return { authors: signers([...signatures, ...above]), credits, stamps, hints };
}

/** The authors that a line names; a byline without one names somebody by all that it says. */
function namesOf(block: Block, authors: readonly Author[]): Author[] {
  if (authors.length > 0 || block.role !== 'byline') return authors.map((author) => placed(author, block));
  const { start, text } = block;
  // Italian and German bylines begin small: `di Marco Bellini`.
  const capital = parseHeadMatter(text.charAt(0).toUpperCase() + text.slice(1)).authors;
  if (text.length <= LONGEST_STAMP && capital.length > 0)
    return capital.map((author) => placed({ ...author, text: text.slice(author.start, author.end) }, block));
  const name = signatureIn(text);
  if (name === null) return [];
  const shown = text.slice(name.start, name.end);
  return [{ start: start + name.start, end: start + name.end, text: shown, from: 'text', name: shown, affiliation: null }];
}

/** The same finding with its offsets on the page: head matter is read line by line. */
export function placed<T extends Passage>(found: T, block: Span): T {
  return { ...found, start: found.start + block.start, end: found.end + block.start };
}
