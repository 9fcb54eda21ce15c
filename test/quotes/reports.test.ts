import { extractQuotes, type Quote } from 'copydesk';
import { describe, it } from 'vitest';
import { readClauses } from '../../src/quotes/clauses.js';
import type { Statement } from '../../src/quotes/statements.js';
import { readPair } from '../compare/gold.js';
import { contextOf } from '../support/context.js';
import { expectJson } from '../support/fixtures.js';
import { assertWellFormed } from '../support/well-formed.js';

// The invented reports of the comparison, which were written without a thought of these rules. What is read in each stands beside them:
// by the rules alone, and in the end.

const pairs = import.meta.glob<string>('../compare/gold/**/*.txt', { query: '?raw', import: 'default', eager: true });

/** The first and last words of a passage, enough to know it by. */
const short = (text: string): string => (text.length <= 50 ? text : `${text.slice(0, 28)} … ${text.slice(-18)}`).replace(/\s+/g, ' ');

/** `shape | reporters < source > addressee | cue | content`. */
function byRules(text: string, { shape, reporters, source, addressee, cue, content, quoted }: Statement): string {
  const at = (span: { start: number; end: number } | null): string => (span === null ? '' : short(text.slice(span.start, span.end)));
  const who = [...reporters.map((reporter) => at(reporter.source)), at(source)].join(' < ');
  const said = content.map((span) => at(span)).join(' + ');
  return `${shape}${quoted.length > 0 ? '”' : ''} | ${who}${addressee === null ? '' : ` > ${at(addressee)}`} | ${at(cue)} | ${said}`;
}

/** `kind | outermost < … < speaker > addressee | cue | content`. */
function inTheEnd({ kind, chain, addressee, cue, content }: Quote): string {
  const who = chain.map(({ source }) => `${short(source.text)}${source.name === null || source.name === source.text ? '' : ` (${source.name})`}`).join(' < ');
  const said = content.map((part) => short(part.text)).join(' + ');
  return `${kind} | ${who}${addressee === null ? '' : ` > ${short(addressee.text)}`} | ${cue === null ? '' : `${cue.text} = ${cue.lemma}, ${cue.stance}`} | ${said}`;
}

const nameOf = (path: string): string => path.replace(/^.*\/|\.txt$/g, '');

describe('what the rules alone read in invented reports', () => {
  it.each(Object.entries(pairs))('%s', async (path, file) => {
    const { a, b } = readPair(file);
    const read = [a, b].map((text) => {
      return readClauses(contextOf(text.split('\n\n'), '\n\n')).map((statement) => byRules(text, statement));
    });
    await expectJson(read, `./reports/${nameOf(path)}.rules.json`);
  });
});

describe('what is read in invented reports in the end', () => {
  it.each(Object.entries(pairs).filter(([path]) => path.includes('/apart/')))('%s', async (path, file) => {
    const { a, b } = readPair(file);
    const read = [a, b].map((text) => {
      const quotes = extractQuotes(text, { within: 'everything' });
      assertWellFormed(quotes, text);
      return quotes.map(inTheEnd);
    });
    await expectJson(read, `./reports/${nameOf(path)}.json`);
  });
});
