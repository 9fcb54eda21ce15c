import type { Credit, Quote, Source } from '../model.js';
import { passage } from './context.js';
import { stanceOf } from './cue-words.js';
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
    const source: Source | null = statement.source && { ...passage(context.text, statement.source), kind: 'unknown', name: null, role: null, basis: 'stated' };
    const direct = statement.content.every((span) => statement.quoted.some((inner) => inner.start === span.start && inner.end === span.end));
    return {
      start: Math.min(...spans.map((span) => span.start)),
      end: Math.max(...spans.map((span) => span.end)),
      kind: direct ? 'direct' : statement.quoted.length > 0 ? 'mixed' : 'indirect',
      content: statement.content.map((span) => passage(context.text, span)),
      quoted: statement.quoted.map((span) => passage(context.text, span)),
      cue: statement.cue && { ...passage(context.text, statement.cue), lemma: statement.cue.lemma, stance: stanceOf(statement.cue.lemma) },
      source,
      addressee: null,
      chain: source === null ? [] : [{ source, cue: null, reach: 'clause' }],
      confidence: statement.confidence,
      notices: [],
    };
  });
}
