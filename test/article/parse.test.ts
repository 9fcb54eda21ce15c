import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import { stripBoilerplate } from '../../src/blocks/strip.js';
import { InputError } from '../../src/errors.js';
import { readHtml } from '../../src/page/html.js';
import seedA from '../reports/seed-a.txt?raw';
import seedB from '../reports/seed-b.txt?raw';
import { assertWellFormed } from '../support/well-formed.js';

/** Lines as pages are made of: menus, heads, paragraphs, furniture. */
const line = fc.constantFrom(
  'Home',
  'Sports',
  'Port reopens after repairs',
  'By Ada Lund',
  'May 2, 2022',
  'The harbour of the town reopened on Monday after two weeks of repairs to its northern quay, the port said.',
  'Passengers had to travel by bus while the quay was closed, and the mayor said that trade had suffered badly.',
  '“We are glad,” she said.',
  'Leave a Reply',
  'Related Articles',
  'Photo: Reuters',
  '',
);
const page = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

describe('parseArticle', () => {
  it('parses the first seed: body, credit, the article below', () => {
    const article = parseArticle(seedA);
    expect(article.headline?.text).toBe('Iran seeks to expand its military cooperation with China');
    expect(article.authors).toEqual([]);
    expect(article.credits.map((credit) => credit.kind)).toEqual(['source']);
    expect(article.others).toHaveLength(1);
    expect(article.others[0]!.published?.iso).toBe('2024-11-07');
    expect(article.text).not.toMatch(/White House is worried|Rutte|Subscribe/);
  });
  it('parses the second seed: repeat of the headline, caption, tail matter', () => {
    const article = parseArticle(seedB);
    expect(article.authors.map((author) => author.name)).toEqual(['Tyler Durden']);
    expect(article.published?.iso).toBe('2022-04-27T19:45');
    expect(article.blocks.find((block) => block.role === 'caption')?.text).toMatch(/via AP$/);
    expect(article.others).toEqual([]);
  });
  it('changes nothing when it strips what was stripped', () => {
    for (const seed of [seedA, seedB]) {
      const once = stripBoilerplate(seed).text;
      expect(stripBoilerplate(once).text).toBe(once);
    }
  });
  it('finds the same with CRLF', () => {
    const crlf = parseArticle(seedB.replace(/\n/g, '\r\n'));
    expect(crlf.text).toBe(parseArticle(seedB).text);
    expect(crlf.published?.iso).toBe('2022-04-27T19:45');
  });
  it('gives null and notices for pages without an article', () => {
    for (const text of ['', 'word', 'Home\nSports\nLog in', 'Page not found', 'Log in to continue reading\nForgot your password?', 'a'.repeat(5000)]) {
      const article = parseArticle(text);
      expect(article.text, text.slice(0, 30)).toBe('');
      expect(article.headline).toBeNull();
      expect(article.notices.map((notice) => notice.code)).toContain('no-text');
    }
  });
  it('takes the date that stands by the headline before one that may be another text’s', () => {
    const body = 'The harbour of the town reopened on Monday after two weeks of repairs to its northern quay, the port said.\n';
    const more = 'Passengers had to travel by bus while the quay was closed, and the mayor said that trade had suffered badly.\n';
    const published = (text: string) => parseArticle(text).published?.iso;
    expect(published(`Port reopens\nBy Ada Lund\nMay 2, 2022\n${body}${more}May 9, 2022`)).toBe('2022-05-02');
    expect(published(`May 2, 2022\nPorts\nPort reopens after repairs\n${body}${more}`)).toBe('2022-05-02');
    expect(published(`Port reopens after repairs\nAda Lund · Harbour Times · Posted: May 2, 2022 8:25 AM | Last Updated: May 3, 2022\n${body}${more}`)).toBe(
      '2022-05-02T08:25',
    );
    expect(published(`Port reopens after repairs\nUpdated May 3, 2022\n${body}${more}First published on May 2, 2022`)).toBe('2022-05-02');
  });
  it('takes the date of the dateline where no other is stated', () => {
    const release =
      'Pump maker opens centre\nROTTERDAM, Netherlands, Sept. 12, 2023 /PRNewswire/ -- A maker of industrial pumps today opened a service centre in the port.';
    expect(parseArticle(release).published?.iso).toBe('2023-09-12');
    expect(parseArticle(release).dateline?.agency).toBe('PRNewswire');
  });
  it('tells the language of a text by its words, and says nothing of one that it does not know', () => {
    const language = (text: string) => parseArticle(text).language;
    expect(language('Port reopens\n\nThe harbour of the town reopened on Monday after two weeks of repairs to its northern quay, the port said.')).toBe('en');
    expect(
      language('Hafen offen\n\nDer Hafen der Stadt ist nach zwei Wochen wieder offen, wie die Behörde am Montag mitteilte, und die Fähren laufen aus.'),
    ).toBe('de');
    expect(language('Havnen\n\nHavnen i byen åbnede igen mandag efter to ugers reparationer af den nordlige kaj, oplyser havnemyndigheden i dag.')).toBeNull();
  });
  it('says when the text is markup', () => {
    const codes = (text: string) => parseArticle(text).notices.map((notice) => notice.code);
    const paragraph = '<p>The harbour of the town reopened on Monday after two weeks of repairs.</p>';
    expect(codes(`<!DOCTYPE html><html><body>${paragraph}</body></html>`)).toContain('looks-like-html');
    expect(codes(paragraph.repeat(2))).toContain('looks-like-html');
    expect(parseArticle(paragraph.repeat(2)).notices[0]).toMatchObject({ start: 0, end: 3 });
    expect(parseArticle(readHtml(`<pre>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</pre>${paragraph}`)).notices.map(({ code }) => code)).not.toContain(
      'looks-like-html',
    );
    for (const text of ['a < b and c > d', 'Use <b> or <i>, he wrote.', '<<<>>>', '<p', '<Anna> hello </Anna> <Ben> hi'])
      expect(codes(text), text).not.toContain('looks-like-html');
  });
  it('throws an InputError for anything but a string or a Page', () => {
    for (const wrong of [null, undefined, 1, {}, []]) expect(() => parseArticle(wrong as never)).toThrow(InputError);
    expect(() => parseArticle('', { favor: 'all' as never })).toThrow(InputError);
  });
  it('is well formed, and agrees with stripBoilerplate, on any page', () => {
    fc.assert(
      fc.property(fc.oneof(page, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        const article = parseArticle(text);
        const stripped = stripBoilerplate(text);
        assertWellFormed(article, text);
        assertWellFormed(stripped, text);
        expect(article.text).toBe(stripped.text);
      }),
    );
  });
});
