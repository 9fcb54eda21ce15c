import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/page/html.js';
import { locate } from '../../src/page/locate.js';
import { assertWellFormed } from '../support/well-formed.js';

const texts = (html: string): string[] => readHtml(html).blocks.map((block) => block.text);

describe('readHtml: what a reader sees', () => {
  it('breaks at block elements and not at inline ones', () => {
    expect(texts('<div>The <b>fer</b>ry is late.<p>It is <a href="/f">full</a>, too.</div>Rain.')).toStrictEqual([
      'The ferry is late.',
      'It is full, too.',
      'Rain.',
    ]);
  });

  it('folds white space as a browser does', () => {
    expect(readHtml('<p>  One\n\t  two <i> three </i>\n four </p>\n<p>Five</p>').text).toBe('One two three four\n\nFive');
  });

  it('keeps white space in preformatted text, where an empty line ends a block', () => {
    expect(texts('<pre>a  b\n   c\n\n d</pre>')).toStrictEqual(['a  b\n   c', 'd']);
  });

  it('decodes character references, also those without a semicolon', () => {
    expect(readHtml('<p>Fish &amp; chips &lt; &#163;5 &#x1F41F; &eacute &nosuch;</p>').text).toBe('Fish & chips < £5 🐟 é &nosuch;');
  });

  it('leaves out what is not shown', () => {
    const hidden = [
      '<script>var a = "<p>no</p>";</script>',
      '<style>p { color: red }</style>',
      '<noscript>Turn it on</noscript>',
      '<template><p>no</p></template>',
      '<svg><title>Logo</title><text>no</text><path d="M0"/></svg>',
      '<p hidden>no</p>',
      '<div style="color:red; display : none"><p>no</p></div>',
      '<span class="sr-only">no</span>',
      '<div id="onetrust-consent-sdk"><p>We value your privacy.</p></div>',
      '<select><option>no</option></select>',
      '<textarea><p>no</textarea>',
      '<dialog>no</dialog>',
      '<!-- no -->',
      '<![CDATA[ no ]]>',
    ];
    for (const markup of hidden) expect(texts(`<p>Before.</p>${markup}<p>After.</p>`), markup).toStrictEqual(['Before.', 'After.']);
  });

  it('shows the body although its style hides it until scripts have run', () => {
    expect(texts('<body style="visibility: hidden"><p>The ferry is late.')).toStrictEqual(['The ferry is late.']);
  });

  it('shows what comes to light in the course of reading', () => {
    expect(texts('<div hidden id="S:0"><p>The ferry is late.</p></div>')).toStrictEqual(['The ferry is late.']);
    expect(texts('<h3>Why?</h3><div role="region" style="display:none">The wind.</div>')).toStrictEqual(['Why?', 'The wind.']);
  });

  it('shows everything where a page hides most of its text until scripts have run', () => {
    const long = 'The ferry that was to leave at noon stayed in port because of the wind, the harbour said.';
    expect(texts(`<p>Loading.</p><div style="visibility:hidden"><p>${long}</p><script>${long}</script></div>`)).toStrictEqual(['Loading.', long]);
    expect(texts(`<p>${long} ${long}</p><div style="visibility:hidden"><p>${long}</p></div>`)).toStrictEqual([`${long} ${long}`]);
  });

  it('drops soft hyphens and byte order marks', () => {
    expect(readHtml('\ufeff<p>Donau\u00addampf&shy;schiff</p>').text).toBe('Donaudampfschiff');
  });

  it('cuts at <br>, but not in the midst of a sentence', () => {
    expect(texts('<p>By Ann Lee<br>12 May 2021<br><br>The ferry was late,<br>said the harbour.</p>')).toStrictEqual([
      'By Ann Lee',
      '12 May 2021',
      'The ferry was late,\nsaid the harbour.',
    ]);
  });

  it('reads a table by rows, and a table that is layout by cells', () => {
    expect(texts('<table><tr><th>Port<th>Ferries<tr><td>Dover<td>12</table>')).toStrictEqual(['Port\tFerries', 'Dover\t12']);
    const long = 'The ferry that was to leave at noon stayed in port because of the wind. '.repeat(4).trim();
    expect(texts(`<table><tr><td>Home News<td>${long}</table>`)).toStrictEqual(['Home News', long]);
  });

  it('does not let a stray end tag close what is around a table cell', () => {
    const page = readHtml('<nav><table><tr><td>Home</div></nav></td><td>News</table>More</nav>Text');
    expect(page.blocks.map(({ text, within }) => [text, within.includes('nav')])).toStrictEqual([
      ['Home\tNews', true],
      ['More', true],
      ['Text', false],
    ]);
  });

  it('keeps a paragraph whole that formatting is misnested in', () => {
    expect(texts('<b><p>The ferry</b> is late.</p>')).toStrictEqual(['The ferry is late.']);
  });
});

describe('readHtml: what it tells of a block', () => {
  const page = readHtml(
    '<header><nav class="main-menu"><ul><li><a href="/">Home</a><li><a href="/n">News</a></ul></nav></header>' +
      '<article><h1 class="entry-title">Ferry late</h1><p class="byline">By <a href="/ann">Ann Lee</a></p>' +
      '<div class="article-body"><p>The ferry is late.</p><p><strong>Wind</strong></p><figure><figcaption>The port</figcaption></figure></div></article>',
  );
  const block = (text: string) => page.blocks.find((b) => b.text === text)!;

  it('names the element and its surroundings, innermost first', () => {
    expect(block('News')).toMatchObject({ element: 'li', linkDensity: 1, within: ['list', 'nav', 'header'], hints: ['navigation'] });
    expect(block('The port')).toMatchObject({ element: 'figcaption', within: ['figcaption', 'figure', 'article'], hints: ['body'] });
  });

  it('reads names of classes', () => {
    expect(block('Ferry late').hints).toStrictEqual(['headline']);
    expect(block('By Ann Lee')).toMatchObject({ hints: ['byline'], linkDensity: 0.7 });
  });

  it('takes no name for what it says is absent, or beside the element', () => {
    for (const name of ['has-sidebar', 'no-comments', 'text-with-summary', 'post-123', 'col-md-8', 'adequate', 'x']) {
      expect(readHtml(`<div class="${name}">Text</div>`).blocks[0]!.hints, name).toStrictEqual([]);
    }
    const names = {
      'comment-author': 'byline',
      'author-comments': 'comments',
      relatedPosts: 'related',
      AuthorBio: 'author-bio',
      'read-more__links': 'related',
      article__body: 'body',
      sign_up: 'newsletter',
    };
    for (const [name, hint] of Object.entries(names)) expect(readHtml(`<div class="${name}">Text</div>`).blocks[0]!.hints, name).toStrictEqual([hint]);
  });

  it('measures emphasis', () => {
    expect(block('Wind').emphasis).toBe(1);
    expect(block('The ferry is late.').emphasis).toBe(0);
  });

  it('tells which blocks stand in one container', () => {
    expect(block('Home').path[0]).toBe(block('News').path[0]);
    expect(block('The ferry is late.').path[0]).toBe(block('The port').path[0]);
    expect(block('The ferry is late.').path[1]).toBe(block('Ferry late').path[0]);
  });
});

describe('readHtml and locate', () => {
  const at = (html: string, words: string): string => {
    const page = readHtml(html);
    const start = page.text.indexOf(words);
    const span = locate(JSON.parse(JSON.stringify(page)), { start, end: start + words.length });
    return html.slice(span.start, span.end);
  };

  it('leads back over tags and references', () => {
    expect(at('<p>Fish &amp; <b>chips</b> now</p>', 'Fish & chips')).toBe('Fish &amp; <b>chips');
    expect(at('<p>Fish &amp; chips</p>', 'Fish &')).toBe('Fish &amp;');
    expect(at('<p>Fish &amp;</p><p>chips</p>', '&')).toBe('&amp;');
    expect(at('<p>&#x1F41F;</p>', '🐟')).toBe('&#x1F41F;');
    expect(at('<p>a<i>b</i>c</p>', 'b')).toBe('b');
    expect(at('<p>a<script>x</script>b</p>', 'ab')).toBe('a<script>x</script>b');
  });
});

describe('readHtml on any string', () => {
  const tag = fc.constantFrom(
    'p',
    'div',
    'b',
    'a href=x',
    'td',
    'table',
    'tr',
    'ul',
    'li',
    'br',
    'span hidden',
    'pre',
    'svg',
    'path/',
    'title',
    'h2',
    'button',
    'h3 class=byline',
    'script',
    'time itemprop=datePublished',
  );
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name.split(/[ /]/)[0]}>`),
    fc.constantFrom('&amp;', '&nbsp;', '&#10;', '&shy;', '&#8203;', '&NotEqualTilde;', ' ', '\n\n', 'ferry', 'Late. ', '<!--', '-->', '<', '\u00a0', '\ud83d'),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );

  it('keeps the laws on tag soup', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const html = pieces.join('');
        const page = readHtml(html);
        assertWellFormed(page, page);
        let end = 0;
        for (const block of page.blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          expect(page.text.slice(end, block.start)).toMatch(/^\s*$/);
          const span = locate(page, block);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(html.length);
          expect(span.start).toBeLessThan(span.end);
          end = block.end;
        }
        expect(page.text.slice(end)).toMatch(/^\s*$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('throws on what is no string', () => {
    expect(() => readHtml(null as never)).toThrow('takes the page as a string');
  });
});
