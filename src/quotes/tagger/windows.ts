import { splitSentences } from '../../language/sentences.js';
import type { Span } from '../../model.js';
import type { QuoteContext, Statement } from '../statements.js';
import { nextNumber, ON_MARK, RULE_CONTENT, RULE_CUE, RULE_SOURCE, type Window } from './window.js';
import { hashWord, traitsOf } from './words.js';

/** Words that are cues by themselves, by strength: weak, then more often a cue than one time in five, then more often than not. */
export type CueStrengths = readonly [string, string, string];

/** Longest paragraph that is read in one piece, in tokens; a longer one is cut. */
const LONGEST = 500;

/** The strength of each word's hash. */
export function strengthsOf(words: CueStrengths): ReadonlyMap<number, number> {
  const strengths = new Map<number, number>();
  for (const [index, list] of words.entries()) for (const word of list.split(' ')) strengths.set(hashWord(word), index + 1);
  return strengths;
}

/**
 * Every paragraph of a text as the tagger sees it, one after another, since a text may have a hundred thousand. Each window's `from` is
 * its first token in the context's tokens.
 *
 * @param statements what the rules found
 */
export function* windowsOf(context: QuoteContext, strengths: ReadonlyMap<number, number>, statements: readonly Statement[]): Generator<Window, void, void> {
  const { text, tokens } = context;
  const traits = traitsOf(tokens);
  const marks = markStates(context);
  const rules = new Uint8Array(tokens.count);
  for (const statement of statements) paintStatement(context, statement, rules, 0);
  for (const paragraph of context.paragraphs) {
    const ends = splitSentences(text.slice(paragraph.start, paragraph.end), { level: 'inner' }).map((s) => s.end + paragraph.start);
    for (let from = paragraph.first; from < paragraph.last; from += LONGEST) {
      const length = Math.min(LONGEST, paragraph.last - from);
      const sentence = new Uint16Array(length);
      const strength = new Uint8Array(length);
      for (let k = 0, s = 0, next = 0; k < length; k++) {
        while (next < ends.length - 1 && ends[next]! <= tokens.starts[from + k]!) {
          next++;
          if (k > 0) s++;
        }
        sentence[k] = s;
        strength[k] = strengths.get(traits.word[from + k]!) ?? 0;
      }
      yield {
        traits,
        number: nextNumber(),
        from,
        length,
        marks: marks.subarray(from, from + length),
        sentence,
        strength,
        rules: rules.subarray(from, from + length),
      };
    }
  }
}

/**
 * Adds the bits of one statement of the rules to an array of tokens.
 *
 * @param from the token that the array begins with
 */
export function paintStatement(context: QuoteContext, statement: Statement, into: Uint8Array, from: number): void {
  const paint = (span: Span, bit: number): void => {
    const range = tokensIn(context, span);
    for (let k = Math.max(0, range.first - from); k < Math.min(into.length, range.last - from); k++) into[k] = into[k]! | bit;
  };
  for (const span of statement.content) paint(span, RULE_CONTENT);
  if (statement.source !== null) paint(statement.source, RULE_SOURCE);
  if (statement.cue !== null) paint(statement.cue, RULE_CUE);
}

/** The tokens of a span. */
export function tokensIn({ tokens }: QuoteContext, span: Span): { first: number; last: number } {
  const { starts, ends, count } = tokens;
  let first = 0;
  let high = count;
  while (first < high) {
    const middle = (first + high) >> 1;
    if (ends[middle]! <= span.start) first = middle + 1;
    else high = middle;
  }
  let last = first;
  while (last < count && starts[last]! < span.end) last++;
  return { first, last };
}

/** For each token whether it stands in quotation marks: see {@link Window.marks}. Marks inside marks change nothing. */
function markStates({ tokens, marks }: QuoteContext): Uint8Array {
  const states = new Uint8Array(tokens.count);
  let at = 0;
  for (const mark of marks) {
    if (mark.depth > 0) continue;
    const state = mark.single ? 2 : 1;
    while (at < tokens.count && tokens.ends[at]! <= mark.start) at++;
    for (; at < tokens.count && tokens.starts[at]! < mark.end; at++) {
      const inside = tokens.starts[at]! >= mark.inner.start && tokens.ends[at]! <= mark.inner.end;
      states[at] = inside ? state : state + ON_MARK;
    }
  }
  return states;
}
