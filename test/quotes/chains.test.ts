import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';
import type { Quote } from '../../src/model.js';
import { outletKey } from '../../src/quotes/outlets.js';
import { FIRST_CASES, LATER_CASES } from './chains/cases.js';

const fold = (name: string): string => outletKey(name.replace(/^(?:a|an) /i, ''));
const linkNames = (quote: Quote | undefined): string[] => (quote?.chain ?? []).map(({ source }) => fold(source.name ?? source.text));

describe.each([
  ['first', FIRST_CASES],
  ['later', LATER_CASES],
])('chains of attribution, %s cases', (_name, cases) => {
  it.each(cases.map((item) => [item.pattern, item] as const))('%s', (_pattern, { text, expected }) => {
    const quotes = extractQuotes(text, { within: 'everything' });
    for (const [begins, ...chain] of expected) {
      const quote = quotes.find(({ content }) => content[0]!.text.startsWith(begins));
      expect(quote?.content[0]?.text ?? quotes.map(({ content }) => content[0]!.text)).toContain(begins);
      expect(linkNames(quote)).toEqual(chain.map(fold));
    }
  });
});
