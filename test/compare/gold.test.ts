import { describe, expect, it } from 'vitest';
import { diffReports } from '../../src/compare/diff.js';
import { assertWellFormedDiff } from '../support/well-formed.js';
import { f1, readPair, type Score, scoreOf, sum } from './gold.js';

const files = import.meta.glob<string>('./gold/*.txt', { query: '?raw', import: 'default', eager: true });
const pairs = Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.txt$/g, ''), readPair(file)] as const);
const NOTHING: Score = { right: 0, found: 0, gold: 0 };

describe('pairs of reports with links drawn by hand', () => {
  it.each(pairs)('are of one event: %s', (_, { a, b }) => {
    const diff = diffReports(a, b);
    assertWellFormedDiff(diff, a, b);
    expect(diff.overlap.verdict).toBe('same-event');
  });

  it('are linked as a reader links them', () => {
    let links = NOTHING;
    let only = NOTHING;
    for (const [, pair] of pairs) {
      const score = scoreOf(pair, diffReports(pair.a, pair.b));
      links = sum(links, score.links);
      only = sum(only, score.only);
    }
    // Measured values, rounded down: what is lost here was lost for some kind of report.
    expect(f1(links)).toBeGreaterThan(0.79);
    expect(links.right / links.found).toBeGreaterThan(0.85);
    expect(f1(only)).toBeGreaterThan(0.67);
  });
});
