import type { Change } from '../../model.js';
import type { Report } from '../report.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Words } from '../words.js';
import type { Facts } from './facts.js';

/** What a report knows of words. */
export interface Known {
  /** The ids of all its words. */
  readonly all: ReadonlySet<number>;
  /** The ids of those that it writes with a capital inside a sentence. */
  readonly names: ReadonlySet<number>;
}

/** Words `from` to `to` of one report, and how far its statement reaches around them. */
export interface Side extends Known {
  readonly words: Words;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** One stretch that differs between two statements which are otherwise alike. */
export interface Difference {
  readonly a: Side;
  readonly b: Side;
  readonly vocabulary: Vocabulary;
}

/** A range of words, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a kind of change makes of a difference: the smallest ranges that show it. `null` = nothing stands there. */
export interface Finding {
  readonly kind: Change['kind'];
  readonly severity: Change['severity'];
  readonly a: Range | null;
  readonly b: Range | null;
  /** What the sentence for the reader hangs on beside the words. */
  readonly note: Note;
  /** What a figure counts, when both say the same: a word for the sentence. */
  readonly unit?: string;
}

/** Variants of the sentence for the reader. */
export type Note = 'values' | 'spelling' | 'negation' | 'opposite' | 'hedge' | 'source' | 'stance' | 'words' | 'cut' | 'indirect' | 'prose' | 'speaker';

/** One kind of change: whether a difference is of this kind, and what shows it. */
export interface ChangeKind {
  readonly name: string;
  find(difference: Difference): Finding | null;
}

/** The folded form of word `at`. */
export function formAt(difference: Difference, side: Side, at: number): string {
  return difference.vocabulary.forms[side.words.keys[at]!] ?? '';
}

/** The folded forms of a side's words. */
export function formsOf(difference: Difference, side: Side): string[] {
  const forms: string[] = [];
  for (let at = side.from; at < side.to; at++) forms.push(formAt(difference, side, at));
  return forms;
}

/** The words of a side as its report prints them; '' when it has none. */
export function textOf({ words, from, to }: Side): string {
  return from < to ? words.text.slice(words.starts[from], words.ends[to - 1]) : '';
}

/** The range from the first to the last word of `side` for which `test` holds, or null. */
export function rangeOf(side: Side, test: (at: number) => boolean): Range | null {
  let from = -1;
  let to = -1;
  for (let at = side.from; at < side.to; at++) {
    if (!test(at)) continue;
    if (from < 0) from = at;
    to = at + 1;
  }
  return from < 0 ? null : { from, to };
}

/** All words of a side, or null when it has none. */
export function whole(side: Side): Range | null {
  return side.from < side.to ? { from: side.from, to: side.to } : null;
}

/** A statement of each report, by index, with what is known of both. */
export interface StatementPair {
  readonly a: Report;
  readonly i: number;
  readonly b: Report;
  readonly j: number;
  readonly vocabulary: Vocabulary;
  readonly known: { readonly a: Known; readonly b: Known };
  readonly facts: { readonly a: Facts; readonly b: Facts; readonly opposites: ReadonlyMap<number, readonly number[]> };
}
