import { diffReports, extractQuotes, findFigures, findNames, findTimestamps, type Notice, parseArticle, splitSentences, stripBoilerplate } from 'copydesk';
import { describe, expect, it } from 'vitest';
import seedA from '../reports/seed-a.txt?raw';
import seedB from '../reports/seed-b.txt?raw';
import { generateReport } from '../support/grammar.js';
import { assertWellFormed, assertWellFormedDiff } from '../support/well-formed.js';

/** A generated report as a page dumps it, with furniture above, between and below. */
function dumped(seed: number): string {
  const { headline, byline, paragraphs } = generateReport(seed);
  const middle = Math.ceil(paragraphs.length / 2);
  return [
    'Skip to content',
    headline,
    byline,
    'March 3, 2024',
    ...paragraphs.slice(0, middle),
    'Read more: Council weighs new levy on empty shops',
    ...paragraphs.slice(middle),
    'Subscribe to our newsletter',
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
  ].join('\n\n');
}

const REPORTS: readonly (readonly [string, string])[] = [
  ['the first seed', seedA],
  ['the second seed', seedB],
  ...Array.from({ length: 12 }, (_, seed): [string, string] => [`report ${seed} of the grammar`, generateReport(seed).text]),
  ...Array.from({ length: 12 }, (_, seed): [string, string] => [`report ${seed + 12} of the grammar, with furniture`, dumped(seed + 12)]),
];

const FINDERS: Readonly<Record<string, (text: string) => unknown>> = {
  stripBoilerplate: (text) => stripBoilerplate(text),
  parseArticle: (text) => parseArticle(text),
  extractQuotes: (text) => extractQuotes(text),
  splitSentences: (text) => splitSentences(text),
  findNames,
  findFigures,
  findTimestamps: (text) => findTimestamps(text),
};

/** All but the notices of marks that do not match, which are about the very marks that the test changes. */
const withoutMismatches = (result: unknown): unknown =>
  JSON.parse(
    JSON.stringify(result, (key, value: unknown) => (key === 'notices' ? (value as Notice[]).filter(({ code }) => code !== 'mismatched-quote') : value)),
  );

/** A result with every string and every offset put through the functions given. */
function mapped(result: unknown, string: (text: string) => string, offset: (at: number) => number): unknown {
  if (typeof result === 'string') return string(result);
  if (Array.isArray(result)) return result.map((item) => mapped(item, string, offset));
  if (typeof result !== 'object' || result === null) return result;
  const entries = Object.entries(result).map(([key, value]: [string, unknown]) => {
    const isOffset = (key === 'start' || key === 'end') && typeof value === 'number';
    return [key, isOffset ? offset(value) : mapped(value, string, offset)] as const;
  });
  return Object.fromEntries(entries);
}

const same = (at: number): number => at;
const straight = (text: string): string => text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'");
const unixLines = (text: string): string => text.replace(/\r\n/g, '\n');

/** Leads from an offset in a text with CRLF to the same place with LF. */
function withoutReturns(text: string): (at: number) => number {
  const places: number[] = [];
  let returns = 0;
  for (let at = 0; at <= text.length; at++) {
    places.push(at - returns);
    if (text[at] === '\r') returns++;
  }
  return (at) => places[at]!;
}

describe.each(REPORTS)('%s', (_, text) => {
  it('gives well-formed findings', () => {
    for (const find of Object.values(FINDERS)) assertWellFormed(find(text), text);
  });

  it('is not changed by stripping what was stripped', () => {
    const once = stripBoilerplate(text).text;
    expect(once).not.toBe('');
    expect(stripBoilerplate(once).text).toBe(once);
  });

  it.each(Object.keys(FINDERS))('gives the same to %s with CRLF for LF', (name) => {
    const find = FINDERS[name]!;
    const returned = text.replace(/\n/g, '\r\n');
    expect(mapped(find(returned), unixLines, withoutReturns(returned))).toEqual(find(text));
  });

  it.each(Object.keys(FINDERS))('gives the same to %s with straight marks for curly ones', (name) => {
    const find = FINDERS[name]!;
    expect(mapped(find(straight(text)), straight, same)).toEqual(mapped(withoutMismatches(find(text)), straight, same));
  });

  it('shows no change from itself', () => {
    const { changes, onlyA, onlyB, overlap } = diffReports(text, text);
    expect({ changes, onlyA, onlyB, verdict: overlap.verdict }).toEqual({ changes: [], onlyA: [], onlyB: [], verdict: 'same-text' });
  });

  it('shows no change from itself with other line ends and marks', () => {
    for (const other of [text.replace(/\n/g, '\r\n'), straight(text)]) {
      const { changes, onlyA, onlyB } = diffReports(text, other);
      expect({ changes, onlyA, onlyB }).toEqual({ changes: [], onlyA: [], onlyB: [] });
    }
  });
});

describe('the comparison of the seeds', () => {
  it('is well-formed', () => {
    assertWellFormedDiff(diffReports(seedA, seedB), seedA, seedB);
  });
});

describe('the reports of the grammar', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed))('lose their furniture and nothing else (%i)', (seed) => {
    expect(stripBoilerplate(dumped(seed)).text).toBe(generateReport(seed).paragraphs.join('\n\n'));
  });

  it.each(Array.from({ length: 12 }, (_, seed) => seed))('keep every quotation with its speaker (%i)', (seed) => {
    const { text, quotes } = generateReport(seed);
    const found = extractQuotes(text).map((quote) => ({
      speaker: quote.source?.name ?? null,
      words: quote.quoted.map((passage) => passage.text.replace(/[,.]$/, '')).join(' '),
    }));
    for (const { speaker, words } of quotes) expect(found).toContainEqual({ speaker, words });
  });
});
