import type { Rule } from './rule.js';

/** Head and tail matter: lines that say who wrote the article, when, and where it comes from. */
export const HEAD_RULES: readonly Rule[] = [
  {
    name: 'byline',
    role: 'byline',
    weight: 0.95,
    reason: 'Names who wrote the article.',
    holds: ({ matter, words, prose }) => matter !== null && matter.authors.length > 0 && words <= 30 && !prose,
  },
  {
    name: 'timestamp',
    role: 'timestamp',
    weight: 0.9,
    reason: 'States when the article was published or changed.',
    holds: ({ stamp, prose }) => stamp && !prose,
  },
  {
    name: 'photo-credit',
    role: 'caption',
    weight: 0.9,
    reason: 'Ends in the credit of a picture.',
    holds: ({ matter, words }) => matter !== null && words <= 60 && matter.credits.some((credit) => credit.kind === 'photo'),
  },
  {
    name: 'caption-credit',
    role: 'caption',
    weight: 0.92,
    reason: 'Describes something and names an agency behind it, as captions do.',
    holds: ({ matter, prose }) =>
      matter !== null &&
      !prose &&
      matter.dateline === null &&
      matter.credits.some((credit) => credit.start > 15 && credit.kind !== 'contributor' && credit.kind !== 'source'),
  },
  {
    name: 'credit',
    role: 'credit',
    weight: 0.9,
    reason: 'States where the text comes from.',
    holds: ({ matter, words, prose }) =>
      matter !== null &&
      matter.dateline === null &&
      words <= 25 &&
      matter.credits.length > 0 &&
      (!prose || matter.credits.some((c) => c.kind === 'contributor' || c.kind === 'via')),
  },
];
