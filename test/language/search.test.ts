import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstNotBefore, heaviest } from '../../src/language/search.js';

describe('firstNotBefore', () => {
  it('finds what a search from the start finds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 })), fc.integer({ min: -22, max: 22 }), (numbers, wanted) => {
        const sorted = numbers.sort((x, y) => x - y);
        const expected = sorted.findIndex((number) => number >= wanted);
        expect(firstNotBefore(sorted, (number) => number < wanted)).toBe(expected < 0 ? sorted.length : expected);
      }),
    );
  });

  it('says how many there are when all lie before', () => {
    expect(firstNotBefore(Int32Array.of(2, 3, 5), (number) => number < 9)).toBe(3);
    expect(firstNotBefore([], () => true)).toBe(0);
  });
});

describe('the heaviest of several', () => {
  it('is the first of equals, and none where nothing weighs', () => {
    const weights: [number, number][] = [
      [3, 1],
      [4, 2],
      [7, 2],
    ];
    expect(heaviest(new Map(weights))).toBe(4);
    expect(heaviest(new Map([[4, 0]]))).toBeNull();
  });
});
