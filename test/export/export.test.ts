import { extractQuotes, readText } from 'copydesk';
import { toBrat, toCsv, toWebAnnotations } from 'copydesk/export';
import { readHtml } from 'copydesk/html';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quote, Span } from '../../src/model.js';
import { COVERAGE } from '../compare/story/coverage.js';
import { anyText } from '../laws/arbitrary.js';
import seedA from '../reports/seed-a.txt?raw';
import seedB from '../reports/seed-b.txt?raw';
import { readBrat, readCsv } from './readers.js';

const CUT = `Fire guts mill 🔥 in Halden

According to the Halden Courier, Chief Ines Barrow told the council that the blaze had destroyed 12 looms. 🧯

“We came too late to save the roof,” Barrow said. “Nobody was hurt.
We thank the neighbours.”`;
const TEXTS = [seedA, seedB, CUT, ...COVERAGE.map(({ report }) => report)];

/** A span in code points, counted the slow way. */
const inPoints = (text: string, { start, end }: Span): Span => ({ start: Array.from(text.slice(0, start)).length, end: Array.from(text.slice(0, end)).length });
const contentOf = (text: string, quotes: readonly Quote[]): Span[][] => quotes.map(({ content }) => content.map((span) => inPoints(text, span)));

describe('toWebAnnotations', () => {
  test('gives one annotation a quote, which selects its content by position and by words', () => {
    for (const text of TEXTS) {
      const quotes = extractQuotes(text);
      const annotations = JSON.parse(JSON.stringify(toWebAnnotations(quotes, text))) as ReturnType<typeof toWebAnnotations>;
      const points = Array.from(text);
      expect(annotations.map(({ target }) => target.map(({ selector: [{ start, end }] }) => ({ start, end })))).toEqual(contentOf(text, quotes));
      for (const { selector } of annotations.flatMap(({ target }) => target)) {
        const [{ start, end }, { exact, prefix, suffix }] = selector;
        expect(points.slice(start, end).join('')).toBe(exact);
        expect(points.slice(0, start).join('').endsWith(prefix)).toBe(true);
        expect(points.slice(end).join('').startsWith(suffix)).toBe(true);
      }
    }
  });

  test('says who says it, with which cue, and who reports whom', () => {
    const { body, ...annotation } = toWebAnnotations(extractQuotes(CUT), CUT, { source: 'https://news.example/mill#top' }).find(
      (one) => one.body.cue?.lemma === 'tell',
    )!;
    expect({ kind: body.kind, source: body.source?.name, cue: body.cue?.lemma, chain: body.chain.map(({ source }) => source.name) }).toEqual({
      kind: 'indirect',
      source: 'Ines Barrow',
      cue: 'tell',
      chain: ['Halden Courier', 'Ines Barrow'],
    });
    expect(annotation).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      target: [{ source: 'https://news.example/mill#top' }],
    });
    expect(annotation.id).toMatch(/^https:\/\/news\.example\/mill#quote-\d+-\d+$/);
  });

  test('takes the address that the page states, else a number made from the text', () => {
    const page = readHtml(`<p>${CUT.replaceAll('\n\n', '</p><p>')}</p>`, { url: 'https://news.example/mill' });
    const stated = { ...page, metadata: { ...page.metadata, url: 'https://news.example/mill' } };
    expect(toWebAnnotations(extractQuotes(stated), stated)[0]!.target[0]!.source).toBe('https://news.example/mill');
    const [a, again, b] = [CUT, CUT, `${CUT} `].map((text) => toWebAnnotations(extractQuotes(text), text)[0]!.target[0]!.source);
    expect(a).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    expect(again).toBe(a);
    expect(b).not.toBe(a);
  });

  test('gives each annotation an address of its own', () => {
    for (const text of TEXTS) {
      const ids = toWebAnnotations(extractQuotes(text), text).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('toBrat', () => {
  test('marks content, source, cue and addressee where they stand', () => {
    for (const text of TEXTS) {
      const quotes = extractQuotes(text);
      const lines = readBrat(toBrat(quotes, text), text);
      const marked = lines.filter((line) => line.kind === 'T');
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      for (const quote of quotes) {
        const find = (type: string, spans: readonly Span[]): string | undefined => {
          const places = spans.map((span) => inPoints(text, span));
          const words = (from: number, to: number): string => Array.from(text).slice(from, to).join('').replace(/\s/g, '');
          return marked.find(
            (line) =>
              line.type === type &&
              line.spans[0]!.start === places[0]!.start &&
              line.spans.at(-1)!.end === places.at(-1)!.end &&
              line.spans.map(({ start, end }) => words(start, end)).join('') === places.map(({ start, end }) => words(start, end)).join(''),
          )?.id;
        };
        const content = find('Content', quote.content);
        expect(content).toBeDefined();
        const relations = lines.filter((line) => line.kind === 'R');
        if (quote.source !== null)
          expect(relations).toContainEqual(expect.objectContaining({ type: 'Says', from: find('Source', [quote.source]), to: content }));
        if (quote.cue !== null) expect(relations).toContainEqual(expect.objectContaining({ type: 'Reports', from: find('Cue', [quote.cue]), to: content }));
        expect(lines).toContainEqual(expect.objectContaining({ kind: 'A', type: 'Kind', of: content, value: quote.kind }));
      }
    }
  });

  test('leads along the chain, and notes the names', () => {
    const lines = readBrat(toBrat(extractQuotes(CUT), CUT), CUT);
    const idOf = (words: string): string => lines.find((line) => line.kind === 'T' && line.type === 'Source' && line.text.includes(words))!.id;
    expect(lines).toContainEqual(expect.objectContaining({ type: 'Quotes', from: idOf('Halden Courier'), to: idOf('Chief Ines Barrow') }));
    expect(lines).toContainEqual(expect.objectContaining({ kind: '#', of: idOf('Chief Ines Barrow'), note: 'Ines Barrow' }));
    expect(lines).toContainEqual(expect.objectContaining({ kind: 'T', type: 'Addressee', text: 'the council' }));
  });

  test('cuts what runs over the end of a line', () => {
    const line = readBrat(toBrat(extractQuotes(CUT), CUT), CUT).find((one) => one.kind === 'T' && one.text.endsWith('We thank the neighbours.'));
    expect(line).toMatchObject({ type: 'Content', text: 'We came too late to save the roof, Nobody was hurt. We thank the neighbours.' });
    expect((line as { spans: readonly Span[] }).spans).toHaveLength(3);
  });
});

describe('toCsv', () => {
  const rowsOf = (csv: string): Record<string, string>[] => {
    const [names, ...rows] = readCsv(csv);
    return rows.map((row) => Object.fromEntries(names!.map((name, column) => [name, row[column]!])));
  };
  const spansOf = (cell: string): Span[] => cell.split(' ').map((span) => ({ start: Number(span.split('-')[0]), end: Number(span.split('-')[1]) }));

  test('gives a line a quote, with its spans', () => {
    for (const text of TEXTS) {
      const quotes = extractQuotes(text);
      const rows = rowsOf(toCsv(quotes, text, { report: 'a "b", c.txt' }));
      expect(rows.map((row) => spansOf(row['content_spans']!))).toEqual(contentOf(text, quotes));
      expect(rows.map((row) => ({ start: Number(row['start']), end: Number(row['end']) }))).toEqual(quotes.map((quote) => inPoints(text, quote)));
      expect(rows.map((row) => row['speaker'])).toEqual(quotes.map(({ source }) => source?.name ?? ''));
      for (const row of rows) expect(row['report']).toBe('a "b", c.txt');
    }
  });

  test('hands no formula to a spreadsheet, and keeps what was written behind one apostrophe', () => {
    const [quote] = extractQuotes(CUT);
    for (const words of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r1', '＝1', "'=1", "'so", '\n=1']) {
      const armed = [{ ...quote!, source: { ...quote!.source!, name: words } }];
      expect(rowsOf(toCsv(armed, CUT))[0]!['speaker']).toBe(`'${words}`);
    }
    for (const words of ['a=1', '1-2', 'Ines “Ash” Barrow']) {
      expect(rowsOf(toCsv([{ ...quote!, source: { ...quote!.source!, name: words } }], CUT))[0]!['speaker']).toBe(words);
    }
  });

  test('names the columns unless it is told not to', () => {
    const all = toCsv(extractQuotes(CUT), CUT);
    expect(all).toBe(`${toCsv([], CUT)}${toCsv(extractQuotes(CUT), CUT, { header: false })}`);
  });
});

test('the exports hold on any string', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const page = readText(text);
      const quotes = extractQuotes(page, { within: 'everything' });
      expect(toWebAnnotations(quotes, page).map(({ target }) => target.map(({ selector: [{ start, end }] }) => ({ start, end })))).toEqual(
        contentOf(text, quotes),
      );
      readBrat(toBrat(quotes, page), text);
      expect(readCsv(toCsv(quotes, page))).toHaveLength(quotes.length + 1);
    }),
    { numRuns: 60 },
  );
});
