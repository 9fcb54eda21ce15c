import { diffReports, type Passage, type Quote } from 'copydesk';
import { describe, it } from 'vitest';
import { expectJson } from '../support/fixtures.js';
import { assertWellFormedDiff } from '../support/well-formed.js';
import { readPair } from './gold.js';

// The invented pairs on which nothing was trained. What is told of each stands beside them, one line a change.

const pairs = import.meta.glob<string>('./gold/apart/*.txt', { query: '?raw', import: 'default', eager: true });

/** The first and last words of a passage, enough to know it by. */
function short(passage: Passage | null): string {
  const text = passage === null ? '(none)' : passage.text.replace(/\s+/g, ' ');
  return text.length <= 44 ? text : `${text.slice(0, 22)} … ${text.slice(-18)}`;
}
const said = (quote: Quote | null): string => (quote === null ? '(none)' : short(quote.content[0]!));

describe('what is told of invented pairs', () => {
  it.each(Object.entries(pairs))('%s', async (path, file) => {
    const { a, b } = readPair(file);
    const diff = diffReports(a, b);
    assertWellFormedDiff(diff, a, b);
    await expectJson(
      {
        overlap: diff.overlap,
        matches: diff.matches.map((match) => `${match.kind} ${match.score}${match.moved ? ' moved' : ''} | ${short(match.a)} | ${short(match.b)}`),
        onlyA: diff.onlyA.map(short),
        onlyB: diff.onlyB.map(short),
        changes: diff.changes.map((change) => `${change.kind}, ${change.severity} | ${change.message}`),
        quotes: diff.quotes.map((match) => `${match.change} | ${said(match.a)} | ${said(match.b)}`),
        lifted: diff.lifted.map((run) => `${run.words} words | ${short(run.a)} | ${short(run.b)}`),
        notices: diff.notices.map((notice) => `${notice.side} ${notice.code}`),
      },
      `./reports/${path.replace(/^.*\/|\.txt$/g, '')}.diff.json`,
    );
  });
});
