import type { QuoteContext, Statement } from './statements.js';

/** What takes a paragraph or two to see: quotations that go on, speakers who stand in the sentence before, transcripts, block quotations. */
export function readParagraphs(_context: QuoteContext, statements: readonly Statement[], _transparent: ReadonlySet<number>): Statement[] {
  return [...statements];
}
