import { extractQuotes } from 'copydesk';
import { describe, expect, it } from 'vitest';

/** Name and kind of the one who says the last sentence of a text. */
function speaker(text: string): readonly [name: string | null, kind: string] {
  const { source } = extractQuotes(text, { within: 'everything' }).at(-1)!;
  return [source!.name, source!.kind];
}

describe('the name of a source', () => {
  it.each([
    ['The Bank of England said rates would stay.', 'Bank of England'],
    ['The Insurance Council of Australia declared a catastrophe.', 'Insurance Council of Australia'],
    ['The House Committee on Oversight said it would hear nine more witnesses.', 'House Committee on Oversight'],
    ['He had visited three hospitals, the Ministry of Health says.', 'Ministry of Health'],
  ])('goes on behind the preposition of an organization: %s', (text, name) => {
    expect(speaker(text)).toEqual([name, 'organization']);
  });

  it.each([
    ['Chief Executive Ida Holm said the tins were safe.', 'Ida Holm', 'person'],
    ['The Brevik prosecutor of the port, Jens Dahl, said it was late.', 'Jens Dahl', 'person'],
    ['A spokesman for the Bank of England said rates would stay.', null, 'person'],
    ['A report by the Ministry of Health said it was late.', null, 'document'],
    ['Former Secretary of State Ida Holm said it was late.', 'Ida Holm', 'person'],
    ['Treasury Under Secretary Ida Holm said it was late.', 'Ida Holm', 'person'],
    ['His sister-in-law said it was late.', null, 'person'],
    ['Jens Holm left the house on Monday. Grace Holm said it was late.', 'Grace Holm', 'person'],
    ['Supporters of Ida Holm said it was late.', null, 'group'],
  ])('is that of the one who speaks: %s', (text, name, kind) => {
    expect(speaker(text)).toEqual([name, kind]);
  });

  it.each([
    ['The President said it was late.', 'person'],
    ['The Head of State said it was late.', 'person'],
    ['The Spaniard said it was late.', 'person'],
    ['The post said it was late.', 'document'],
    ['German police said it was late.', 'organization'],
  ])('is not an office, a people or a thing: %s', (text, kind) => {
    expect(speaker(text)).toEqual([null, kind]);
  });
});
