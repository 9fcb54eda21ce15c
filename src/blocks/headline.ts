import type { PageMetadata } from '../model.js';
import type { Features } from './features.js';
import { bare, fold, wordsOf } from './fold.js';
import { isDated } from './split.js';

/** What a page calls itself, and the blocks that say so. */
export interface PageTitle {
  /** Block that opens a text dump with the page's title (as a browser's tab shows it), or -1. */
  readonly tab: number;
  /** Blocks that repeat the title, ascending; the tab itself is not among them. */
  readonly repeats: readonly number[];
  /** The block that the markup sets as the page's first heading and that is the article's headline, or -1. */
  readonly heading: number;
}

const LONGEST_TITLE = 40;
/** How far down a page's own title may stand first. */
const TAB_REACH = 3;
/** More lines than this that nearly say the title are a pattern of headings: `Beginner plan, 6 weeks`, `Beginner plan, 8 weeks`. */
const MOST_SIMILAR = 8;

/** Finds the page's title where it can be told without judging the body: stated by metadata, or said twice by the text. */
export function findTitle(all: readonly Features[], metadata: PageMetadata): PageTitle {
  const stated = metadata.title === null ? '' : bare(fold(metadata.title));
  if (stated !== '') {
    const repeats = matching(all, stated, 0);
    return { tab: -1, repeats, heading: findHeading(all, stated, repeats, metadata.siteName) };
  }
  for (let tab = 0; tab < Math.min(TAB_REACH, all.length); tab++) {
    const { key, words, phrase } = all[tab]!;
    // Two articles of one day print one date.
    if (words < 3 || words > LONGEST_TITLE || phrase?.manner === 'whole' || phrase?.manner === 'ends' || isDated(all[tab]!)) continue;
    const repeats = matching(all, key, tab + 1);
    if (repeats.length > 0) return { tab, repeats, heading: -1 };
  }
  return { tab: -1, repeats: [], heading: -1 };
}

/**
 * The first-level heading that has most words of the stated title; where none has any and no other block says the title, the only
 * one there is. Headlines are often rewritten for search engines, so few words in common are enough.
 */
function findHeading(all: readonly Features[], stated: string, repeats: readonly number[], siteName: string | null): number {
  const title = new Set(wordsOf(stated));
  const site = siteName === null ? '' : bare(fold(siteName));
  let best = -1;
  let most = 0;
  const headings: number[] = [];
  for (const [i, { heading, words, key, block }] of all.entries()) {
    if (heading !== 1 || words > LONGEST_TITLE || bare(key) === site || block.within.includes('nav') || block.within.includes('footer')) continue;
    let shared = 0;
    for (const word of new Set(wordsOf(key))) if (title.has(word)) shared++;
    if (shared > most) [best, most] = [i, shared];
    if (words >= 3 && !headings.some((other) => all[other]!.key === key)) headings.push(i);
  }
  if (most >= Math.min(2, title.size)) return best;
  return repeats.length === 0 && headings.length === 1 ? headings[0]! : -1;
}

function matching(all: readonly Features[], title: string, from: number): number[] {
  const words = new Set(wordsOf(title));
  const found: number[] = [];
  for (let i = from; i < all.length; i++) {
    const { key, words: length } = all[i]!;
    if (length >= 2 && length <= LONGEST_TITLE && sameTitle(title, words, key, length)) found.push(i);
  }
  return found.length > MOST_SIMILAR ? found.filter((i) => all[i]!.key === title) : found;
}

/** True when a block says the title, the title without the site's name, or nearly so. */
function sameTitle(title: string, words: ReadonlySet<string>, key: string, length: number): boolean {
  if (key === title) return true;
  // A possessive ending is a word of its own here, so that a line has at most twice as many as were counted.
  if ((2 * length + 1) * 20 < words.size * 11 && !title.startsWith(key)) return false;
  const own = wordsOf(key);
  if (own.length < 3) return false;
  if (title.startsWith(key) && cutsAtSeparator(title.slice(key.length))) return true;
  let shared = 0;
  for (const word of own) if (words.has(word)) shared++;
  return shared >= 3 && shared * 4 >= own.length * 3 && shared * 20 >= words.size * 11;
}

/** True when what follows the headline in the title is the site's name behind a separator. */
function cutsAtSeparator(rest: string): boolean {
  return /^[^a-z0-9]{0,3}\s?[|–—:·•«»/\\-]/.test(rest);
}
