import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import { fragmentPairs } from '../../src/compare/fragments.js';
import { readReport } from '../../src/compare/report.js';
import { newVocabulary } from '../../src/compare/vocabulary.js';

const HEAD = 'Tannery burns in Orsund\n\nThe works on the north bank were closed on orders of the county.\n\n';

/** The last statements of two reports, in which fragments are looked for: true when they are paired. */
function pairs(x: string, y: string): boolean {
  const vocabulary = newVocabulary();
  const [a, b] = [HEAD + x, HEAD + y].map((text) => readReport(parseArticle(text), vocabulary));
  const last = `${a!.statements.length - 1} ${b!.statements.length - 1}`;
  const found = [...fragmentPairs(a!, b!, vocabulary)].map((pair) => pair.join(' '));
  return found.includes(last);
}

const SAID = '“Dress as if you deserve a medal, not a stool at a saloon,” Lund wrote to the two boys.';

describe('a fragment of a quotation', () => {
  it('belongs to the statement that has its words', () => {
    expect(pairs(SAID, 'In a letter to the boys the teacher spoke of “a stool at the saloon” that night.')).toBe(true);
    expect(pairs('In a letter to the boys the teacher spoke of “a stool at the saloon” that night.', SAID)).toBe(true);
  });
  it.each([
    ['one word', 'The teacher spoke of a “saloon” that night.'],
    ['other words', 'The teacher spoke of “a bench at the tavern” that night.'],
    ['the words in another order', 'The teacher spoke of “a saloon with a stool” that night.'],
    ['the words far apart', 'The teacher spoke of “a medal and then of a very long way home to the saloon” that night.'],
    ['the words without marks', 'The teacher spoke of a stool at the saloon that night.'],
    ['a quotation from end to end', '“Stool, saloon, stool.”'],
  ])('is not %s', (_, statement) => {
    expect(pairs('Lund wrote to the boys that a stool at a saloon was no place for a medal.', statement)).toBe(false);
  });
});
