import { firstNotBefore } from '../language/search.js';
import type { Notice, Span } from '../model.js';
import type { SourceReader } from './sources.js';
import type { QuoteContext, Statement } from './statements.js';

/** What is wrong with a pair of marks, for a reader. */
const FLAWS = {
  'unclosed-quote': 'The quotation is never closed; it is taken to end here.',
  'unopened-quote': 'The quotation is closed but never opened; it is taken to begin here.',
  'mismatched-quote': 'The closing mark is of another kind than the opening one.',
  'turned-quote': 'A quotation mark is turned the wrong way.',
} as const;

/** What is doubtful about a statement: its marks, and how its source is spelt. */
export function noticesOf(context: QuoteContext, statement: Statement, reader: SourceReader): Notice[] {
  const notices: Notice[] = [];
  for (const span of statement.quoted) {
    const mark = markAt(context, span);
    if (mark?.flaw) notices.push({ start: mark.start, end: mark.end, code: mark.flaw, message: FLAWS[mark.flaw] });
  }
  if (statement.source !== null) {
    for (const name of reader.namesIn(statement.source)) {
      if (name.variants.length === 0) continue;
      notices.push({
        start: name.start,
        end: name.end,
        code: 'name-variant',
        message: `The report spells this name in more than one way: ${[name.text, ...name.variants.filter((form) => form !== name.text)].join(', ')}.`,
      });
    }
  }
  return notices;
}

function markAt(context: QuoteContext, inner: Span): QuoteContext['marks'][number] | undefined {
  const mark = context.marks[firstNotBefore(context.marks, (item) => item.inner.start < inner.start)];
  return mark?.inner.start === inner.start ? mark : undefined;
}
