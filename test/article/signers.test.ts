import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import { assertWellFormed } from '../support/well-formed.js';

const BODY = [
  'The ferry company said on Monday that it would close the northern route in autumn, after three years in which fewer passengers than ever had taken it.',
  'Its director, who had promised the islands a new ship, said that nobody regretted the decision more than the crews who had served on the route for decades.',
  'The mayor of Lindvik asked the government to step in, and the government answered that it would look into the matter before the end of the year.',
];
const [first, second, third] = BODY as [string, string, string];

function authorsOf(...lines: readonly string[]): string[] {
  const article = parseArticle(lines.join('\n'));
  assertWellFormed(article, lines.join('\n'));
  return article.authors.map(({ name }) => name);
}

describe('the authors of an article', () => {
  it.each([
    ['are those that a cue announces, not the editor below', ['By Ada Holm', 'Per Dahl', 'May 2, 2022'], ['Ada Holm']],
    ['are those who wrote it, not the one who reviewed it', ['Reviewed by Per Dahl', 'By Ada Holm', 'May 2, 2022'], ['Ada Holm']],
    ['are the one who reviewed it where nobody else signs', ['Reviewed by Per Dahl', 'May 2, 2022'], ['Per Dahl']],
    ['are all whom bare lines above the text name', ['Ada Holm', 'Peter Dahl', 'May 2, 2022'], ['Ada Holm', 'Peter Dahl']],
    ['stand on the line below a cue', ['By', 'Tor Brevik Holm', 'May 2, 2022'], ['Tor Brevik Holm']],
    ['stand on the line below a cue with a colon', ['Author:', 'Ada Holm', 'May 2, 2022'], ['Ada Holm']],
    ['stand on the line below a cue with a dash', ['By —', 'Ada Holm', 'May 2, 2022'], ['Ada Holm']],
    [
      'stand on lines below a cue that are joined by commas',
      ['By', 'Ada Holm', ',', 'Per Dahl', 'and', 'Tor Brevik', 'May 2, 2022'],
      ['Ada Holm', 'Per Dahl', 'Tor Brevik'],
    ],
    ['are not the one who took the picture', ['By Ada Holm', 'By Per Dahl/Getty Images.', 'May 2, 2022'], ['Ada Holm']],
    ['have no degrees', ['By Ada Holm MPH, RDN', 'May 2, 2022'], ['Ada Holm']],
  ])('%s', (_, head, authors) => {
    expect(authorsOf('Northern route closes in autumn', ...head, ...BODY)).toEqual(authors);
  });
  it('are not the people whom lines between paragraphs name', () => {
    expect(authorsOf('Northern route closes in autumn', 'By Ada Holm', 'May 2, 2022', first, 'Peter Dahl', second, 'Robert Lund', third)).toEqual(['Ada Holm']);
  });
  it('are announced above the headline where nobody signs below it', () => {
    expect(authorsOf('By Ada Holm', 'May 2, 2022', 'Northern route closes in autumn', ...BODY, 'Peter Dahl')).toEqual(['Ada Holm']);
  });
  it('are named by the first line below the text where no line above names anybody', () => {
    expect(authorsOf('Northern route closes in autumn', 'May 2, 2022', ...BODY, 'By Ada Holm', 'By Per Dahl')).toEqual(['Ada Holm']);
  });
  it('stand at their place when a cue on the line above announces them', () => {
    const text = ['Northern route closes in autumn', 'By', 'Tor Brevik Holm', 'May 2, 2022', ...BODY].join('\n');
    const [author] = parseArticle(text).authors;
    expect(text.slice(author!.start, author!.end)).toBe('Tor Brevik Holm');
  });
});

describe('a line is no signature', () => {
  it.each([['Follow on X'], ['Breaking News Intern'], ['Subscribe to our newsletter']])('%s', (line) => {
    expect(authorsOf('Northern route closes in autumn', line, 'May 2, 2022', ...BODY)).toEqual([]);
  });
});
