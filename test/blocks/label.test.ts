import { describe, expect, it } from 'vitest';
import { labelPage } from '../../src/blocks/label.js';
import { readHtml } from '../../src/page/html.js';

const TITLE = 'Northern route closes in autumn';
const PARAGRAPHS = [
  'The ferry company said on Monday that it would close the northern route in autumn, after three years in which fewer passengers than ever had taken it.',
  'Its director, who had promised the islands a new ship, said that nobody regretted the decision more than the crews who had served on the route for decades.',
  'The mayor of Lindvik asked the government to step in, and the government answered that it would look into the matter before the end of the year.',
  'Passengers may return their tickets until the first of October, and will be paid the full price.',
  'Two other companies have shown interest in the route, among them one that has never run a ferry.',
  'The harbour of Lindvik will then have no connection with the mainland but by air, for the first time since the war.',
];
/** Markup from which the model takes each paragraph for a comment or a caption. */
const page = (head: string): string => {
  const links = `<ul>${Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">Section ${i} news</a></li>`).join('')}</ul>`;
  return `<title>${TITLE}</title>${links}${head}<section id="comments">${PARAGRAPHS.map((text) => `<div class="caption">${text}</div>`).join('')}</section>${links}`;
};
const body = (html: string): string[] =>
  labelPage(readHtml(html), {})
    .blocks.filter((block) => block.body)
    .map(({ text }) => text);

describe('a page that the model doubts as a whole', () => {
  it('has an article where the rules see one under the title', () => {
    expect(body(page(`<h1>${TITLE}</h1>`))).toEqual(PARAGRAPHS);
  });
  it('has none where no title stands above: a thread of comments alone', () => {
    expect(body(page(''))).toEqual([]);
  });
});

describe('the first-level heading', () => {
  it('is the headline where it reads like the body’s first line', () => {
    const { blocks, main } = labelPage(readHtml(`<article><h1>${TITLE}.</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`), {});
    expect(main).toMatchObject({ headline: 0, first: 1 });
    expect(blocks[0]).toMatchObject({ role: 'headline', body: false });
  });
});
