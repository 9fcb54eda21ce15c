import { BUCKETS } from './window.js';

/** A linear model as it is stored: see {@link decodeModel}. */
export interface StoredModel {
  /** How many labels it tells apart. */
  readonly labels: number;
  /** Gaps between the buckets that have weights. */
  readonly buckets: string;
  /** The weights of those buckets, `labels` for each. */
  readonly weights: string;
  /** Scores of a label after another: `[context][previous, or labels for the start][label]`. */
  readonly transitions: readonly number[];
}

/** A linear model ready for use. All its numbers are integers, so its answers are the same on every engine. */
export interface Model {
  readonly labels: number;
  /** Row of each bucket; row 0 has no weights. */
  readonly rows: { readonly [bucket: number]: number };
  /** `labels` weights a row. */
  readonly weights: { readonly [index: number]: number };
  readonly transitions: { readonly [index: number]: number };
}

/** The 89 printable characters that need no escape in a single-quoted string. */
export const ALPHABET = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i))
  .filter((c) => c !== "'" && c !== '\\' && c !== '`')
  .join('');
/** The character that says that a gap follows in two. */
export const LONG_GAP = ALPHABET.length - 1;
/** The character of weight 0. */
export const ZERO = ALPHABET.length >> 1;

/**
 * Unpacks a stored model: one character a gap (or three, for a long one), one character a weight. A weight is
 * the square of its code, with its sign: most weights are small, and small differences between those add up.
 */
export function decodeModel(stored: StoredModel): Model {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  const rows = new Uint16Array(BUCKETS);
  let bucket = -1;
  let row = 0;
  for (let i = 0; i < stored.buckets.length; i++) {
    let gap = values[stored.buckets.charCodeAt(i)]!;
    if (gap === LONG_GAP) {
      gap = values[stored.buckets.charCodeAt(i + 1)]! * LONG_GAP + values[stored.buckets.charCodeAt(i + 2)]!;
      i += 2;
    }
    bucket += gap + 1;
    rows[bucket] = ++row;
  }
  const weights = new Int16Array((row + 1) * stored.labels);
  for (let i = 0; i < stored.weights.length; i++) {
    const code = values[stored.weights.charCodeAt(i)]! - ZERO;
    weights[stored.labels + i] = code * Math.abs(code);
  }
  return { labels: stored.labels, rows, weights, transitions: Int16Array.from(stored.transitions) };
}

/** Adds up the weights of the features of one token. */
export function score(model: Model, features: Int32Array, scores: Float64Array, at: number): void {
  const { labels, rows, weights } = model;
  for (let l = 0; l < labels; l++) scores[at + l] = 0;
  for (let f = 0; f < features.length; f++) {
    const row = rows[features[f]!]! * labels;
    if (row === 0) continue;
    for (let l = 0; l < labels; l++) scores[at + l] = scores[at + l]! + weights[row + l]!;
  }
}
