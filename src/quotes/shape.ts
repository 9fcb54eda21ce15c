import type { Span } from '../model.js';
import type { Group } from './groups.js';
import { firstMarkFrom, isComma, isDash, isQuotation, isStop, type Line, wordAt } from './line.js';
import type { Phrase } from './phrases.js';
import type { CueSpan, Reporter, Statement } from './statements.js';
import { barePronoun } from './word-classes.js';

/** A line with its cues, and what the shapes before have found in it. */
export interface Reading {
  readonly line: Line;
  readonly groups: readonly Group[];
  /** By position of the cue; a shape may read the one before for its source. */
  readonly found: Found[];
  /** Positions of cues that a shape has taken with another: `saying` of `was quoted as saying`. */
  readonly taken: Set<number>;
  /** Of each position where what is said ends because the reporting goes on: `, adding that`, `, according to`. Ascending. */
  readonly breaks: readonly number[];
}

/** A statement in positions of its line. */
export interface Found {
  /** What is said, as ranges of positions. */
  readonly content: readonly Phrase[];
  readonly cue: Phrase | null;
  readonly lemma: string;
  readonly source: Phrase | null;
  readonly addressee?: Phrase | null;
  /** Reporters around the source, outermost first. */
  readonly reporters?: readonly { readonly source: Phrase; readonly cue: Phrase | null; readonly lemma: string }[];
  readonly confidence: number;
}

/** One shape that a reporting clause can take. The first shape of the list that reads a cue has it. */
export interface Shape {
  /** Kebab-case. */
  readonly name: string;
  /** What it reads at the cue, or null. */
  readonly read: (reading: Reading, group: Group) => Found | null;
}

/** Where what is said, beginning at `from`, ends: at a break of the reporting that is not passed over, else with the sentence. */
export function contentEnd(reading: Reading, from: number, isPassed: (stop: number) => boolean = () => false): number {
  const { line, breaks } = reading;
  let end = line.count;
  for (const stop of breaks) {
    if (stop <= from || isPassed(stop)) continue;
    end = stop;
    break;
  }
  while (end > from && isEdge(line, end - 1)) end--;
  return end;
}

/** Marks that belong to the sentence and not to what is said. */
export const isEdge = (line: Line, at: number): boolean =>
  isComma(line, at) || isDash(line, at) || (!isQuotation(line, at) && '.!?;:…'.includes(wordAt(line, at)) && isStop(line, at)) || wordAt(line, at) === ':';

/** The statement of what a shape has found. */
export function statementOf(line: Line, found: Found, shape: string): Statement | null {
  const { marks } = line.context;
  const content: Span[] = [];
  const quoted: Span[] = [];
  for (const { from, to } of found.content) {
    let first = from;
    let last = to;
    while (last > first && isEdge(line, last - 1)) last--;
    while (first < last && isEdge(line, first)) first++;
    if (first >= last) continue;
    for (let at = first; at < last; at++) if (isQuotation(line, at)) quoted.push(marks[line.marks[at]!]!.inner);
    if (last === first + 1 && isQuotation(line, first)) content.push(marks[line.marks[first]!]!.inner);
    else content.push(withOpening(line, { start: line.starts[first]!, end: line.ends[last - 1]! }));
  }
  const only = content.length === 1 ? content[0]! : null;
  if (only === null ? content.length === 0 : isPointer(line.context.text.slice(only.start, only.end))) return null;
  return {
    content,
    quoted,
    cue: cueOf(line, found.cue, found.lemma),
    source: found.source === null ? null : { start: line.starts[found.source.from]!, end: sourceEnd(line, found.source) },
    addressee: found.addressee ? { start: line.starts[found.addressee.from]!, end: line.ends[found.addressee.to - 1]! } : null,
    reporters: (found.reporters ?? []).map(
      (reporter): Reporter => ({
        source: { start: line.starts[reporter.source.from]!, end: line.ends[reporter.source.to - 1]! },
        cue: cueOf(line, reporter.cue, reporter.lemma),
      }),
    ),
    shape,
    origin: 'rule',
    confidence: found.confidence,
  };
}

/** Words that say nothing by themselves: `confirmed that`. */
export const isPointer = (text: string): boolean => /^(?:that|which)$/i.test(text);

/** With the mark of a term that the content begins with and runs past. */
function withOpening({ context }: Line, { start, end }: Span): Span {
  const mark = context.marks[firstMarkFrom(context, start - 2)];
  return mark?.inner.start === start && mark.end < end ? { start: mark.start, end } : { start, end };
}

/** Where a source ends: before the auxiliary of `I’ve`. */
function sourceEnd(line: Line, { from, to }: Phrase): number {
  return to === from + 1 ? line.starts[from]! + Math.min(barePronoun(line.words[from]!), line.ends[from]! - line.starts[from]!) : line.ends[to - 1]!;
}

function cueOf(line: Line, cue: Phrase | null, lemma: string): CueSpan | null {
  return cue === null || cue.from >= cue.to ? null : { start: line.starts[cue.from]!, end: line.ends[cue.to - 1]!, lemma };
}
