import { type Article, type Block, type Cue, diffReports, extractQuotes, type Passage, parseArticle, type Quote, stripBoilerplate } from 'copydesk';
import { describe, it } from 'vitest';
import { expectJson } from '../support/fixtures.js';
import { assertWellFormed, assertWellFormedDiff } from '../support/well-formed.js';
import a from './seed-a.txt?raw';
import b from './seed-b.txt?raw';

// What is expected of the two reports stands beside them, short enough to be read against the text: one line a block, a quote, a change.

/** The place of a passage, and how it begins and ends. */
const place = ({ start, end, text }: Passage): string => {
  const line = text.replace(/\s+/g, ' ');
  return `${start}-${end} ${line.length <= 60 ? line : `${line.slice(0, 36)} … ${line.slice(-18)}`}`;
};

const block = (one: Block): string => `${one.body ? '+' : '-'} ${one.role} ${place(one)}`;

const headOf = ({ headline, authors, published, updated, dateline, credits, language, notices }: Article): object => ({
  headline: headline === null ? null : place(headline),
  authors: authors.map((author) => `${author.name} ${author.start}-${author.end}`),
  published: published === null ? null : `${published.iso ?? 'null'} ${place(published)}`,
  updated: updated?.iso ?? null,
  dateline: dateline?.place ?? null,
  credits: credits.map((credit) => `${credit.kind} ${credit.name} ${place(credit)}`),
  language,
  notices: notices.map((notice) => notice.code),
});

const cueOf = (cue: Cue | null): string => (cue === null ? '(no cue)' : `${cue.text} = ${cue.lemma}, ${cue.stance}`);

/** `kind | outermost < … < speaker > listener | cue | content`. */
const quote = (one: Quote): string =>
  [
    one.kind,
    (one.chain.length === 0 ? '(nobody)' : one.chain.map(({ source }) => source.name ?? source.text).join(' < ')) +
      (one.addressee === null ? '' : ` > ${one.addressee.name ?? one.addressee.text}`),
    cueOf(one.cue),
    one.content.map(place).join(' + '),
    ...one.notices.map((notice) => notice.code),
  ].join(' | ');

const side = (one: Passage | null): string => (one === null ? '(none)' : place(one));
const quoteSide = (one: Quote | null): string => (one === null ? '(none)' : `${one.source?.name ?? one.source?.text ?? 'nobody'}: ${place(one.content[0]!)}`);

describe.each([
  ['seed-a', a],
  ['seed-b', b],
])('%s', (name, text) => {
  const article = parseArticle(text);

  it('gives the article, its blocks and its quotes', async () => {
    const { kept, removed } = stripBoilerplate(text);
    const quotes = extractQuotes(article);
    for (const result of [article, { kept, removed }, quotes]) assertWellFormed(result, text);
    await expectJson(
      {
        article: headOf(article),
        blocks: [...kept, ...removed].sort((x, y) => x.start - y.start).map(block),
        others: article.others.map((other) => ({ ...headOf(other), blocks: other.blocks.map(block), quotes: extractQuotes(other).map(quote) })),
        quotes: quotes.map(quote),
      },
      `./${name}.json`,
    );
  });
});

describe('the seeds beside each other', () => {
  it('give the comparison', async () => {
    const diff = diffReports(a, b);
    assertWellFormedDiff(diff, a, b);
    await expectJson(
      {
        overlap: diff.overlap,
        matches: diff.matches.map((match) => `${match.kind} ${match.score}${match.moved ? ' moved' : ''} | ${place(match.a)} | ${place(match.b)}`),
        onlyA: diff.onlyA.map(place),
        onlyB: diff.onlyB.map(place),
        changes: diff.changes.map((change) => `${change.kind}, ${change.severity} | ${side(change.a)} | ${side(change.b)}`),
        quotes: diff.quotes.map((match) => `${match.change} | ${quoteSide(match.a)} | ${quoteSide(match.b)}`),
        lifted: diff.lifted.map((run) => `${run.words} words | ${place(run.a)} | ${place(run.b)}`),
        notices: diff.notices.map((notice) => `${notice.side} ${notice.code}`),
      },
      './seeds.json',
    );
  });
});
