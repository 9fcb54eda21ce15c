import type { Features } from '../features.js';
import type { Rule } from './rule.js';

/** Pointers to other articles: headlines and their first sentences. */
export const TEASER_RULES: readonly Rule[] = [
  {
    name: 'repeated',
    role: 'duplicate',
    weight: 0.8,
    reason: 'Stands on the page more than once.',
    holds: ({ repeats, words }) => repeats > 1 && words >= 4,
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
    holds: (block, i, all) => block.prose && block.words <= 50 && isTitle(all[i - 1]) && isTitle(all[i + 1]) && isTitle(all[i + 2]) && isTitle(all[i - 2]),
  },
  {
    name: 'title',
    role: 'related',
    weight: 0.6,
    reason: 'Is written as a headline, among paragraphs.',
    holds: (block) => isTitle(block) && block.words >= 5,
  },
];

const isTitle = (block: Features | undefined): boolean => block !== undefined && !block.prose && block.ending !== 'sentence';
