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
  it('cuts the head of a page on one line around its date, and a byline off before it', () => {
    const sentence = ' The harbour of the town reopened on Monday after two weeks of repairs to its northern quay.';
    const first = (head: string) => texts(head + sentence.repeat(30)).slice(0, 4);
    const body = sentence.trim();
    expect(first('Home News Port reopens By Ada Lund May 2, 2022')).toEqual(['Home News Port reopens', 'By Ada Lund', 'May 2, 2022', body]);
    expect(first('Hafen offen Von Ada Lund 02.05.2022')).toEqual(['Hafen offen', 'Von Ada Lund', '02.05.2022', body]);
    expect(first('Port Reopens 2022-05-02')).toEqual(['Port Reopens', '2022-05-02', body, body]);
    for (const prose of [
      'It had been closed on May 2, 2022 By order of the mayor.',
      'The May 2, 2022, storm broke it.',
      'It closed on May 2, 2022 and stayed so.',
    ])
      expect(first(prose)[0], prose).toBe(prose);
  });
  it('keeps a page of one short line whole', () => {
    expect(texts('Port reopens By Ada Lund May 2, 2022 The harbour reopened on Monday.')).toHaveLength(1);
  });
  it('takes no verse, list or address for broken lines', () => {
    for (const text of [
      'Roses are red and violets are blue,\nSugar is sweet and so, they say, are you,\nThe honey bee has known it all year through,',
      'Harbour office\n12 Northern Quay\nLindvik\nOpen from nine to four',
      'Bread and salt for everyone\nsoup of the day\nfish with potatoes\ncake',
    ])
      expect(texts(text), text).toHaveLength(text.split('\n').length);
  });
  it('joins broken lines that end in a hyphen or a quotation mark, and keeps their offsets', () => {
    const wrapped = [
      'The harbour of Lindvik reopened on Monday after two weeks of well-',
      'planned repairs to its northern quay, and "the first three ferries"',
      'left for the islands before noon with some four hundred passengers',
      'and a hundred cars on board, the port authority said.',
    ].join('\n');
    expect(texts(wrapped)).toEqual([wrapped]);
    expect(texts(`# Port reopens\n\n${wrapped}\n\n- [Home](https://example.org/)\n- [News](https://example.org/n)`)).toContain(wrapped);
  });
  it('reads quotations, pictures and rules of Markdown', () => {
    const { blocks } = readText(
      '# Port reopens\n\n![The quay](quay.jpg)\n\n> “At last,” she said.\n\n* [Home](https://example.org/)\n\n---\n\n1. The first ferry',
    );
    expect(blocks.map(({ element }) => element)).toEqual(['h1', 'figure', 'blockquote', 'li', 'p', 'p']);
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
  it('gives marks that nobody sees to the line they touch, or a block of their own', () => {
    expect(texts('Port reopens\u200b\n\u200b\n\u2060The work took two weeks.\u0085')).toEqual([
      'Port reopens\u200b',
      '\u200b',
      '\u2060The work took two weeks.\u0085',
    ]);
    expect(texts('\u200b\u200bPort reopens \u200b')).toEqual(['\u200b\u200bPort reopens', '\u200b']);
    expect(texts('\ufeffPort reopens')).toEqual(['Port reopens']);
  });
  it('leaves no character but white space out of its blocks', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      '.',
      ' ',
      '\n',
      '\r',
      '\t',
      '\u200b',
      '\ufeff',
      '\u2060',
      '\u0085',
      '\u2028',
      '\u00a0',
      '\u0000',
      '\u001f',
      '\u00ad',
      '- ',
      '# ',
    );
    const text = fc.oneof(
      fc.string({ unit, maxLength: 60 }),
      fc.string({ unit, maxLength: 20 }).map((some) => some + 'The port reopened on Monday. '.repeat(60) + some),
    );
    fc.assert(
      fc.property(text, (page) => {
        let at = 0;
        for (const { start, end } of readText(page).blocks) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(page.slice(at, start)).not.toMatch(/\S/);
          at = end;
        }
        expect(page.slice(at)).not.toMatch(/\S/);
      }),
    );
  });
  it('is well formed for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => assertWellFormed(readText(text), text)));
  });
});
