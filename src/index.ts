export { InputError, type InputErrorCode } from './errors.js';
export { findFigures } from './language/figures.js';
export { parseHeadMatter } from './language/headmatter.js';
export { findNames } from './language/names.js';
export { type SentenceOptions, splitSentences } from './language/sentences.js';
export { findTimestamps } from './language/timestamps.js';
export type * from './model.js';
export { lineColumn, locate } from './page/locate.js';
export { extractQuotes } from './quotes/extract.js';
