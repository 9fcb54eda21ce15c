import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHunks, type Hunk } from '../../src/compare/edits.js';

const hunks = (a: readonly number[], b: readonly number[]): Hunk[] => findHunks(a, 0, a.length, b, 0, b.length);

describe('findHunks', () => {
  it('finds nothing between equal sequences', () => expect(hunks([1, 2, 3], [1, 2, 3])).toStrictEqual([]));
  it('finds a replaced word', () => expect(hunks([1, 2, 3], [1, 9, 3])).toStrictEqual([{ a0: 1, a1: 2, b0: 1, b1: 2 }]));
  it('finds words that were added or left out', () => {
    expect(hunks([1, 2, 3], [1, 2, 2, 3])).toHaveLength(1);
    expect(hunks([1, 2], [])).toStrictEqual([{ a0: 0, a1: 2, b0: 0, b1: 0 }]);
  });
  it('leaves equal words, and only these, between the hunks', () => {
    const words = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 120 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        let i = 0;
        let j = 0;
        for (const hunk of [...hunks(a, b), { a0: a.length, a1: a.length, b0: b.length, b1: b.length }]) {
          expect(a.slice(i, hunk.a0)).toStrictEqual(b.slice(j, hunk.b0));
          i = hunk.a1;
          j = hunk.b1;
        }
      }),
    );
  });
  it('stays linear on long sequences of few words', () => {
    const long = (n: number, modulus: number): number[] => Array.from({ length: n }, (_, k) => (k * k) % modulus);
    expect(hunks(long(200_000, 7), long(200_000, 11)).length).toBeGreaterThan(0);
  });
});
