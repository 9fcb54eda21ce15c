import { InputError } from '../errors.js';
import type { Passage, Span } from '../model.js';
import { type Candidate, candidateAt } from './candidate.js';
import { trimSpan } from './characters.js';
import { enclosuresOf } from './enclosures.js';
import { listItemsOf } from './list-items.js';
import { isTerminator, paragraphsOf } from './paragraphs.js';
import { RULES } from './sentence-rules.js';

/** Options of {@link splitSentences}. */
export interface SentenceOptions {
  /** `outer` keeps a quotation of several sentences inside the sentence that reports it, `inner` also splits it. Default `outer`. */
  readonly level?: 'outer' | 'inner';
}

/**
 * Cuts text into sentences. Headlines, list items and other lines without a full stop are sentences of their own; line
 * breaks of hard-wrapped text are not boundaries. Nothing but white space lies between the sentences. The method is a list of
 * rules for each mark that could end a sentence, as in Pragmatic Segmenter and pySBD, in time linear in the length of the text.
 *
 * @param text any text; offsets of the result are UTF-16 code units into it
 * @param options see {@link SentenceOptions}
 * @returns the sentences in order, disjoint, without surrounding white space
 * @throws An {@link InputError} when `text` is not a string or `level` is unknown
 *
 * @example
 * ```ts
 * import { splitSentences } from 'copydesk';
 *
 * splitSentences('She moved to the U.S. in May. “I like it. I will stay,” she said.').length; // => 2
 * splitSentences('“I like it. I will stay,” she said.', { level: 'inner' }).map((s) => s.text); // => ['“I like it.', 'I will stay,” she said.']
 * ```
 */
export function splitSentences(text: string, options: SentenceOptions = {}): Passage[] {
  if (typeof text !== 'string') throw new InputError('not-a-string', 'splitSentences takes a string.');
  const { level = 'outer' } = options;
  if (level !== 'outer' && level !== 'inner') throw new InputError('bad-option', "level is 'outer' or 'inner'.");
  const sentences: Passage[] = [];
  for (const paragraph of paragraphsOf(text)) {
    let start = paragraph.start;
    for (const end of [...boundariesOf(text, paragraph, level), paragraph.end]) {
      const span = trimSpan(text, start, end);
      if (span.end > span.start) sentences.push({ start: span.start, end: span.end, text: text.slice(span.start, span.end) });
      start = end;
    }
  }
  return sentences;
}

/** Where sentences end inside a paragraph, its own end left out. */
function boundariesOf(text: string, { start, end }: Span, level: 'outer' | 'inner'): number[] {
  const items = listItemsOf(text, start, end);
  const found: number[] = [];
  let item = 0;
  let sentence = start;
  for (let at = start; at < end; at++) {
    const next = items[item];
    if (next !== undefined && at === next.start) {
      // The point of an item's own number ends nothing.
      if (at > start) found.push(at);
      sentence = at;
      at = next.end - 1;
      item++;
      continue;
    }
    if (!isTerminator(text.charCodeAt(at))) continue;
    const candidate = candidateAt(text, at, sentence, start, end);
    if (candidate.next >= end) break;
    if (endsSentence(candidate)) {
      found.push(candidate.cut);
      sentence = candidate.cut === candidate.close ? candidate.next : candidate.cut;
    }
    at = Math.max(at, candidate.resume - 1);
  }
  return found.length === 0 ? found : outside(found, enclosuresOf(text, start, end, level === 'outer'));
}

/** The first rule with an opinion decides. */
function endsSentence(candidate: Candidate): boolean {
  for (const rule of RULES) {
    const verdict = rule.decide(candidate);
    if (verdict !== null) return verdict;
  }
  return true;
}

/** The boundaries that lie in none of the spans. */
function outside(boundaries: readonly number[], spans: Span[]): number[] {
  if (spans.length === 0) return [...boundaries];
  spans.sort((x, y) => x.start - y.start);
  const kept: number[] = [];
  let s = 0;
  let reach = 0;
  for (const boundary of boundaries) {
    while (s < spans.length && spans[s]!.start < boundary) {
      if (spans[s]!.end > reach) reach = spans[s]!.end;
      s++;
    }
    if (boundary >= reach) kept.push(boundary);
  }
  return kept;
}
