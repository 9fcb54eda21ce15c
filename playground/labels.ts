// Names for people.
import type { Block, Change, Cue, Quote, QuoteMatch } from 'copydesk';
import type { ShownBlock } from './messages.js';

/** What a part of the page is called, in the order of the legend. */
export const PARTS: Readonly<Record<ShownBlock['part'], string>> = {
  body: 'Body',
  matter: 'Head and tail matter',
  furniture: 'Furniture',
  other: 'Another article',
};

/** `author-bio` as `author bio`. */
export const roleName = (role: Block['role']): string => role.replaceAll('-', ' ');

/** What a stance adds to bare saying; nothing for the neutral one. */
export const STANCES: Readonly<Record<Cue['stance'], string | null>> = {
  neutral: null,
  assertive: 'stresses',
  doubting: 'doubts',
  factive: 'takes as fact',
  directive: 'urges',
  hostile: 'attacks',
  approving: 'praises',
};

/** What a kind of quote means. */
export const KINDS: Readonly<Record<Quote['kind'], string>> = { direct: 'word for word', mixed: 'partly word for word', indirect: 'reported' };

/** Kinds of change in the order of their weight. */
export const CHANGES: readonly Change['kind'][] = ['figure', 'date', 'name', 'speaker', 'attribution', 'polarity', 'quote', 'framing', 'wording'];

/** What happened to a quote. */
export const QUOTE_CHANGES: Readonly<Record<QuoteMatch['change'], string>> = {
  same: 'same words',
  punctuation: 'same words, other punctuation',
  spelling: 'same words, other spelling',
  wording: 'reworded',
  truncated: 'cut in B',
  extended: 'cut in A',
  'silent-cut': 'words left out in B, unmarked',
  'silent-insert': 'words left out in A, unmarked',
  'to-indirect': 'quoted in A, reported in B',
  'to-direct': 'reported in A, quoted in B',
  unquoted: 'quoted in A, B’s own prose',
  quoted: 'A’s own prose, quoted in B',
  'only-a': 'only in A',
  'only-b': 'only in B',
};
