import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/page/text.js';
import { assertWellFormed } from '../support/well-formed.js';

const texts = (text: string): string[] => readText(text).blocks.map((block) => block.text);

describe('readText', () => {
  it('makes a block of every line of a dump', () => {
    expect(texts('Home\nSports\n\nThe port reopened.')).toEqual(['Home', 'Sports', 'The port reopened.']);
  });
  it('joins lines that were broken at a fixed width', () => {
    const wrapped = [
      'The harbour of Lindvik reopened on Monday after two weeks of repairs to',
      'its northern quay, the port authority said, and the first three ferries',
      'left for the islands before noon with some four hundred passengers and',
      'a hundred cars on board.',
      '',
      'The mayor said the town had lost some two million crowns while the quay',
      'was closed.',
    ].join('\n');
    expect(texts(wrapped)).toHaveLength(2);
  });
  it('keeps short lines apart that nobody broke', () => {
    expect(texts('Ferry times\nMonday\nnoon and three\nTuesday\nnever')).toHaveLength(5);
  });
  it('cuts a page that is one long line into sentences', () => {
    const sentence = 'The harbour of the town reopened on Monday after two weeks of repairs to its northern quay. ';
    expect(texts(sentence.repeat(30))).toHaveLength(30);
  });
  it('reads headings, items and links of Markdown', () => {
    const { blocks } = readText('# Port reopens\n\n- [Home](https://example.org/)\n\n## Repairs\n\nThe work took two weeks.');
    expect(blocks.map((block) => block.element)).toEqual(['h1', 'li', 'h2', 'p']);
    expect(blocks[1]!.linkDensity).toBeGreaterThan(0.8);
  });
  it('takes a lone dash for no Markdown', () => {
    expect(readText('-\nPort reopens\nThe work took two weeks.').blocks[0]!.element).toBeNull();
  });
  it('reads the same blocks with any line ends', () => {
    expect(texts('One line.\r\n\r\nAnother.\rThird.\u2028Fourth.')).toEqual(['One line.', 'Another.', 'Third.', 'Fourth.']);
  });
  it('finds no block in white space', () => {
    for (const text of ['', ' ', '\n\n', '\u00a0\t\n']) expect(texts(text)).toEqual([]);
  });
  it('is well formed for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => assertWellFormed(readText(text), text)));
  });
});
