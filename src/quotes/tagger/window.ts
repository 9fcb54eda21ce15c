import type { WordTraits } from './words.js';

/** Features live in a table of this many buckets. */
export const BUCKETS = 1 << 20;

/** Added to the mark state of a token that is itself a quotation mark. */
export const ON_MARK = 4;

/** What both passes of the tagger know of one paragraph. All arrays but those of the traits begin at the paragraph's first token. */
export interface Window {
  readonly traits: WordTraits;
  /** A number that no other window or view has had. */
  readonly number: number;
  /** The paragraph's first token in `traits`. */
  readonly from: number;
  /** How many tokens it has. */
  readonly length: number;
  /** 0 outside quotation marks, 1 inside double ones, 2 inside single ones; `ON_MARK` is added on a mark itself. */
  readonly marks: Uint8Array;
  /** The sentence (inner level) of each token, counted from 0 in the paragraph. */
  readonly sentence: Uint16Array;
  /** How strong a cue each word is by itself: 0 none, 1 weak, 2, 3 strong. */
  readonly strength: Uint8Array;
  /** What the rules for clause shapes take each token for: `RULE_SOURCE`, `RULE_CUE` and `RULE_CONTENT`, added up. */
  readonly rules: Uint8Array;
}

/** Bits of {@link Window.rules}. */
export const RULE_SOURCE = 1;
export const RULE_CUE = 2;
export const RULE_CONTENT = 4;

/** The bucket of a feature: a template's number and two values. Integer arithmetic alone, so the same on every engine. */
export function bucket(template: number, a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h + b, 0xc2b2ae35);
  h ^= h >>> 13;
  h = Math.imul(h, 0x27d4eb2f);
  return (h ^ (h >>> 16)) & (BUCKETS - 1);
}

/** Distances in tokens that are worth telling apart. */
export function distanceClass(distance: number): number {
  return distance < 5 ? distance : distance < 8 ? 5 : distance < 12 ? 6 : distance < 20 ? 7 : distance < 40 ? 8 : 9;
}

/** The value that stands for what lies outside the paragraph. */
export const OUTSIDE = 0x7fff0;

/** Word hash of token `k` of a window. */
export function wordAt(window: Window, k: number): number {
  return k < 0 || k >= window.length ? OUTSIDE + (k < 0 ? 0 : 1) : window.traits.word[window.from + k]!;
}

/** Word class of token `k`: the closed class, else the ending of a small word, else the way it is written. */
export function classAt(window: Window, k: number): number {
  if (k < 0 || k >= window.length) return OUTSIDE;
  const { tag, shape, tail } = window.traits;
  const i = window.from + k;
  if (tag[i] !== 0) return tag[i]!;
  return shape[i] === 1 ? 0x1000 ^ tail[i]! : 0x200 + shape[i]!;
}

let numbers = 0;
/** A number that was not given before. What is remembered of windows and views goes by it. */
export function nextNumber(): number {
  numbers = (numbers + 1) | 0;
  return numbers;
}
