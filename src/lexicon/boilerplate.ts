/** The roles that phrases give away. */
export type PhraseRole =
  | 'navigation'
  | 'related'
  | 'promotion'
  | 'newsletter'
  | 'social'
  | 'comments'
  | 'advertisement'
  | 'legal'
  | 'paywall'
  | 'author-bio'
  | 'tags'
  | 'note'
  | 'caption';

/**
 * Phrases of one language that give a block of furniture away, by role. All are lower case, with straight apostrophes and
 * without marks at their ends. Numbers at the ends of a block are not compared: `comments` is also `Comments (12)`.
 */
export interface PhraseList {
  /** What they give away. */
  readonly role: PhraseRole;
  /** A block that says only this ends the article: what follows is no longer its text. */
  readonly ends?: readonly string[];
  /** A block that says only this. */
  readonly whole?: readonly string[];
  /** A block of at most 45 words that opens with this. */
  readonly opening?: readonly string[];
  /** A block of at most 80 words that says this anywhere. */
  readonly inside?: readonly string[];
}
