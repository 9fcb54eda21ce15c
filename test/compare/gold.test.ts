import { describe, expect, it } from 'vitest';
import { diffReports } from '../../src/compare/diff.js';
import { assertWellFormedDiff } from '../support/well-formed.js';
import { f1, type GoldPair, readPair, type Score, scoreOf, sum } from './gold.js';

const pairsIn = (files: Record<string, string>): (readonly [string, GoldPair])[] =>
  Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.txt$/g, ''), readPair(file)]);
/** The pairs that the weights of links are trained on, and those that nothing was tried on before it was measured. */
const trained = pairsIn(import.meta.glob<string>('./gold/*.txt', { query: '?raw', import: 'default', eager: true }));
const apart = pairsIn(import.meta.glob<string>('./gold/apart/*.txt', { query: '?raw', import: 'default', eager: true }));
const NOTHING: Score = { right: 0, found: 0, gold: 0 };

/** The scores of all pairs together. */
function scoreAll(pairs: readonly (readonly [string, GoldPair])[]): { links: Score; only: Score } {
  let links = NOTHING;
  let only = NOTHING;
  for (const [, pair] of pairs) {
    const score = scoreOf(pair, diffReports(pair.a, pair.b));
    links = sum(links, score.links);
    only = sum(only, score.only);
  }
  return { links, only };
}

describe('pairs of reports with links drawn by hand', () => {
  it.each([...trained, ...apart])('are of one event: %s', (_, { a, b }) => {
    const diff = diffReports(a, b);
    assertWellFormedDiff(diff, a, b);
    expect(diff.overlap.verdict).toBe('same-event');
  });

  // Measured values, rounded down: what is lost here was lost for some kind of report.
  it('are linked as a reader links them', () => {
    const { links, only } = scoreAll(trained);
    expect(f1(links)).toBeGreaterThan(0.79);
    expect(links.right / links.found).toBeGreaterThan(0.85);
    expect(f1(only)).toBeGreaterThan(0.67);
  });

  it('are linked nearly as well where no weight was trained on them', () => {
    const { links, only } = scoreAll(apart);
    expect(f1(links)).toBeGreaterThan(0.76);
    expect(links.right / links.found).toBeGreaterThan(0.82);
    expect(f1(only)).toBeGreaterThan(0.72);
  });
});
