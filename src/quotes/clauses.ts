import type { QuoteContext, Statement } from './statements.js';

/** What the rules for clause shapes find in a text, by start of content. */
export function readClauses(_context: QuoteContext): Statement[] {
  return [];
}
