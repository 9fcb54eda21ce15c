import { sheetOf } from '../article/sheet.js';
import { firstNotBefore } from '../language/search.js';
import { splitSentences } from '../language/sentences.js';
import type { Article, Block, Passage, Span } from '../model.js';
import type { Vocabulary } from './vocabulary.js';
import { CAPITAL, OPENING, readWords, type Words } from './words.js';

/** A sentence of a report with the words that it has: `words` from `from` to `to`. A quotation of several sentences counts each. */
export interface Statement extends Passage {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** An article made ready for comparison. Offsets are the page's. */
export interface Report {
  readonly article: Article;
  /** The blocks that state something, each at its own offset. */
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly words: Words;
  /** For each word, the index after the last word of its block. */
  readonly blockEnds: Int32Array;
  /** For each word, the index of its statement. */
  readonly statementOf: Int32Array;
  /** For each word, how many words the name has that it stands in; 1 outside of names. */
  readonly nameSizes: Int32Array;
}

const STATING: ReadonlySet<string> = new Set(['headline', 'deck', 'caption', 'note']);

const statingBlocks = (article: Article): Block[] => article.blocks.filter((block) => block.body || STATING.has(block.role));

/** The text of the blocks that state something, each at its own offset. */
export function statedText(article: Article): string {
  return sheetOf(statingBlocks(article));
}

/** Reads statements and words of an article; `text` when its {@link statedText} is at hand. */
export function readReport(article: Article, vocabulary: Vocabulary, text = statedText(article)): Report {
  const blocks = statingBlocks(article);
  const words = readWords(text, blocks, vocabulary);
  const blockEnds = new Int32Array(words.count);
  const statementOf = new Int32Array(words.count);
  const statements: Statement[] = [];
  let at = 0;
  for (const block of blocks) {
    const first = at;
    for (const sentence of splitSentences(block.text, { level: 'inner' })) {
      const start = block.start + sentence.start;
      const end = block.start + sentence.end;
      const from = at;
      while (at < words.count && words.starts[at]! < end) statementOf[at++] = statements.length;
      if (at > from) statements.push({ start, end, text: sentence.text, block, from, to: at });
    }
    while (at < words.count && words.starts[at]! < block.end) statementOf[at++] = Math.max(0, statements.length - 1);
    blockEnds.fill(at, first, at);
  }
  return { article, text, statements, words, blockEnds, statementOf, nameSizes: readNameSizes(words, blockEnds) };
}

/** Longer rows of capitalised words are a headline rather than a name. */
const LONGEST_NAME = 4;

/** A row of capitalised words is taken for one name. */
function readNameSizes(words: Words, blockEnds: Int32Array): Int32Array {
  const sizes = new Int32Array(words.count).fill(1);
  let at = 0;
  while (at < words.count) {
    let end = at;
    while (end < blockEnds[at]! && (words.flags[end]! & (CAPITAL | OPENING)) === CAPITAL) end++;
    if (end > at + 1 && end <= at + LONGEST_NAME) sizes.fill(end - at, at, end);
    at = Math.max(end, at + 1);
  }
  return sizes;
}

/** The words that begin inside a span. */
export function wordsIn(report: Report, span: Span): { readonly from: number; readonly to: number } {
  const { starts } = report.words;
  const first = (offset: number): number => firstNotBefore(starts, (start) => start < offset);
  return { from: first(span.start), to: first(span.end) };
}
