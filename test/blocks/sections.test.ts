import { parseArticle, stripBoilerplate } from 'copydesk';
import { readHtml } from 'copydesk/html';
import { describe, expect, it } from 'vitest';
import { measure } from '../../src/blocks/features.js';
import { assertWellFormed } from '../support/well-formed.js';

const POEM =
  'Nobody in the valley counts the winters any more, and those who stayed have learnt to live with the silence of the mill, the empty school and the one shop that opens on Fridays when the road is clear.';
const OTHERS = [
  'A letter that nobody sent was found behind the altar of the chapel, written in a hand that the oldest of the parish believed to know, and folded so often that it fell apart when the sexton tried to read it aloud.',
  'The ferryman kept a list of all whom he had carried over, and when he was too old to row he went from door to door to ask how they had fared on the other bank, which few of them could tell him.',
  'There is a kind of patience that looks like idleness from the road, she used to say, and those who drive past the orchards in March will never know what the trees are doing under all that snow.',
];
const page = (below: string, heading = 'h3'): string =>
  `<title>The Winters</title><main><div><div><h1>The Winters</h1><p>${POEM}</p></div><div><${heading}>${below}</${heading}>${OTHERS.map((text) => `<div><p>${text}</p></div>`).join('')}</div></div></main>`;

const sections = (html: string): (string | null)[] => measure(readHtml(html), {}).map(({ section }) => section?.phrase ?? null);

describe('an element that opens with a heading of furniture', () => {
  it('is no article, though it hold more text than the article', () => {
    const read = readHtml(page('You may also like'));
    const article = parseArticle(read);
    assertWellFormed(article, read.text);
    expect(article.text).toBe(POEM);
  });
  it('is told for each of its blocks, the heading too', () => {
    expect(sections(page('You may also like'))).toEqual([null, null, ...Array<string>(4).fill('you may also like')]);
  });
  it('gives its blocks its own role', () => {
    const { removed } = stripBoilerplate(readHtml(page('Comments')));
    expect(removed.map(({ role }) => role)).toEqual(['headline', ...Array<string>(4).fill('comments')]);
  });
});

describe('an element is part of the article', () => {
  const nothing: readonly (readonly [string, string])[] = [
    ['that opens with another heading', page('The second winter')],
    ['that opens with such words outside a heading', page('You may also like', 'p')],
    ['where no article stands above', page('You may also like').replace(POEM, 'By Ann Holm')],
    ['where no first-level heading stands above', page('You may also like').replaceAll('h1', 'h2')],
    ['that holds the first-level heading itself', `<main><p>${POEM}</p><div><h3>You may also like</h3><h1>The Winters</h1><p>${OTHERS[0]}</p></div></main>`],
    ['that does not begin with the heading', `<main><h1>The Winters</h1><div><p>${POEM}</p><h3>You may also like</h3><p>${OTHERS[0]}</p></div></main>`],
  ];
  it.each(nothing)('%s', (_, html) => {
    expect(sections(html)).not.toContain('you may also like');
  });
});
