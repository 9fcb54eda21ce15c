import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/page/html.js';

const read = (html: string, url?: string) => readHtml(html, url === undefined ? {} : { url }).metadata;
const jsonLd = (value: unknown) => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

const STORY = {
  '@type': 'NewsArticle',
  headline: 'Ferry late',
  datePublished: '2022-05-02T08:00:00+02:00',
  dateModified: '2022-05-02T09:30:00+02:00',
  author: { '@type': 'Person', name: 'Ann Lee' },
  publisher: { '@type': 'Organization', name: 'Harbour Times' },
};

describe('metadata from JSON-LD', () => {
  const whole = {
    title: 'Ferry late',
    url: null,
    siteName: 'Harbour Times',
    authors: ['Ann Lee'],
    published: '2022-05-02T08:00:00+02:00',
    modified: '2022-05-02T09:30:00+02:00',
    language: null,
  };

  it('reads an article that stands alone, in an array, in a graph, or inside a page', () => {
    for (const value of [STORY, [{ '@type': 'Organization', name: 'x' }, STORY], { '@graph': [STORY] }, { '@type': 'WebPage', mainEntity: STORY }]) {
      expect(read(jsonLd(value))).toStrictEqual(whole);
    }
  });

  it('follows references inside a graph', () => {
    const graph = {
      '@graph': [
        { ...STORY, author: { '@id': '#ann' } },
        { '@id': '#ann', '@type': 'Person', name: 'Ann Lee' },
      ],
    };
    expect(read(jsonLd(graph)).authors).toStrictEqual(['Ann Lee']);
  });

  it('mends small slips', () => {
    const sound = JSON.stringify(STORY);
    const slips = [
      `<!-- ${sound} -->`,
      `//<![CDATA[\n${sound}\n//]]>`,
      sound.replace('}}', '},}'),
      sound.replace('Ferry late', 'Ferry\nlate'),
      `${sound};`,
      `${sound}}`,
    ];
    for (const slip of slips) expect(read(jsonLd(slip)), slip).toStrictEqual(whole);
  });

  it('skips what cannot be mended, and still reads the rest', () => {
    for (const broken of ['{"headline": ', 'null', '[]', '"x"', '{"@type":"NewsArticle","author":{}}', '{{{{', '[1,2']) {
      expect(read(jsonLd(broken) + jsonLd(STORY)), broken).toStrictEqual(whole);
    }
  });

  it('takes the article that names the page, of several', () => {
    const other = { ...STORY, headline: 'Bridge closed', url: 'https://harbour.example/bridge' };
    const own = { ...STORY, mainEntityOfPage: { '@id': 'http://www.harbour.example/ferry/' } };
    expect(read(jsonLd([other, own]), 'https://harbour.example/ferry?x=1').title).toBe('Ferry late');
  });
});

describe('metadata from <meta>, microdata and the head', () => {
  it('reads Open Graph, canonical address and language', () => {
    const html = `<html lang="de-AT"><head><title>Fähre verspätet | Hafenblatt</title><link rel="canonical" href="/faehre">
      <meta property="og:title" content="Fähre verspätet"><meta property="og:site_name" content="Hafenblatt">
      <meta property="article:published_time" content="2022-05-02"><meta name="author" content="Ann Lee und Bo Poe"></head>`;
    expect(read(html, 'https://hafenblatt.example/x?y')).toStrictEqual({
      title: 'Fähre verspätet',
      url: 'https://hafenblatt.example/faehre',
      siteName: 'Hafenblatt',
      authors: ['Ann Lee', 'Bo Poe'],
      published: '2022-05-02',
      modified: null,
      language: 'de-AT',
    });
  });

  it('reads microdata, but not that of comments', () => {
    const html = `<div class="comments"><span itemprop="author">Troll</span><time itemprop="datePublished" datetime="2022-06-01">June</time></div>
      <article><h1 itemprop="headline">Ferry &amp; bridge</h1><span itemprop="author" itemscope>By <b itemprop="name">Ann Lee</b></span>
      <time itemprop="datePublished" datetime="2022-05-02T08:00Z">yesterday</time></article>`;
    expect(read(html)).toMatchObject({ title: 'Ferry & bridge', authors: ['Ann Lee'], published: '2022-05-02T08:00Z' });
  });

  it('falls back on <time>', () => {
    expect(read('<time datetime="2022-05-01">1 May</time><time class="entry-date published" datetime="2022-05-02">2 May</time>').published).toBe('2022-05-02');
  });

  it('cuts the name of the site off the title, where it is known', () => {
    const page = (title: string) => read(`<meta property="og:site_name" content="The Harbour Times"><title>${title}</title>`).title;
    for (const end of [' | The Harbour Times', ' - Harbour Times', ' – harbour times', ': Harbour Times', ' | harbourtimes.com'])
      expect(page(`Ferry late${end}`)).toBe('Ferry late');
    for (const whole of ['Ferry late - again', 'Harbour Times', 'Ferry | Bridge', 'Ferry-Harbour Times']) expect(page(whole)).toBe(whole);
  });
});

describe('names of authors', () => {
  const authors = (...content: readonly string[]) =>
    read(
      `<meta property="og:site_name" content="Harbour Times">${content.map((name) => `<meta name="author" content="${name}">`).join('')}`,
      'https://www.theferrypost.co.uk/x',
    ).authors;

  it('parts lists and cuts what is no name', () => {
    expect(authors('By Ann Lee, Bo Poe and Cy de la Roe')).toStrictEqual(['Ann Lee', 'Bo Poe', 'Cy de la Roe']);
    expect(authors('Ann Lee, PhD', 'Bo Poe MS, RDN')).toStrictEqual(['Ann Lee', 'Bo Poe']);
    expect(authors('ANN LEE')).toStrictEqual(['ANN LEE']);
    expect(authors('Ann Lee | Bo Poe | Ann Lee')).toStrictEqual(['Ann Lee', 'Bo Poe']);
    expect(authors('Ann Lee, Associated Press')).toStrictEqual(['Ann Lee']);
    expect(authors('Associated Press')).toStrictEqual(['Associated Press']);
  });

  it('takes nothing for a name that is none', () => {
    for (const none of [
      'https://harbour.example/ann',
      '@annlee',
      'ann@harbour.example',
      'admin',
      'Harbour Times',
      'The Ferry Post',
      '',
      'ann_lee',
      'staff',
      '{{author}}',
      'Ten ways to cross the bay today',
    ]) {
      expect(authors(none), none).toStrictEqual([]);
    }
  });
});

describe('metadata of any string', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (value) => {
        read(jsonLd(value));
        read(`<meta name="author" content="${value}"><meta name="parsely-page" content='${value}'><title>${value}`, value);
        read(jsonLd({ ...STORY, author: value, headline: [value], '@id': value }), value);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the date of publication', () => {
  it('is read from the names that houses make up for it', () => {
    for (const name of ['w-published-date', 'bt:pubDate', 'publication', 'date.issued', 'first-published']) {
      expect(read(`<meta name="${name}" content="2022-05-02">`).published, name).toBe('2022-05-02');
    }
    expect(read('<meta name="published" content="May 2, 2022">').published).toBe('May 2, 2022');
    for (const content of ['Harbour Times', '1234567', 'https://example.org/2022'])
      expect(read(`<meta name="publisher" content="${content}">`).published).toBeNull();
  });

  it('is the day in the address where nothing else states it', () => {
    expect(read('<p>x</p>', 'https://example.org/news/2022/05/02/ferry.html').published).toBe('2022-05-02');
    expect(read('<p>x</p>', 'https://example.org/2022/5/2/ferry').published).toBe('2022-05-02');
    expect(read('<p>x</p>', 'https://example.org/ferry-2022-05-02').published).toBe('2022-05-02');
    expect(read('<time datetime="2022-05-03">May 3</time>', 'https://example.org/2022/05/02/ferry').published).toBe('2022-05-03');
    for (const path of ['2022/05/ferry', '2022/13/02/x', '2022/05/32', '1234/05/02', 'x?d=2022/05/02', '2022/05-02', '12022/05/021'])
      expect(read('<p>x</p>', `https://example.org/${path}`).published, path).toBeNull();
  });
});
