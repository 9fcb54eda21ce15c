import type { Features } from './features.js';
import { wordStems } from './fold.js';

/** Where an article begins on the page: its headline, and the line with its date. */
export interface ArticleStart {
  readonly headline: number;
  readonly stamp: number;
}

/** How many blocks may stand between headline and date, and between date and text. */
const REACH = 3;
/** An article has at least so many paragraphs and words; a teaser has less. */
const LEAST_PARAGRAPHS = 3;
const LEAST_WORDS = 110;
/** A headline in full sentences has at most this many words. */
const LONGEST_SENTENCE = 32;

/**
 * Finds where articles begin by the rhythm of their heads: a headline, below it a date, below that several paragraphs that take up
 * words of the headline. Teasers have the rhythm without the paragraphs, comments the paragraphs without the headline, and below a
 * box of teasers inside an article the paragraphs go on with something else.
 */
export function articleStarts(all: readonly Features[]): ArticleStart[] {
  const heads: ArticleStart[] = [];
  for (let i = 0; i < all.length; i++) {
    if (!isHeadLine(all[i]!)) continue;
    const headline = headlineAbove(all, i);
    if (headline < 0 || headline <= (heads[heads.length - 1]?.stamp ?? -1)) continue;
    heads.push({ headline, stamp: i });
  }
  return heads.filter((head, k) => carriesArticle(all, head, heads[k + 1]?.headline ?? all.length));
}

/** True for a line that stands under headlines: a byline, or a date to the day; not for the line under a post (“Ada (@ada) May 2, 2022”). */
function isHeadLine(block: Features): boolean {
  if (block.block.text.includes('(@')) return false;
  return isDated(block) || (block.matter !== null && block.matter.authors.length > 0 && block.words <= 12 && !block.prose);
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
