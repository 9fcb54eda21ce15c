import {
  type Article,
  diffReports,
  extractQuotes,
  findFigures,
  findNames,
  findTimestamps,
  locate,
  type Page,
  parseArticle,
  parseHeadMatter,
  type ReportDiff,
  readText,
  splitSentences,
  stripBoilerplate,
} from 'copydesk';
import { readHtml } from 'copydesk/html';
import { renderArticle, renderDiff, renderQuotes } from 'copydesk/render';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertSafeTerminal } from '../support/output.js';
import { runs } from '../support/runs.js';
import { assertWellFormed, assertWellFormedDiff } from '../support/well-formed.js';
import { anyText } from './arbitrary.js';

const RUNS = runs(150);
const REFERENCE = '2024-03-05T12:00:00Z';

/** What each function gives for a string: whatever the string, it does not throw, says the same again, and its spans are exact. */
const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  readText,
  stripBoilerplate: (text) => stripBoilerplate(text),
  'stripBoilerplate, in favour of recall': (text) => stripBoilerplate(text, { favor: 'recall' }),
  'stripBoilerplate, in favour of precision': (text) => stripBoilerplate(text, { favor: 'precision' }),
  parseArticle: (text) => parseArticle(text),
  'parseArticle with a reference': (text) => parseArticle(text, { reference: REFERENCE, dayFirst: true }),
  parseHeadMatter: (text) => parseHeadMatter(text),
  splitSentences: (text) => splitSentences(text),
  'splitSentences, inner': (text) => splitSentences(text, { level: 'inner' }),
  findNames,
  findFigures,
  findTimestamps: (text) => findTimestamps(text),
  'findTimestamps with a reference': (text) => findTimestamps(text, { reference: REFERENCE }),
  extractQuotes: (text) => extractQuotes(text),
  'extractQuotes of everything': (text) => extractQuotes(text, { within: 'everything' }),
};

describe.each(Object.entries(FUNCTIONS))('%s, on any string,', (_, call) => {
  it('does not throw, says the same again, and gives exact spans in plain JSON', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = call(text);
        assertWellFormed(result, text);
        expect(call(text)).toStrictEqual(result);
      }),
      RUNS,
    );
  });
});

describe('a page, of any string,', () => {
  it('has the string as its text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readText(text).text).toBe(text);
      }),
      RUNS,
    );
  });

  it('is taken by every function as the string is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const page = readText(text);
        expect(stripBoilerplate(page)).toStrictEqual(stripBoilerplate(text));
        expect(parseArticle(page)).toStrictEqual(parseArticle(text));
        expect(extractQuotes(page)).toStrictEqual(extractQuotes(text));
      }),
      RUNS,
    );
  });

  it('is the same after a trip through JSON', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const page = JSON.parse(JSON.stringify(readText(text))) as Page;
        const article = JSON.parse(JSON.stringify(parseArticle(text))) as Article;
        // A lone surrogate does not survive every encoding, but JSON.stringify escapes it.
        expect(parseArticle(page)).toStrictEqual(parseArticle(text));
        expect(extractQuotes(article)).toStrictEqual(extractQuotes(text));
      }),
      RUNS,
    );
  });
});

describe('an article, of any string,', () => {
  it('has the text that was kept', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseArticle(text).text).toBe(stripBoilerplate(text).text);
      }),
      RUNS,
    );
  });

  it('has blocks that lie in its extent, in order, and others that lie outside of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, others, start, end } = parseArticle(text);
        let at = start;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(at);
          at = block.end;
        }
        expect(at).toBeLessThanOrEqual(end);
        for (const other of others) {
          expect(other.end <= start || other.start >= end).toBe(true);
          expect(other.others).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});

describe('HTML, of any string,', () => {
  it('is read without throwing, and every span leads back into the markup', () => {
    fc.assert(
      fc.property(anyText, (html) => {
        const page = readHtml(html);
        assertWellFormed(page, page);
        assertWellFormed(stripBoilerplate(page), page);
        assertWellFormed(parseArticle(page), page);
        assertWellFormed(extractQuotes(page), page);
        for (const block of page.blocks) {
          const { start, end } = locate(page, block);
          expect(0 <= start && start <= end && end <= html.length).toBe(true);
        }
        expect(readHtml(html)).toStrictEqual(page);
      }),
      RUNS,
    );
  });
});

/** The same comparison as seen from the other report. */
function mirrored(diff: ReportDiff): ReportDiff {
  const turn: Readonly<Record<string, string>> = {
    truncated: 'extended',
    extended: 'truncated',
    'silent-cut': 'silent-insert',
    'silent-insert': 'silent-cut',
    'to-indirect': 'to-direct',
    'to-direct': 'to-indirect',
    unquoted: 'quoted',
    quoted: 'unquoted',
    'only-a': 'only-b',
    'only-b': 'only-a',
  };
  return {
    ...diff,
    matches: diff.matches.map((match) => ({ ...match, a: match.b, b: match.a })),
    onlyA: diff.onlyB,
    onlyB: diff.onlyA,
    quotes: diff.quotes.map(({ a, b, change }) => ({ a: b, b: a, change: (turn[change] ?? change) as typeof change })),
    changes: diff.changes.map((change) => ({ ...change, a: change.b, b: change.a })),
    lifted: diff.lifted.map((run) => ({ ...run, a: run.b, b: run.a })),
    overlap: {
      ...diff.overlap,
      liftedA: diff.overlap.liftedB,
      liftedB: diff.overlap.liftedA,
      matchedA: diff.overlap.matchedB,
      matchedB: diff.overlap.matchedA,
    },
    notices: diff.notices.map((notice) => ({ ...notice, side: notice.side === 'a' ? 'b' : 'a' })),
  };
}

/** A comparison without the order of its lists, without the wording of its messages, which name the sides, and with each change beside its match. */
function unordered(diff: ReportDiff): unknown {
  const bag = (items: readonly unknown[]): string[] => items.map((item) => JSON.stringify(item)).sort();
  return {
    overlap: diff.overlap,
    matches: bag(diff.matches),
    onlyA: bag(diff.onlyA),
    onlyB: bag(diff.onlyB),
    quotes: bag(diff.quotes),
    changes: bag(diff.changes.map(({ kind, severity, a, b, match }) => ({ kind, severity, a, b, match: match === null ? null : diff.matches[match] }))),
    lifted: bag(diff.lifted),
    notices: bag(diff.notices),
  };
}

describe('the comparison of any two strings', () => {
  it('does not throw, says the same again, and gives exact spans in plain JSON', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const diff = diffReports(a, b);
        assertWellFormedDiff(diff, a, b);
        expect(diffReports(a, b)).toStrictEqual(diff);
      }),
      RUNS,
    );
  });

  it('is mirrored when the two are exchanged', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(unordered(diffReports(b, a))).toEqual(unordered(mirrored(diffReports(a, b))));
      }),
      RUNS,
    );
  });

  it('shows no change from a report to itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { changes, onlyA, onlyB, quotes } = diffReports(text, text);
        expect({ changes, onlyA, onlyB }).toEqual({ changes: [], onlyA: [], onlyB: [] });
        expect(quotes.every(({ change }) => change === 'same')).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('the renderers, on what comes of any strings,', () => {
  it.each(['html', 'markdown', 'terminal'] as const)('write %s without throwing', (format) => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const written = [
          renderArticle(parseArticle(a), a, { format }),
          renderQuotes(extractQuotes(a), a, { format }),
          renderDiff(diffReports(a, b), a, b, { format }),
        ].join('\n');
        if (format === 'terminal') assertSafeTerminal(written);
      }),
      runs(60),
    );
  });
});
