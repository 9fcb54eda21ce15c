import type { QuoteContext, Statement } from './statements.js';

/**
 * The statements of a text, the rules' and the model's made one: no two of them claim the same words.
 *
 * @param _context the text and what stands in it
 * @param ruleStatements what the rules for clause shapes found, by start of content
 */
export function attribute(_context: QuoteContext, ruleStatements: readonly Statement[]): Statement[] {
  return [...ruleStatements];
}
