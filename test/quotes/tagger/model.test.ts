import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as bits from '../../../src/quotes/tagger/bits.js';
import { decodeModel, type Model } from '../../../src/quotes/tagger/model.js';
import * as rows from '../../../src/quotes/tagger/rows.js';
import { weightTally } from '../../../src/quotes/tagger/tally.js';
import { packRows } from '../../../train/store.mjs';

const { ALPHABET, bitReader } = bits;
const { contextsOf, MOST, passRows } = rows;

const pack = (labels: number, gaps: number[], codes: number[]): string =>
  packRows({ ...bits, ...rows }, labels, { gaps: Int32Array.from(gaps), codes: Int8Array.from(codes) });

/** The weights that features have together, one a label. */
function score(model: Model, ...features: number[]): number[] {
  const tally = weightTally(model);
  const sums = new Int32Array(model.labels);
  tally.features.set(features);
  tally.add(features.length);
  tally.finish(sums, 0);
  return [...sums];
}

describe('decodeModel', () => {
  it('reads gaps between buckets, short and long, and squares the codes of weights', () => {
    // Buckets 3, 4 and 9000.
    const model = decodeModel({ labels: 2, rows: 3, packed: pack(2, [3, 0, 8995], [1, -2, 0, 3, -44, 44]), transitions: [0, 1] });
    expect(score(model, 3)).toEqual([1, -4]);
    expect(score(model, 4, 3)).toEqual([1, 5]);
    expect(score(model, 9000)).toEqual([-1936, 1936]);
  });

  it('gives nothing for a bucket without weights', () => {
    const model = decodeModel({ labels: 1, rows: 1, packed: pack(1, [7], [5]), transitions: [] });
    expect(score(model, 7)).toEqual([25]);
    expect(score(model, 6, 8, 0)).toEqual([0]);
  });

  it('has nothing at all without rows', () => {
    expect(score(decodeModel({ labels: 1, rows: 0, packed: '', transitions: [] }), 0, 1, 2)).toEqual([0]);
  });
});

describe('packed rows', () => {
  it('come back as they were', () => {
    const row = fc.record({
      gap: fc.oneof(fc.nat(80), fc.nat(1_000_000)),
      codes: fc.array(fc.integer({ min: -MOST, max: MOST }), { minLength: 3, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (given) => {
        const gaps = given.map(({ gap }) => gap);
        const codes = given.flatMap((one) => one.codes);
        const read = { gaps: new Int32Array(gaps.length), codes: new Int8Array(codes.length) };
        passRows(bitReader(pack(3, gaps, codes), contextsOf(3)), 3, read);
        expect({ gaps: [...read.gaps], codes: [...read.codes] }).toEqual({ gaps, codes: codes.map((code) => code + 0) });
      }),
    );
  });

  it('take the less room the more alike they are', () => {
    const codes = Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? 2 : 0));
    expect(
      pack(
        3,
        Array.from({ length: 1000 }, () => 5),
        codes,
      ).length,
    ).toBeLessThan(200);
  });

  it('are written in characters that a string literal takes as they are', () => {
    expect(ALPHABET).not.toMatch(/['"\\`]/);
    expect(new Set(ALPHABET).size).toBe(91);
    expect(ALPHABET.length ** 2).toBeGreaterThanOrEqual(2 ** bits.PAIR_BITS);
    expect(Array.from(pack(1, [4, 900, 0, 77], [1, -1, 30, -9])).every((c) => ALPHABET.includes(c))).toBe(true);
  });
});
