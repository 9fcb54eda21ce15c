import type { Features } from './features.js';
import { wordStems } from './fold.js';

/** Where an article begins on the page: its headline, and the line with its date. */
export interface ArticleStart {
  readonly headline: number;
  readonly stamp: number;
}

/** How many blocks may stand between headline and date, and between date and text. */
const REACH = 3;
/** A date belongs to the head when it stands at most this many lines below the first line under the headline. */
export const HEAD_LINES = 3;
/** An article has at least so many paragraphs and words; a teaser has less. */
const LEAST_PARAGRAPHS = 3;
const LEAST_WORDS = 110;
/** A headline in full sentences has at most this many words. */
const LONGEST_SENTENCE = 32;

/**
 * Finds where articles begin by the rhythm of their heads: a headline, below it a date, below that several paragraphs that take up
 * words of the headline. Teasers have the rhythm without the paragraphs, comments the paragraphs without the headline, and below a
 * box of teasers inside an article the paragraphs go on as before. Nothing begins where no other article stands above: the first article
 * begins with the page.
 */
export function articleStarts(all: readonly Features[]): ArticleStart[] {
  const heads: ArticleStart[] = [];
  for (let i = 0; i < all.length; i++) {
    if (!isHeadLine(all[i]!)) continue;
    const headline = headlineAbove(all, i);
    if (headline < 0 || headline <= (heads[heads.length - 1]?.stamp ?? -1)) continue;
    heads.push({ headline, stamp: i });
  }
  const carried = heads.filter((head, k) => carriesArticle(all, head, heads[k + 1]?.headline ?? all.length));
  return carried.filter((head, k) => {
    const above = proseOf(all, head.headline - 1, carried[k - 1]?.stamp ?? -1, ABOVE);
    const below = proseOf(all, head.stamp + 1, carried[k + 1]?.headline ?? all.length, BELOW);
    return above.length >= LEAST_ABOVE && !goesOn(all, head, above, below);
  });
}

/** At most so many paragraphs above and below a headline are compared; with fewer than the least, no article stands above. */
const ABOVE = 12;
const BELOW = 6;
const LEAST_ABOVE = 2;
/** Paragraphs next to a headline that are asked for the element they stand in. */
const NEAREST = 3;
/**
 * Of the words below a headline, at most this share stands above it too: more, and one text goes on there. Where no date says that
 * something begins, as under the names in a round-up, less is enough.
 */
const MOST_IN_COMMON = 0.45;
const MOST_UNDATED = 0.2;

/** The first paragraphs from one block towards another, which does not count. */
function proseOf(all: readonly Features[], from: number, to: number, most: number): Features[] {
  const found: Features[] = [];
  const step = from < to ? 1 : -1;
  for (let i = from; i !== to && found.length < most; i += step) if (all[i]!.prose) found.push(all[i]!);
  return found;
}

/**
 * True when the text above a headline goes on below it, as it does below a teaser and the headings of a round-up: in the same element of the
 * markup, or with the words it had before rather than with those of the headline. Lexical cohesion as in TextTiling (Hearst 1997).
 */
function goesOn(all: readonly Features[], { headline, stamp }: ArticleStart, above: readonly Features[], below: readonly Features[]): boolean {
  const places = new Set(above.slice(0, NEAREST).map(({ block }) => block.path[0]));
  if (below.slice(0, NEAREST).some(({ block }) => block.path.length > 0 && places.has(block.path[0]))) return true;
  const told = stemsOf(below);
  const kept = shareOf(told, stemsOf(above));
  if (kept >= MOST_IN_COMMON) return true;
  if (kept >= MOST_UNDATED && !all.slice(headline, stamp + HEAD_LINES + 1).some(isDated)) return true;
  const { key, ending } = all[headline]!;
  return ending !== 'ellipsis' && shareOf(wordStems(key), told) < kept;
}

const stemsOf = (blocks: readonly Features[]): Set<string> => new Set(blocks.flatMap(({ key }) => [...wordStems(key)]));

function shareOf(stems: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of stems) if (others.has(stem)) shared++;
  return stems.size === 0 ? 0 : shared / stems.size;
}

/** True for a line that stands under headlines: a byline of one line, or a date to the day; not for the line under a post (“Ada (@ada) May 2, 2022”). */
function isHeadLine(block: Features): boolean {
  if (block.block.text.includes('(@')) return false;
  return isDated(block) || (block.matter !== null && block.matter.authors.length > 0 && !block.announced && block.words <= 12 && !block.prose);
}

/** True for a short line with a date to the day. */
export function isDated({ stamp, matter, words }: Features): boolean {
  return stamp && words <= 12 && matter!.timestamps.some(({ iso }) => iso !== null && iso.length >= 10 && iso[0] !== '-' && iso[0] !== 'T');
}

function headlineAbove(all: readonly Features[], stamp: number): number {
  for (let i = stamp - 1; i >= Math.max(0, stamp - REACH); i--) {
    const block = all[i]!;
    // “What is a solstice? Here is what to know.” is a headline too, where a heading of furniture stands above it and a date below.
    if (block.prose) return i === stamp - 1 && block.words <= LONGEST_SENTENCE && all[i - 1]?.phrase?.manner === 'ends' && isDated(all[stamp]!) ? i : -1;
    if (block.words >= 3 && readsAsHeadline(block)) return i;
  }
  return -1;
}

/** True for a line that could be a headline: some words, no sentence, no furniture. */
export function readsAsHeadline(line: Features): boolean {
  const { words, ending, phrase, stamp, matter, prose, block } = line;
  if (prose || stamp || words < 2 || words > 30 || ending === 'colon') return false;
  if (phrase !== null && phrase.manner !== 'inside') return false;
  return (matter === null || matter.authors.length === 0) && block.text.length < 250;
}

function carriesArticle(all: readonly Features[], head: ArticleStart, to: number): boolean {
  const said = wordStems(all[head.headline]!.key);
  // Of a headline that is cut short the telling words may be gone; a script without spaces shows none.
  let takenUp = said.size < 2 || (all[head.headline]!.ending === 'ellipsis' && head.stamp === head.headline + 1);
  let paragraphs = 0;
  let words = 0;
  let gap = 0;
  for (let i = head.stamp + 1; i < to && gap <= REACH; i++) {
    const { prose, phrase, key } = all[i]!;
    gap = prose ? 0 : gap + 1;
    if (!prose || (phrase !== null && phrase.manner !== 'inside')) continue;
    paragraphs++;
    words += all[i]!.words;
    if (!takenUp && paragraphs <= TAKE_UP) for (const stem of wordStems(key)) if (said.has(stem)) takenUp = true;
  }
  return takenUp && paragraphs >= LEAST_PARAGRAPHS && words >= LEAST_WORDS;
}

/** In how many paragraphs a word of the headline comes up. */
const TAKE_UP = 8;
