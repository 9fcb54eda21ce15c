import type { Features } from '../features.js';
import type { Rule } from './rule.js';

const role = (block: Features): NonNullable<Features['phrase']>['role'] => block.phrase!.role;
const quoting = (block: Features): string => `Says “${block.phrase!.phrase}”, as ${AS[block.phrase!.role]}.`;

const AS = {
  navigation: 'menus do',
  related: 'lists of other articles do',
  promotion: 'appeals and offers do',
  newsletter: 'newsletter forms do',
  social: 'sharing buttons do',
  comments: 'comment sections do',
  advertisement: 'advertisements do',
  legal: 'legal notices do',
  paywall: 'subscription notices do',
  'author-bio': 'biographies of authors do',
  tags: 'lists of topics do',
  note: 'notes of the editors do',
  caption: 'captions do',
} as const;

/** Blocks that a phrase of the boilerplate lexicons gives away. */
export const PHRASE_RULES: readonly Rule[] = [
  { name: 'phrase-alone', role, weight: 1, reason: quoting, holds: (block) => block.phrase?.manner === 'ends' || block.phrase?.manner === 'whole' },
  { name: 'phrase-opening', role, weight: 0.85, reason: quoting, holds: (block) => block.phrase?.manner === 'opening' && !block.quoted },
  { name: 'phrase-inside', role, weight: 0.75, reason: quoting, holds: (block) => block.phrase?.manner === 'inside' && !block.quoted },
];
