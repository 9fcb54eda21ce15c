import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import { readHtml } from '../../src/page/html.js';

const FIRST = [
  'Harbour of Lindvik reopens',
  'By Ada Lund',
  'May 2, 2022',
  'The harbour of Lindvik reopened on Monday after two weeks of repairs to its northern quay, the port authority said.',
  'Three ferries left for the islands before noon with some four hundred passengers, many of whom had waited since dawn.',
  'The mayor, who had asked for an earlier date, said that the town had lost two million crowns while the quay was closed.',
  'Fishermen were more cautious, and some of them told the council that the new moorings would not stand a winter storm.',
];
const SECOND = [
  'The library of Ostby will lend violins and cellos from September on, the first in the country to do so, its director said.',
  'Some forty instruments were given by families whose children had outgrown them, and a workshop in the town has mended them.',
  'Borrowers may keep a violin for three months, and the library pays for new strings when they break in that time, she said.',
  'Teachers of the music school welcomed the plan but warned that forty instruments would not go far among six hundred pupils.',
  'The council has set aside ninety thousand crowns for the first year and will decide in spring whether the offer stays open.',
];
const THIRD = [
  'The work is to go on in spring, when the southern quay of the harbour will be closed for ten days, according to the authority.',
  'Until then the ferries are to leave every second hour, and the operator wants to use a larger ship on the days before holidays.',
  'Passengers who had booked for the closed weeks will get their money back until the end of June, the company wrote to them.',
  'The islands have some nine hundred inhabitants, and most of what they buy in their two shops comes with the ferry in the morning.',
];

const others = (...lines: readonly string[]): (string | undefined)[] => parseArticle(lines.join('\n')).others.map((other) => other.headline?.value);

describe('a second article on the page', () => {
  it('begins with its headline and date', () => {
    const found = parseArticle([...FIRST, 'You May Also Like', 'Library lends violins', 'June 3, 2022', ...SECOND].join('\n'));
    expect(found.text).not.toContain('violin');
    expect(found.others.map((other) => [other.headline?.value, other.published?.iso])).toEqual([['Library lends violins', '2022-06-03']]);
  });
  it('may have a headline that names a weekday or a year, is cut short, or is made of sentences', () => {
    for (const headline of ['Violins for everyone in Ostby from Sunday on', 'Library of Ostby to lend violins in 2022', 'Ever wanted to play the viol...'])
      expect(others(...FIRST, 'Read Next', headline, 'June 3, 2022', ...SECOND), headline).toEqual([headline]);
    const asked = 'Do you want to play the violin? Here is what the library of Ostby lends.';
    expect(others(...FIRST, 'Read Next', asked, 'June 3, 2022', ...SECOND)).toEqual([asked]);
  });
  it('is not begun by a box of teasers, below which the first goes on', () => {
    const page = [...FIRST, 'Bakery wins prize for its rye bread', 'June 3, 2022', ...THIRD];
    expect(others(...page)).toEqual([]);
    expect(parseArticle(page.join('\n')).text).toContain('nine hundred inhabitants');
  });
  it('is not begun in a round-up by the names above its entries, whose paragraphs stand in one element', () => {
    const entry = (heading: string, name: string, text: readonly string[]): string =>
      `<h4>${heading}</h4><p>By ${name}</p>${text.map((t) => `<p>${t}</p>`).join('')}`;
    const page = `<h1>Books for the long nights in Lindvik</h1><div>${[
      entry('A harbour in winter', 'Ada Lund', FIRST.slice(3)),
      entry('Violins for the town', 'Per Holm', SECOND),
      entry('Ferries of the islands', 'Ida Berg', THIRD),
    ].join('')}</div>`;
    const article = parseArticle(readHtml(page));
    expect(article.others).toEqual([]);
    for (const words of ['two million crowns', 'new strings', 'nine hundred inhabitants']) expect(article.text).toContain(words);
  });
  it('is not begun by a teaser with its author, below which the words of the article go on', () => {
    const rest = FIRST.slice(3).map((line) => line.replace('on Monday', 'at last'));
    const page = [...FIRST, 'Culture', 'Rye bread is back in the harbour', 'By Per Holm', ...THIRD, ...rest];
    expect(parseArticle(page.join('\n')).text).toContain('nine hundred inhabitants');
  });
  it('is not begun by a post that the article shows', () => {
    expect(others(...FIRST, 'What a day at the harbour', '— Ada Lund (@adalund) May 2, 2022', ...THIRD)).toEqual([]);
  });
});

describe('a heading of furniture in the middle of an article', () => {
  it('does not end the body when the article goes on below it', () => {
    const teasers = ['Most Popular', 'Bakery wins prize', 'New bridge for Ostby', 'Ski season opens early'];
    const { text } = parseArticle([...FIRST, ...teasers, ...THIRD, 'Leave a Reply', 'Name *', 'Email *'].join('\n'));
    expect(text).toContain('nine hundred inhabitants');
    expect(text).not.toContain('Bakery');
    expect(text).not.toContain('Name');
  });
});
