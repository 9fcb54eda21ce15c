import { describe, expect, it } from 'vitest';
import { chooseAuthors } from '../../src/article/authors.js';
import { parseHeadMatter } from '../../src/language/headmatter.js';

const choose = (byline: string, stated: readonly string[]) => chooseAuthors(parseHeadMatter(byline).authors, stated).map(({ name, from }) => [name, from]);

describe('chooseAuthors', () => {
  it('takes the names of the text where the metadata names nobody', () => {
    expect(choose('By Ada Lund and Bo Poe', [])).toStrictEqual([
      ['Ada Lund', 'text'],
      ['Bo Poe', 'text'],
    ]);
  });

  it('finds the stated authors in the text, however they are printed', () => {
    expect(choose('By ADA LUND', ['Ada Lund'])).toStrictEqual([['ADA LUND', 'text']]);
    expect(choose('By Ada Lund', ['Ada Lund', 'Bo Poe'])).toStrictEqual([
      ['Ada Lund', 'text'],
      ['Bo Poe', 'metadata'],
    ]);
  });

  it('names each once', () => {
    const twice = [...parseHeadMatter('By Ada Lund').authors, ...parseHeadMatter('By Ada Lund').authors];
    expect(chooseAuthors(twice, []).map((author) => author.name)).toStrictEqual(['Ada Lund']);
  });
});
