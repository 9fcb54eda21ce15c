import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuotes, InputError, parseArticle, readText } from '../../src/index.js';
import { assertWellFormed } from '../support/well-formed.js';

const pieces = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  "''",
  'said',
  ' told ',
  'Ida Holm',
  'the AP',
  ', ',
  '. ',
  ': ',
  ' — ',
  '\n\n',
  'that',
  'according to',
  'was quoted as saying',
  ' citing ',
  'he',
  'it',
  '(',
  ')',
  'We leave at dawn',
  '\ud800',
];
const report = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' '));

describe('extractQuotes', () => {
  it('keeps the laws on any string', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), report), (text) => {
        const quotes = extractQuotes(text, { within: 'everything' });
        assertWellFormed(quotes, text);
        expect(extractQuotes(text, { within: 'everything' })).toEqual(quotes);
        for (const { chain, source } of quotes) expect(chain.length === 0).toBe(source === null);
      }),
      { numRuns: 300 },
    );
  });

  it('reads strings, pages and articles', () => {
    const text = 'Pier to reopen\n\nThe pier will reopen in May, the harbour board said on Monday, and all the ferries will sail again from the old quay.';
    const page = readText(text);
    expect(extractQuotes(page)).toEqual(extractQuotes(text));
    expect(extractQuotes(parseArticle(page))).toEqual(extractQuotes(text));
  });

  it('returns the kinds that are asked for', () => {
    const text = '“We leave,” Ida Holm said. Jens Dahl said the quay was rotten.';
    expect(extractQuotes(text, { within: 'everything', kinds: ['direct'] })).toHaveLength(1);
    expect(extractQuotes(text, { within: 'everything', kinds: [] })).toEqual([]);
  });

  it('throws on misuse alone', () => {
    for (const call of [
      () => extractQuotes(1 as never),
      () => extractQuotes(null as never),
      () => extractQuotes('', { within: 'all' as never }),
      () => extractQuotes('', { kinds: ['said' as never] }),
    ]) {
      expect(call).toThrow(InputError);
    }
  });

  it('takes time linear in the text', () => {
    const shapes = [
      '“',
      '"',
      "'a ",
      '”a\n',
      '“a\n',
      'A: b\n',
      'he said, ',
      'X said that ',
      '“a b c d e” ',
      'according to ',
      'was quoted by X as saying ',
      '“A b c d.\n\n',
    ];
    const time = (text: string): number => {
      const start = performance.now();
      extractQuotes(text, { within: 'everything' });
      return performance.now() - start;
    };
    for (const shape of shapes) {
      const small = time(shape.repeat(Math.ceil(20_000 / shape.length)));
      const large = time(shape.repeat(Math.ceil(80_000 / shape.length)));
      expect(large, shape).toBeLessThan(small * 12 + 400);
    }
  }, 60_000);
});
