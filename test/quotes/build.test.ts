import { describe, expect, it } from 'vitest';
import { buildQuotes } from '../../src/quotes/chain.js';
import { readClauses } from '../../src/quotes/clauses.js';
import { contextOf } from '../support/context.js';

const PARAGRAPHS = [
  'Reuters reported, citing Kyodo, that Ida Holm had said that the quay was rotten.',
  '“Berg told the crew, ‘The board said that the quay was rotten,’ and left,” Jens Dahl said. “She told us that the pier was old.”',
  'Ivar Lind said that Dahl had said that Nes hoped that the quay would hold. The board denied the charge.',
];

describe('buildQuotes', () => {
  it('takes statements in any order, and gives quotes by start', () => {
    const context = contextOf(PARAGRAPHS);
    const statements = readClauses(context);
    const quotes = buildQuotes(context, statements, []);
    expect(quotes.map(({ source, chain, content }) => [source?.text, chain.length, content[0]!.text])).toEqual([
      ['Kyodo', 2, 'that Ida Holm had said that the quay was rotten'],
      ['Ida Holm', 3, 'that the quay was rotten'],
      ['Jens Dahl', 1, 'Berg told the crew, ‘The board said that the quay was rotten,’ and left,'],
      ['Berg', 2, 'The board said that the quay was rotten,'],
      ['The board', 3, 'that the quay was rotten'],
      ['She', 2, 'that the pier was old'],
      ['Ivar Lind', 1, 'that Dahl had said that Nes hoped that the quay would hold'],
      ['Dahl', 2, 'that Nes hoped that the quay would hold'],
      ['The board', 1, 'the charge'],
    ]);
    expect(buildQuotes(context, [...statements].reverse(), [])).toEqual(quotes);
    const [first, ...others] = statements;
    expect(buildQuotes(context, [...others, first!], [])).toEqual(quotes);
  });
});
