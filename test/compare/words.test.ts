import { describe, expect, it } from 'vitest';
import { newVocabulary } from '../../src/compare/vocabulary.js';
import { QUOTED, readWords } from '../../src/compare/words.js';

function forms(text: string): string[] {
  const vocabulary = newVocabulary();
  return readWords(text, [{ start: 0, end: text.length }], vocabulary).keys.map((key) => vocabulary.forms[key]!);
}

const same = (x: string, y: string): void => expect(forms(x), `${x} / ${y}`).toStrictEqual(forms(y));

describe('folded words', () => {
  it('take curly and straight apostrophes for one', () => same('Lindqvist’s crew didn’t wait', "Lindqvist's crew didn't wait"));
  it('take dashes of every kind for the same pause', () => {
    same('the pier — closed since May — reopens', 'the pier -- closed since May -- reopens');
    same('the pier – closed', 'the pier—closed');
  });
  it('take US and U.S. for one, and leave the pronoun alone', () => {
    same('US troops', 'U.S. troops');
    expect(forms('it told us')).not.toStrictEqual(forms('it told US'));
  });
  it('take an abbreviated title for the title', () => {
    same('Rep. Barrow and Sen. Eversley', 'Representative Barrow and Senator Eversley');
    same('on Sept. 4', 'on September 4');
  });
  it('leave words alone that only look like an abbreviation', () => {
    expect(forms('They sat. Then they left.')).toContain('sat');
    expect(forms('a miss. The next')).toContain('miss');
  });
  it('take a number in words for its digits', () => {
    same('forty-seven pages', '47 pages');
    same('the two-day strike', 'the 2-day strike');
    same('1,200 homes', '1200 homes');
  });
  it('take percent in all its spellings for one', () => {
    same('5 percent', '5 per cent');
    same('5%', '5 percent');
  });
  it('keep a sum and its currency together', () => expect(forms('a $35,000,000 loan')).toStrictEqual(['a', '$35000000', 'loan']));
  it('keep a hyphenated compound together', () => expect(forms('a 25-year like-minded plan')).toStrictEqual(['a', '25-year', 'like-minded', 'plan']));
  it('keep the point of an abbreviation inside its span', () => {
    const text = 'The U.S. Navy';
    const words = readWords(text, [{ start: 0, end: text.length }], newVocabulary());
    expect(words.starts.map((start, at) => text.slice(start, words.ends[at]))).toStrictEqual(['The', 'U.S.', 'Navy']);
  });
  it('know which of them are quoted, whatever the direction of the marks', () => {
    for (const text of ['He “may go” home', 'He "may go" home', 'He ”may go” home', 'He “may go" home']) {
      const words = readWords(text, [{ start: 0, end: text.length }], newVocabulary());
      expect(
        words.flags.map((flag) => (flag & QUOTED) !== 0),
        text,
      ).toStrictEqual([false, true, true, false]);
    }
  });
});
