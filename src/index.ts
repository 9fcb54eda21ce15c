/**
 * The library: the clean article, who said what according to whom, and what one report changed from another.
 *
 * @module copydesk
 */
export { parseArticle } from './article/parse.js';
export { stripBoilerplate } from './blocks/strip.js';
export { diffReports } from './compare/diff.js';
export { compareStory } from './compare/story/board.js';
export { groupReports } from './compare/story/group.js';
export { storyKeys } from './compare/story/keys.js';
export { sameStory } from './compare/story/same.js';
export { InputError, type InputErrorCode } from './errors.js';
export { findFigures } from './language/figures.js';
export { parseHeadMatter } from './language/headmatter.js';
export { findNames } from './language/names.js';
export { type SentenceOptions, splitSentences } from './language/sentences.js';
export { findTimestamps } from './language/timestamps.js';
export type * from './model.js';
export { lineColumn, locate } from './page/locate.js';
export { readText } from './page/text.js';
export { extractQuotes } from './quotes/extract.js';
