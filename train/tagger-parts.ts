// The parts of the library that training calls.
import { namesIn } from '../src/language/names.js';
import { splitSentences } from '../src/language/sentences.js';
import type { Span } from '../src/model.js';
import { readClauses } from '../src/quotes/clauses.js';
import { makeContext } from '../src/quotes/context.js';
import type { QuoteContext } from '../src/quotes/statements.js';

export { ALPHABET, newOdds, PAIR_BITS, partOfOnes } from '../src/quotes/tagger/bits.js';
export * from '../src/quotes/tagger/cue-features.js';
export * from '../src/quotes/tagger/first-pass.js';
export * from '../src/quotes/tagger/model.js';
export { contextsOf, MOST, passRows } from '../src/quotes/tagger/rows.js';
export * from '../src/quotes/tagger/second-pass.js';
export { candidatesOf, markCues, statementsByWindow } from '../src/quotes/tagger/tag.js';
export { featureList } from '../src/quotes/tagger/tally.js';
export * from '../src/quotes/tagger/token-features.js';
export { BUCKETS } from '../src/quotes/tagger/window.js';
export * from '../src/quotes/tagger/windows.js';

/** A text with one paragraph a line. */
export function contextOf(text: string): QuoteContext {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) if (match[0].trim() !== '') lines.push({ start: match.index, end: match.index + match[0].length });
  return makeContext(text, lines, { sentences: (t) => splitSentences(t), names: namesIn });
}

/** What the rules find in a text. */
export const statementsOf = readClauses;
