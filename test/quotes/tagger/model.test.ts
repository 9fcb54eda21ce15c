import { describe, expect, it } from 'vitest';
import { ALPHABET, decodeModel, LONG_GAP, type Model, ZERO } from '../../../src/quotes/tagger/model.js';
import { weightTally } from '../../../src/quotes/tagger/tally.js';

/** The weights that features have together, one a label. */
function score(model: Model, ...features: number[]): number[] {
  const tally = weightTally(model);
  const sums = new Int32Array(model.labels);
  tally.features.set(features);
  tally.add(features.length);
  tally.finish(sums, 0);
  return [...sums];
}

const code = (value: number): string => ALPHABET.charAt(ZERO + value);

describe('decodeModel', () => {
  it('reads gaps between buckets, short and long, and squares the codes of weights', () => {
    const stored = {
      labels: 2,
      // Buckets 3, 4 and 4 + 1 + 2 * LONG_GAP + 5.
      buckets: ALPHABET.charAt(3) + ALPHABET.charAt(0) + ALPHABET.charAt(LONG_GAP) + ALPHABET.charAt(2) + ALPHABET.charAt(5),
      weights: [1, -2, 0, 3, -44, 44].map(code).join(''),
      transitions: [0, 1],
    };
    const model = decodeModel(stored);
    expect(score(model, 3)).toEqual([1, -4]);
    expect(score(model, 4, 3)).toEqual([1, 5]);
    expect(score(model, 4 + 1 + 2 * LONG_GAP + 5)).toEqual([-1936, 1936]);
  });

  it('gives nothing for a bucket without weights', () => {
    const model = decodeModel({ labels: 1, buckets: ALPHABET.charAt(7), weights: code(5), transitions: [] });
    expect(score(model, 6, 8, 0)).toEqual([0]);
  });

  it('uses characters that a string literal in single quotes takes as they are', () => {
    expect(ALPHABET).not.toMatch(/['\\`]/);
    expect(new Set(ALPHABET).size).toBe(ALPHABET.length);
  });
});
