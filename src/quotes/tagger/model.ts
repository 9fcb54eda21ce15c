import { bitReader } from './bits.js';
import { contextsOf, passRows } from './rows.js';
import { BUCKETS } from './window.js';

/** A linear model as it is stored: see {@link decodeModel}. */
export interface StoredModel {
  /** How many labels it tells apart. */
  readonly labels: number;
  /** How many buckets have weights. */
  readonly rows: number;
  /** The buckets and their weights, packed by {@link passRows}. */
  readonly packed: string;
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

/**
 * Unpacks a stored model. A weight is the square of its code, with its sign: most weights are small, and small differences between
 * those add up.
 */
export function decodeModel({ labels, rows: count, packed, transitions }: StoredModel): Model {
  const rows = { gaps: new Int32Array(count), codes: new Int8Array(count * labels) };
  passRows(bitReader(packed, contextsOf(labels)), labels, rows);
  const index = new Int32Array(BUCKETS >> 4);
  let bucket = -1;
  for (const gap of rows.gaps) {
    bucket += gap + 1;
    index[(bucket >> 5) * 2] = index[(bucket >> 5) * 2]! | (1 << (bucket & 31));
  }
  for (let i = 0, before = 0; i < index.length; i += 2) {
    index[i + 1] = before;
    before += bitsOf(index[i]!);
  }
  return { labels, index, weights: Int16Array.from(rows.codes, (code) => code * Math.abs(code)), transitions: Int16Array.from(transitions) };
}

/** How many bits are set: few, here. */
export function bitsOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
