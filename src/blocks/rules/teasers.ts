import type { Features } from '../features.js';
import type { Rule } from './rule.js';

/** Pointers to other articles: headlines and their first sentences. */
export const TEASER_RULES: readonly Rule[] = [
  {
    name: 'repeated',
    role: 'duplicate',
    weight: 0.8,
    reason: 'Stands on the page more than once.',
    // Of a long paragraph that stands twice (for small screens and for large ones) the first is the text; a short one is a caption or a teaser.
    holds: ({ repeats, words, prose, isRepeat }) => repeats > 1 && words >= 4 && (isRepeat || !prose || words < 20),
  },
  {
    name: 'cut-short',
    role: 'related',
    weight: 0.75,
    reason: 'Is cut short by an ellipsis, as the first lines of other articles are.',
    holds: ({ ending, words, quoted }) => ending === 'ellipsis' && words >= 3 && words <= 40 && !quoted,
  },
  {
    name: 'isolated',
    role: 'related',
    weight: 0.6,
    reason: 'Is one sentence alone among headlines, as teasers are.',
    holds: (block, i, all) => block.prose && block.words <= 50 && [-2, -1, 1, 2].every((step) => isTeaserTitle(all[i + step])) && !goesOn(all, i),
  },
  {
    name: 'headline-list',
    role: 'related',
    weight: 0.85,
    reason: 'Is one of many long headlines in a row.',
    holds: (block, i, all) => isLongTitle(block) && longTitles(all, i) >= 8,
  },
  {
    name: 'title',
    role: 'related',
    weight: 0.85,
    reason: 'Is written as a headline, among paragraphs.',
    holds: (block, i, all) =>
      isTitle(block) &&
      block.words >= 8 &&
      block.words <= 22 &&
      block.heading === 0 &&
      all[i - 1]?.prose === true &&
      all[i + 1]?.prose === true &&
      !LISTED.test(block.key),
  },
];

/** `1. Open the valve`, `Step 3: …`: an item, not a headline. */
const LISTED = /^(?:\d{1,3}|step \d{1,3}|[a-z])[.):]/;

const isTitle = (block: Features | undefined): boolean => block !== undefined && !block.prose && block.ending !== 'sentence';

/** It goes on where the paragraphs before it stand, in one place of the markup: the lines between are a box. */
function goesOn(all: readonly Features[], i: number): boolean {
  const place = all[i]!.block.path[0];
  if (place === undefined) return false;
  let paragraphs = 0;
  for (let k = Math.max(0, i - 6); k < i; k++) if (all[k]!.prose && all[k]!.block.path[0] === place) paragraphs++;
  return paragraphs >= 2;
}

/** A title that is neither a time, as live blogs have above each entry, nor the caption of a picture. */
const isTeaserTitle = (block: Features | undefined): boolean =>
  isTitle(block) && !block!.stamp && !block!.block.within.includes('figure') && !block!.block.within.includes('figcaption');

const isLongTitle = ({ words, ending, startsLow, block, prose, capsShare }: Features): boolean =>
  words >= 10 &&
  words <= 45 &&
  ending !== 'sentence' &&
  ending !== 'colon' &&
  !startsLow &&
  capsShare < 0.6 &&
  block.element !== 'li' &&
  (!prose || words < 45);

/** How many long headlines stand among the five blocks before and after. */
function longTitles(all: readonly Features[], i: number): number {
  let found = 0;
  for (let k = Math.max(0, i - 5); k <= Math.min(all.length - 1, i + 5); k++) if (isLongTitle(all[k]!)) found++;
  return found;
}
