import { namesIn } from '../../src/language/names.js';
import { splitSentences } from '../../src/language/sentences.js';
import { makeContext } from '../../src/quotes/context.js';
import type { QuoteContext } from '../../src/quotes/statements.js';

/** What the steps of reading quotations see of paragraphs, each a block of its own. */
export function contextOf(paragraphs: readonly string[], joint = '\n'): QuoteContext {
  let end = -joint.length;
  const blocks = paragraphs.map((paragraph) => {
    const start = end + joint.length;
    end = start + paragraph.length;
    return { start, end };
  });
  return makeContext(paragraphs.join(joint), blocks, { sentences: splitSentences, names: namesIn });
}
