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
  /**
   * Which buckets have weights and in which row: for 32 buckets a set of bits and how many rows come before. Most buckets have
   * none, and this much stays in the processor's cache.
   */
  readonly index: Int32Array;
  /** `labels` weights a row. */
  readonly weights: Int16Array;
  readonly transitions: Int16Array;
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
  const index = new Int32Array(BUCKETS >> 4);
  let bucket = -1;
  for (let i = 0; i < stored.buckets.length; i++) {
    let gap = values[stored.buckets.charCodeAt(i)]!;
    if (gap === LONG_GAP) {
      gap = values[stored.buckets.charCodeAt(i + 1)]! * LONG_GAP + values[stored.buckets.charCodeAt(i + 2)]!;
      i += 2;
    }
    bucket += gap + 1;
    index[(bucket >> 5) * 2] = index[(bucket >> 5) * 2]! | (1 << (bucket & 31));
  }
  for (let i = 0, rows = 0; i < index.length; i += 2) {
    index[i + 1] = rows;
    rows += bitsOf(index[i]!);
  }
  const weights = new Int16Array(stored.weights.length);
  for (let i = 0; i < weights.length; i++) {
    const code = values[stored.weights.charCodeAt(i)]! - ZERO;
    weights[i] = code * Math.abs(code);
  }
  return { labels: stored.labels, index, weights, transitions: Int16Array.from(stored.transitions) };
}

/** How many bits are set: few, here. */
export function bitsOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
