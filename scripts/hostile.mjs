// Families of hostile input: for each a function that writes so many characters of it. What a page can hold that makes a careless
// function slow, deep or large: one mark a hundred thousand times, names that never come twice, tags that nothing closes.

/** A text over and over, cut at so many characters. */
const over = (text) => (size) => text.repeat(Math.ceil(size / text.length)).slice(0, size);

/** Pieces one after the other, each made from its number, cut at so many characters. */
const each = (piece) => (size) => {
  const pieces = [];
  for (let at = 0, k = 0; at < size; k++) {
    const next = piece(k);
    pieces.push(next);
    at += next.length;
  }
  return pieces.join('').slice(0, size);
};

/** What stands before, a text that fills the rest, and what stands after. */
const between = (before, fill, after) => (size) => `${before}${fill(Math.max(0, size - before.length - after.length))}${after}`;

/** A word for each number, of letters alone: `ba`, `be`, … `baba`; no two numbers have the same. */
function word(k) {
  let out = '';
  for (let rest = k + 1; rest > 0; rest = Math.floor(rest / 60)) out += 'bcdfghklmnrs'.charAt(rest % 12) + 'aeiou'.charAt(Math.floor(rest / 12) % 5);
  return out;
}
const name = (k) => word(k).charAt(0).toUpperCase() + word(k).slice(1);
const named = (k) => `${name(k)} ${name(k * 7 + 3)}`;

/** Numbers that look like chance and are the same every time (mulberry32). */
function numbersFrom(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** Pieces of a list in an order that looks like chance. */
const shuffled = (list, between) => (size) => {
  const number = numbersFrom(7);
  return each(() => list[number(list.length)] + between)(size);
};

const WORDS = [
  ...['the', 'a', 'of', 'in', 'that', 'said', 'told', 'according to', 'citing', 'reported', 'claimed', 'he', 'she', 'they', 'who', 'which', 'and', 'but'],
  ...['minister', 'spokesman', 'Reuters', 'AP', 'Mr', 'Gen.', 'U.S.', 'London', 'Lund', 'Ada', 'Monday', 'March 3', '2024', '12', 'percent', '$4', 'million'],
];
const MARKS = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '(',
  ')',
  '[',
  ']',
  '—',
  '–',
  '-',
  '…',
  '.',
  ',',
  ':',
  ';',
  '?',
  '!',
  '\n',
  '\n\n',
  ' ',
  'a',
  'A',
  '1',
];
const LINES = [
  ...['By Ada Lund', 'Source: Reuters', 'PARIS (AP) — The talks failed.', 'March 3, 2024', 'Updated 3 hours ago', '# Talks fail', '> quoted', '- item'],
  ...[
    '“No,” she said.',
    'Subscribe to our newsletter',
    'Leave a Reply',
    'Read more: Talks fail again',
    'Advertisement',
    'The talks failed on Monday, the minister said.',
  ],
];

/** Families of text. */
export const TEXTS = {
  // One character.
  'opening marks': over('“'),
  'closing marks': over('”'),
  'straight marks': over('"'),
  'single opening marks': over('‘'),
  apostrophes: over("'"),
  guillemets: over('«'),
  'low marks': over('„'),
  spaces: over(' '),
  'spaces that do not break': over('\u00a0'),
  tabs: over('\t'),
  'line feeds': over('\n'),
  'carriage returns': over('\r'),
  'line separators': over('\u2028'),
  letters: over('a'),
  capitals: over('A'),
  digits: over('1'),
  dots: over('.'),
  commas: over(','),
  colons: over(':'),
  hyphens: over('-'),
  dashes: over('—'),
  slashes: over('/'),
  stars: over('*'),
  hashes: over('#'),
  bars: over('|'),
  'greater than': over('>'),
  'less than': over('<'),
  ampersands: over('&'),
  'opening brackets': over('('),
  'closing brackets': over(')'),
  'opening square brackets': over('['),
  'high surrogates': over('\ud83d'),
  'low surrogates': over('\udc00'),
  nulls: over('\u0000'),
  'combining marks': over('\u0301'),
  ideographs: over('港'),
  'Arabic letters': over('ب'),
  'dotted capitals I': over('İ'),
  ligatures: over('ﬁ'),
  emoji: over('\ud83d\ude00'),
  'joined emoji': over('\ud83d\udc69\u200d'),
  'bidi overrides': over('\u202e'),
  // Two or three, by turns.
  'space and line feed': over(' \n'),
  'carriage returns and line feeds': over('\r\n'),
  'mixed newlines': over('\n\r\u2028\r\n\u0085'),
  'letters with combining marks': over('e\u0301'),
  controls: over('\u0000\u0007\u001b\u200b\u202e\u2066\ufeff'),
  'a mark and a word': over('“a '),
  'an empty quotation': over('“”'),
  'a mark that closes at the end': between('“', over('a '), '”'),
  'marks inside marks': (size) => '“‘'.repeat(Math.floor(size / 4)) + '’”'.repeat(Math.ceil(size / 4)),
  'brackets inside brackets': (size) => '('.repeat(Math.floor(size / 2)) + ')'.repeat(Math.ceil(size / 2)),
  'a mark on every line': over('“a\n'),
  'quoted paragraphs': over('“The talks failed.\n\n'),
  'a dot and a mark': over('.”'),
  ellipses: over('. . . '),
  'quoted letters': over('“A” '),
  "rock 'n' roll": over("rock 'n' roll "),
  elisions: over("l'"),
  // Numbers and dates.
  'digits and commas': over('1,'),
  'digits and dots': over('1.'),
  'digits and spaces': over('1 '),
  'digits and hyphens': over('1-'),
  'dates in figures': over('1/2/'),
  'times of day': over('1:'),
  'half a date': over('Mon, 3 '),
  months: over('March '),
  'months and days': over('March 3, '),
  'ISO instants': over('2024-03-03T12:00:00Z '),
  'hours ago': over('3 hours ago '),
  money: over('$4 million '),
  'numbers in words': over('hundred '),
  'ordinary numbers in words': over('twenty-one thousand and '),
  ranges: over('3–5 to '),
  'percent after percent': over('12 percent '),
  roman: over('XIV '),
  // Words.
  'capital words': over('Aa '),
  initials: over('A. '),
  'titles without a name': over('Mr. Dr. '),
  'lower case particles': over('van der '),
  'names joined by and': over('Ada and '),
  'names joined by commas': over('Ada Lund, '),
  'one name': over('Ada Lund '),
  'names that never come twice': each((k) => `${named(k)} `),
  'words that never come twice': each((k) => `${word(k)} `),
  'one surname, first names that never come twice': each((k) => `${name(k)} Lund. `),
  'one first name, surnames that never come twice': each((k) => `Ada ${name(k)}. `),
  'names that differ in one letter': each((k) => `Ada Lund${word(k % 60)}${word(k)}. `),
  abbreviations: over('U.S. '),
  urls: over('https://a.b/'),
  'half addresses': over('a@'),
  'addresses without end': between('https://', over('a.'), ''),
  'words joined by hyphens': over('well-known-'),
  'a long word': between('The minister said ', over('x'), ' on Monday.'),
  // Speech.
  said: over('said '),
  'he said': over('he said, '),
  'said that': over('he said that '),
  'according to': over('according to '),
  citing: over('Reuters, citing AP, '),
  'who said': over('the man who said '),
  'told the': over('told the minister '),
  'a colon after a name': over('Mr. Lund: '),
  'questions and answers': over('Q: Why?\nA: So.\n'),
  'one quotation': over('“No,” he said. '),
  'quotations that never come twice': each((k) => `“${word(k)} ${word(k * 3)} failed,” ${named(k)} said. `),
  'one speaker, then pronouns': between('Ada Lund said so. ', over('“No,” she said. '), ''),
  'a quotation of many paragraphs': each((k) => `“The talks of ${name(k)} failed.\n\n`),
  'one quotation of very many paragraphs': between('Ada Lund said: “So it was.', over('\n\n“So it was.'), '”'),
  'a relative clause in a relative clause': over('who the man told '),
  'a sentence without end': between('The minister said ', over('that the talks failed and '), '.'),
  'a quotation without end': between('The minister said: “', over('The talks failed. '), ''),
  // Lines.
  'short lines': over('ab\n'),
  'lines of one letter': over('a\n'),
  'by lines': over('By A\n'),
  'by lines of many': between('By ', over('Ada Lund, '), '\n'),
  'by lines joined by and': between('By ', over('Ada and '), '\n'),
  datelines: over('PARIS (AP) — '),
  credits: over('Source: Reuters\n\n'),
  'photo credits': over('(Photo: Ada Lund/AP) '),
  headlines: each((k) => `Talks fail in ${name(k)}\n\n`),
  'the same sentence': over('The minister said the talks had failed. '),
  'the same paragraph': over('The minister said the talks had failed.\n\n'),
  'paragraphs that never come twice': each((k) => `The ${word(k)} of ${name(k)} said on Monday that ${k} talks had failed.\n\n`),
  'articles one after another': each(
    (k) => `Talks fail in ${name(k)}\n\nBy ${named(k)}\n\nMarch 3, 2024\n\nThe talks in ${name(k)} failed on Monday, the minister said.\n\n`,
  ),
  'list items': over('- item\n'),
  'numbered items': each((k) => `${k}. item\n`),
  'markdown headings': over('# a\n'),
  'markdown links': over('[a](b) '),
  'half markdown links': over('[a]('),
  'lines of a table': over('a | b | c\n'),
  rules: over('* * *\n'),
  'phrases of furniture': over('Subscribe to our newsletter\n\n'),
  'related links': each((k) => `Read more: ${name(k)} fails again\n\n`),
  'comments of readers': each((k) => `${named(k)} says:\nMarch 3, 2024 at 1:00 pm\nI do not agree.\nReply\n\n`),
  'hard-wrapped lines': over('The minister said that the talks had failed and that they\nwould '),
  'indented lines': over('    a\n'),
  'lines of spaces': over('                    \n'),
  // Mixed.
  'marks in any order': shuffled(MARKS, ''),
  'words in any order': shuffled(WORDS, ' '),
  'words and marks in any order': shuffled([...WORDS, ...MARKS], ' '),
  'lines in any order': shuffled(LINES, '\n'),
  'paragraphs in any order': shuffled(LINES, '\n\n'),
  'any code units': (size) => {
    const number = numbersFrom(11);
    return each(() => String.fromCharCode(number(0x10000)))(size);
  },
};

const json = (before, fill, after) => between(`<script type="application/ld+json">${before}`, fill, `${after}</script><p>The talks failed.`);

/** Families of HTML. */
export const PAGES = {
  'open tags': over('<'),
  'end tags': over('</'),
  'elements without a name': over('< '),
  'nested div': over('<div>'),
  'nested div, closed': (size) => '<div>'.repeat(Math.floor(size / 11)) + '</div>'.repeat(Math.floor(size / 11)),
  'nested b and i': over('<b><i>'),
  'nested elements with text': over('<div>a'),
  'nested lists': over('<ul><li>'),
  'nested tables': over('<table><tr><td>'),
  'nested quotations': over('<blockquote>'),
  'nested links': over('<a href=x>'),
  'nested elements that are hidden': over('<div hidden>'),
  'nested svg': over('<svg>'),
  'nested templates': over('<template>'),
  'nested select': over('<select><option>'),
  'nested noscript': over('<noscript>'),
  'nested elements of many names': each((k) => `<${word(k)}>`),
  'elements closed in the wrong order': over('<b><i></b></i>'),
  'end tags of what is not open': over('<div></p></b>'),
  'unclosed paragraphs': over('<p>The minister said so.'),
  'paragraphs that never come twice': each((k) => `<p>The ${word(k)} of ${name(k)} said that ${k} talks had failed.</p>`),
  'line breaks': over('<br>'),
  'text and line breaks': over('a<br>'),
  attributes: between('<p ', over('a="b" '), '>'),
  'attributes that never come twice': between(
    '<p ',
    each((k) => `${word(k)}="b" `),
    '>',
  ),
  'an attribute without end': between('<p a="', over('b '), ''),
  'class names': between(
    '<p class="',
    each((k) => `${word(k)} `),
    '">The talks failed.',
  ),
  'a class name': each((k) => `<p class="${word(k)}">a`),
  ids: each((k) => `<div id="${word(k)}">a</div>`),
  styles: over('<p style="display:none">a'),
  'a style without end': between('<p style="', over('a:b;'), '">a'),
  entities: over('&amp;'),
  'entities in figures': over('&#8220;'),
  'entities without end': over('&#'),
  'an entity of many figures': between('&#', over('1'), ';'),
  'half names of entities': over('&am '),
  'white space as entities': over('&nbsp;'),
  'an unclosed comment': between('<!--', over('-'), ''),
  comments: over('<!---->'),
  'comments that end twice': over('<!-- --!> -->'),
  'marked sections': over('<![CDATA['),
  instructions: over('<?'),
  doctypes: over('<!doctype html>'),
  scripts: over('<script>'),
  'scripts, closed': over('<script>a</script>'),
  'an unclosed style': between('<style>', over('a{'), ''),
  'an unclosed title': between('<title>', over('a '), ''),
  titles: over('<title>a</title>'),
  'an unclosed text field': between('<textarea>', over('<p>'), ''),
  'plain text': between('<plaintext>', over('<p>'), ''),
  meta: over('<meta name=author content="Ada Lund">'),
  'meta that never comes twice': each((k) => `<meta name="${word(k)}" content="${named(k)}">`),
  authors: each((k) => `<meta name=author content="${named(k)}">`),
  'times of publication': over('<meta property="article:published_time" content="2024-03-03">'),
  'linked data: arrays': json('', over('['), ''),
  'linked data: objects': json('', over('{"a":'), ''),
  'linked data: authors': json(
    '{"@type":"NewsArticle","author":[',
    each((k) => `{"name":"${named(k)}"},`),
    '0]}',
  ),
  'linked data: articles': json(
    '[',
    each((k) => `{"@type":"NewsArticle","headline":"${name(k)}"},`),
    '0]',
  ),
  'linked data: strings': json('"', over('\\u0061'), '"'),
  'linked data of many scripts': each((k) => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${name(k)}"}</script>`),
  links: over('<a href=x>y</a> '),
  'links that never come twice': each((k) => `<a href="/${word(k)}">${name(k)}</a> `),
  'a list of links': each((k) => `<li><a href="/${word(k)}">${name(k)} fails again</a>`),
  images: over('<img src=x alt="a b">'),
  figures: over('<figure><img src=x><figcaption>Ada Lund speaks.</figcaption></figure>'),
  'table cells': over('<td>a'),
  'table rows': over('<tr><td>a<td>b'),
  'a table of many columns': between('<table><tr>', over('<td>a'), '</table>'),
  'definition lists': over('<dl><dt>a<dd>b'),
  headings: each((k) => `<h2>Talks fail in ${name(k)}</h2><p>So the minister said.</p>`),
  articles: each((k) => `<article><h1>Talks fail in ${name(k)}</h1><p>The talks in ${name(k)} failed on Monday, the minister said.</p></article>`),
  'elements of comments': each((k) => `<div class=comment><b>${named(k)}</b><p>I do not agree.</p></div>`),
  'words in elements of their own': over('<span>a</span> '),
  'letters in elements of their own': over('<b>a</b>'),
  'white space between elements': over('<p> \n </p>'),
  preformatted: between('<pre>', over(' a\n'), '</pre>'),
  'quotation marks of elements': over('<q>a'),
  'nulls in tags': over('<\u0000p>'),
  'any pieces': shuffled(
    [
      '<div>',
      '</div>',
      '<p>',
      '</p>',
      '<b>',
      '</i>',
      '<a href="',
      '">',
      '<!--',
      '-->',
      '&amp;',
      '&',
      '<',
      '>',
      '“',
      'a ',
      'said. ',
      '\n',
      '<li>',
      '<table>',
      '<td>',
      '</table>',
      '<br>',
    ],
    '',
  ),
};

/** The reports of a story: the text cut into pieces of so many characters. */
export function reportsOf(text, size = 1000) {
  const reports = [];
  for (let at = 0; at < text.length; at += size) reports.push(text.slice(at, at + size));
  return reports;
}
