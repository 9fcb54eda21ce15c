import type { Features } from './features.js';
import type { PhraseFound } from './phrases.js';

/** What is asked of a block before its section is known. */
type Measured = Pick<Features, 'block' | 'heading' | 'phrase' | 'prose' | 'words'>;

/** Words of prose below the first-level heading without which an article has not begun. */
const BEGUN = 20;

/**
 * For each block the heading of furniture that opens an element around it, or null. An element that begins with “You may also like”, below
 * the first-level heading and some text, holds furniture, though it be full texts that weigh more than the article.
 */
export function findSections(all: readonly Measured[]): (PhraseFound | null)[] {
  const openers = openersOf(all);
  return all.map(({ block }) => {
    for (const element of openers.size === 0 ? [] : block.path) {
      const opener = openers.get(element);
      if (opener !== undefined) return opener;
    }
    return null;
  });
}

/** The elements whose first block is a heading of furniture, and that hold no first-level heading. */
function openersOf(all: readonly Measured[]): Map<number, PhraseFound> {
  const openers = new Map<number, PhraseFound>();
  const seen = new Set<number>();
  let words = -1;
  for (const { block, heading, phrase, prose, words: own } of all) {
    for (const element of block.path) {
      if (heading === 1) openers.delete(element);
      if (seen.has(element)) continue;
      seen.add(element);
      if (heading > 1 && phrase?.manner === 'ends' && words >= BEGUN) openers.set(element, phrase);
    }
    if (heading === 1) words = Math.max(words, 0);
    else if (words >= 0 && prose) words += own;
  }
  return openers;
}
