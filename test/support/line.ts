import { type Line, makeLine } from '../../src/quotes/line.js';
import type { Phrase } from '../../src/quotes/phrases.js';
import { transparentMarks } from '../../src/quotes/speech.js';
import { contextOf } from './context.js';

/** A sentence as the rules read it, and the position in it that a caret marks: `She said ^the quay was rotten.` */
export function lineAt(marked: string): { readonly line: Line; readonly at: number } {
  const caret = marked.indexOf('^');
  const text = marked.replace('^', '');
  const context = contextOf([text]);
  const line = makeLine(context, { first: 0, last: context.tokens.count }, 0, 0, transparentMarks(context));
  const found = line.starts.findIndex((start) => start >= caret);
  return { line, at: found < 0 ? line.count : found };
}

/** The words of a phrase as they stand in its line; null where there is none. */
export function wordsOf(line: Line, phrase: Phrase | null): string | null {
  if (phrase === null) return null;
  return phrase.from >= phrase.to ? '' : line.context.text.slice(line.starts[phrase.from], line.ends[phrase.to - 1]);
}
