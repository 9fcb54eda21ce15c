import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimestamps } from '../../src/language/timestamps.js';
import { assertWellFormed } from '../support/well-formed.js';

const isos = (text: string): (string | null)[] => findTimestamps(text).map((stamp) => stamp.iso);

describe('findTimestamps', () => {
  it.each<[string, (string | null)[]]>([
    ['Tue, 03/08/2022 – 19:45', ['2022-03-08T19:45']],
    ['Published Mon, Mar 7 20224:29 AM EST', ['2022-03-07T04:29-05:00']],
  ])('reads %j', (text, expected) => {
    expect(isos(text)).toEqual(expected);
  });

  it('gives well-formed stamps for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assertWellFormed(findTimestamps(text, { reference: '2022-04-28T12:00:00Z' }), text);
      }),
    );
  });
});
